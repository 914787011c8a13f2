/**
 * What the operating system saw the processes ask of the network, from strace's own words.
 *
 * @typedef {object} NetworkUse
 * @property {number} calls lines of the trace: all calls of the kernel's network family, local ones too
 * @property {number} processes processes and threads that made any
 * @property {readonly string[]} outgoing calls that name an address of the internet, or of this machine, to send something there
 */

/** Calls that begin something. To accept a connection or to be bound to a port sends nothing by itself. */
const sending = /^\d+ +(connect|sendto|sendmsg|sendmmsg)\(/;

/** The address families that leave a machine, IPv4 and IPv6. Sockets of files (AF_UNIX) and of the kernel (AF_NETLINK) cannot. */
const internetAddress = /sa_family=AF_INET6?\b/;

/**
 * @param {string} trace as written by `strace -f -e trace=%network -o FILE`
 * @returns {NetworkUse}
 */
export function networkUse(trace) {
  const lines = trace.split('\n').filter((line) => /^\d+ /.test(line) && line.includes('('));
  return {
    calls: lines.length,
    processes: new Set(lines.map((line) => line.slice(0, line.indexOf(' ')))).size,
    outgoing: lines.filter((line) => sending.test(line) && internetAddress.test(line)),
  };
}

/**
 * @param {string} devices the text of /proc/net/dev
 * @param {string} device
 * @returns {number} packets the kernel sent through the device
 */
export function packetsSent(devices, device) {
  const line = devices.split('\n').find((each) => each.trimStart().startsWith(`${device}:`));
  const counters =
    line
      ?.slice(line.indexOf(':') + 1)
      .trim()
      .split(/\s+/) ?? [];
  const sent = Number(counters[9]);
  if (!Number.isInteger(sent)) throw new Error(`The kernel does not count what is sent through ${device}.`);
  return sent;
}
