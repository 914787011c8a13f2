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

/** @param {string} file @returns {string} empty where the process has ended meanwhile */
const readOrNothing = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/**
 * What the app's processes take together, in MB. `proportional`: pages that several processes share are counted once; adding up `resident`
 * sizes counts Electron's own code once a process. Null where the system does not tell (only Linux does).
 *
 * @param {number} pid of the main process
 * @returns {{ readonly proportional: number, readonly resident: number } | null}
 */
export function memoryOf(pid) {
  if (process.platform !== 'linux') return null;
  const texts = processTree(pid).map((one) => readOrNothing(`/proc/${String(one)}/smaps_rollup`));
  /** @param {string} name */
  const sum = (name) => texts.reduce((total, text) => total + field(text, name), 0) / 1024;
  return { proportional: sum('Pss'), resident: sum('Rss') };
}

/** Linux counts the time of a process in hundredths of a second. */
const ticksASecond = 100;

/** Processor time of the process and everything it started, in seconds. @param {number} pid @returns {number} */
function processorSeconds(pid) {
  const ticks = processTree(pid).map((one) => {
    // The name in brackets may hold spaces; user and system time are the 12th and 13th field after it.
    const fields =
      readOrNothing(`/proc/${String(one)}/stat`)
        .split(') ')
        .at(-1)
        ?.split(' ') ?? [];
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / ticksASecond;
}

const sampleEvery = 100;

/**
 * Watches all processes of the app until it is stopped.
 *
 * @param {number} pid of the main process
 * @returns {{ stop: () => { peakMb: number, peakResidentMb: number, cpuSeconds: number } }}
 */
export function watchProcesses(pid) {
  const from = processorSeconds(pid);
  const peak = { proportional: 0, resident: 0 };
  const look = () => {
    const now = memoryOf(pid);
    peak.proportional = Math.max(peak.proportional, now?.proportional ?? 0);
    peak.resident = Math.max(peak.resident, now?.resident ?? 0);
  };
  const timer = setInterval(look, sampleEvery);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return {
        peakMb: peak.proportional,
        peakResidentMb: peak.resident,
        cpuSeconds: processorSeconds(pid) - from,
      };
    },
  };
}
