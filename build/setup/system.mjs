import { isCommand, run } from './run.mjs';
import { orAdvise, SetupError } from './step.mjs';

/** What Electron's window needs on Debian, and a display for where there is none. */
const windowPackages = [
  'libgtk-3-0',
  'libnss3',
  'libgbm1',
  'libasound2',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
  'libdrm2',
  'fonts-liberation',
];
const displayPackages = ['xvfb', 'xauth'];

/** Debian 13 renamed libraries for 64-bit time; either name will do. */
const newerSuffix = 't64';

/**
 * @param {readonly string[]} wanted
 * @param {string} report lines of "name status" from dpkg-query
 * @returns {readonly string[]} the wanted packages that are not installed under either name
 */
export function absentPackages(wanted, report) {
  const installed = new Set(
    report
      .split('\n')
      .filter((line) => / ii\s*$/.test(line))
      .map((line) => line.split(' ')[0]),
  );
  return wanted.filter((name) => !installed.has(name) && !installed.has(name + newerSuffix));
}

/**
 * @param {(line: string) => void} announce
 * @param {{ readonly isDisplayNeeded: boolean }} needs
 */
export async function installSystemLibraries(announce, { isDisplayNeeded }) {
  if (process.platform !== 'linux') return { outcome: 'nothing to do here', value: undefined };
  if (!isCommand('dpkg-query')) return { outcome: 'not Debian; left to you', value: undefined };
  const wanted = [...windowPackages, ...(isDisplayNeeded ? displayPackages : [])];
  const absent = absentPackages(wanted, await installedReport(wanted));
  if (absent.length === 0) return { outcome: 'in place', value: undefined };
  await installPackages(announce, absent);
  return { outcome: `installed ${absent.join(' ')}`, value: undefined };
}

/**
 * @param {(line: string) => void} announce
 * @param {readonly string[]} names Debian packages
 */
export async function installPackages(announce, names) {
  const isAdministrator = process.getuid?.() === 0 && isCommand('apt-get');
  if (!isAdministrator) {
    const available = await Promise.all(names.map(nameHere));
    throw new SetupError(
      `these Debian packages are missing: ${names.join(' ')}`,
      `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${available.join(' ')}`,
    );
  }
  announce('apt-get update');
  // One unreachable third-party source fails the update as a whole; the packages may be installable all the same.
  await run('apt-get', ['update']).catch(() => '');
  const available = await Promise.all(names.map(nameHere));
  announce(`apt-get install ${available.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt may be running, as on a machine that has just started.
  const args = ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends', ...available];
  await orAdvise(
    run('apt-get', args, { env }),
    `install them by hand, then run the same command again: apt-get install -y ${available.join(' ')}`,
  );
}

/**
 * @param {string} name
 * @returns {Promise<string>} the name this release of Debian uses
 */
async function nameHere(name) {
  const known = await run('apt-cache', ['pkgnames', name]).catch(() => '');
  const names = known.split('\n');
  return !names.includes(name) && names.includes(name + newerSuffix) ? name + newerSuffix : name;
}

/** @param {readonly string[]} wanted */
async function installedReport(wanted) {
  const names = wanted.flatMap((name) => [name, name + newerSuffix]);
  // dpkg-query fails as soon as one name is unknown to it, and still reports the others.
  const command = `dpkg-query -W -f '\${Package} \${db:Status-Abbrev}\\n' ${names.join(' ')} 2>/dev/null || true`;
  return run('sh', ['-c', command]);
}
