import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../setup/run.mjs';
import { packetsSent } from './trace.mjs';

/**
 * The only way out of the namespace: a cable that ends in nothing. Whatever a process sends anywhere goes through it, names to be looked up
 * and broadcasts too, and the kernel counts it. The addresses are reserved for documentation.
 */
const device = 'trap';
const steps = [
  'ip link set lo up',
  `ip link add ${device} type veth peer name ${device}-end`,
  `sysctl -q -w net.ipv6.conf.${device}.disable_ipv6=1 net.ipv6.conf.${device}-end.disable_ipv6=1`,
  `ip addr add 198.51.100.1/24 dev ${device}`,
  `ip link set ${device} up`,
  `ip link set ${device}-end up`,
  'ip route add default via 198.51.100.2',
  `ip neigh add 198.51.100.2 lladdr 02:00:00:00:00:02 dev ${device} nud permanent`,
];

/** Lays the cable. Only inside a namespace of its own: it changes the network of whoever calls it. */
export async function layTrap() {
  for (const step of steps) {
    const [command = '', ...args] = step.split(' ');
    await run(command, args);
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-names-'));
  const resolver = path.join(folder, 'resolv.conf');
  fs.writeFileSync(resolver, 'nameserver 192.0.2.53\n');
  await run('mount', ['--bind', resolver, '/etc/resolv.conf']);
}

/** @returns {number} packets that any process of the namespace has sent out so far */
export const packetsInTrap = () => packetsSent(fs.readFileSync('/proc/net/dev', 'utf8'), device);
