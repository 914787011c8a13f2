import { describe, expect, test } from 'vitest';
import { judge } from '../../../build/no-network/judge.mjs';
import { networkUse, packetsSent } from '../../../build/no-network/trace.mjs';

const local = [
  '12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3',
  '12 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X99"}, 20) = 0',
  '13 sendmsg(5, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="a", iov_len=1}], msg_iovlen=1}, 0) = 1',
  '14 bind(50, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
  '14 accept(50, {sa_family=AF_INET, sin_port=htons(41238), sin_addr=inet_addr("127.0.0.1")}, [16]) = 65',
  '14 recvmsg(30, {msg_name={sa_family=AF_NETLINK}, msg_iov=[{iov_base={ifa_family=AF_INET6}}]}, 0) = 156',
];

describe('what a trace says of the network', () => {
  test('sockets of files, of the kernel, and what others connect to are not going out', () => {
    expect(networkUse(local.join('\n'))).toEqual({ calls: 6, processes: 3, outgoing: [] });
  });

  test.each([
    '15 connect(7, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("203.0.113.1")}, 16) = -1 ENETUNREACH',
    '15 connect(7, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1")}, 28 <unfinished ...>',
    '15 connect(7, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
    '15 sendto(9, "a", 1, 0, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("203.0.113.2")}, 16) = 1',
    '15 sendmmsg(9, [{msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(53)}}}], 1, 0) = 1',
  ])('is going out: %s', (line) => {
    expect(networkUse([...local, line].join('\n')).outgoing).toEqual([line]);
  });

  test('an empty trace shows that nothing was watched', () => {
    expect(networkUse('')).toEqual({ calls: 0, processes: 0, outgoing: [] });
  });
});

describe('what the kernel counted', () => {
  const devices = [
    'Inter-|   Receive                                                |  Transmit',
    ' face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed',
    '    lo:     100      2    0    0    0     0          0         0      100       2    0    0    0     0       0          0',
    '  trap:       0       0    0    0    0     0          0         0      802      11    0    0    0     0       0          0',
  ].join('\n');

  test('packets sent through a device', () => {
    expect(packetsSent(devices, 'trap')).toBe(11);
  });

  test('a device that is not there is an error, not nothing sent', () => {
    expect(() => packetsSent(devices, 'eth0')).toThrow('does not count');
  });
});

describe('the verdict', () => {
  const silent = { calls: 100, processes: 5, outgoing: [], packets: 0, seconds: 20 };
  const seen = { ...silent, outgoing: ['connect'], packets: 3 };
  const pages = Array.from({ length: 80 }, (_, at) => `/${String(at)}`);
  const exported = ['a', 'b', 'c', 'd', 'e'];
  const all = { control: seen, shipped: silent, used: silent, pages, exported };

  test.each([
    ['nothing went out', all],
    ['something went out', { ...all, shipped: { ...silent, packets: 1 } }],
    ['something went out', { ...all, used: { ...silent, outgoing: ['sendto'] } }],
    ['the watch did not work', { ...all, control: silent }],
    ['the watch did not work', { ...all, control: { ...seen, packets: 0 } }],
    ['the watch did not work', { ...all, used: { ...silent, calls: 0 } }],
    ['the watch did not work', { ...all, pages: pages.slice(0, 5) }],
    ['the watch did not work', { ...all, exported: [] }],
  ])('is “%s”', (verdict, found) => {
    expect(judge(found).verdict).toBe(verdict);
  });
});
