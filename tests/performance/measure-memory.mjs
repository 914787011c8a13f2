import fs from 'node:fs';

/** @param {string} text @param {string} name @returns {number} kilobytes */
const field = (text, name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);

/** @param {number} pid @returns {readonly number[]} the process and everything it started */
function processTree(pid) {
  const parents = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [{ pid: Number(name), parent: field(fs.readFileSync(`/proc/${name}/status`, 'utf8'), 'PPid') }];
      } catch {
        return [];
      }
    });
  /** @param {number} root @returns {readonly number[]} */
  const below = (root) => [
    root,
    ...parents.filter(({ parent }) => parent === root).flatMap((child) => below(child.pid)),
  ];
  return below(pid);
}

/**
 * What the app's processes take together, in MB. Pages that several processes share are counted once (proportional set size): adding up
 * resident sizes would count Electron's own code once a process. Null where the system does not tell (only Linux does).
 *
 * @param {number} pid of the main process
 * @returns {number | null}
 */
export function memoryOf(pid) {
  if (process.platform !== 'linux') return null;
  const kilobytes = processTree(pid).map((one) => {
    try {
      return field(fs.readFileSync(`/proc/${String(one)}/smaps_rollup`, 'utf8'), 'Pss');
    } catch {
      return 0;
    }
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}
