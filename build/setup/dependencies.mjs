import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths.mjs';
import { runNpm } from './run.mjs';
import { orAdvise, SetupError } from './step.mjs';

/**
 * @typedef {{ readonly version?: string, readonly optional?: boolean, readonly devOptional?: boolean }} LockEntry
 * @typedef {{ readonly packages?: Readonly<Record<string, LockEntry>> }} Lock
 */

/**
 * Compares the lockfile with npm's own record of what it installed.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @returns {readonly string[]} places in node_modules that are missing or hold another version
 */
export function outOfDatePackages(wanted, installed) {
  return Object.entries(wanted.packages ?? {})
    .filter(([place, entry]) => place !== '' && !mayBeAbsent(entry))
    .filter(([place, entry]) => installed.packages?.[place]?.version !== entry.version)
    .map(([place]) => place);
}

/**
 * npm leaves optional packages of other platforms out.
 *
 * @param {LockEntry} entry
 */
function mayBeAbsent(entry) {
  return entry.optional === true || entry.devOptional === true;
}

/**
 * npm ci empties the folder before it fills it: through a link it would empty that of another clone, and put its own beside the link.
 *
 * @param {string} folder
 */
export function refuseLink(folder) {
  if (fs.lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  throw new SetupError(
    'node_modules is a link to another folder, which npm ci would empty',
    'remove the link (not what it leads to), then run the same command again.',
  );
}

/** @param {(line: string) => void} announce */
export async function installDependencies(announce) {
  const wanted = readLock(path.join(projectRoot, 'package-lock.json'));
  const installed = readLock(path.join(projectRoot, 'node_modules', '.package-lock.json'));
  const outOfDate = outOfDatePackages(wanted, installed);
  if (outOfDate.length === 0) return { outcome: 'in place', value: undefined };
  refuseLink(path.join(projectRoot, 'node_modules'));
  announce(`npm ci (${outOfDate.length} packages missing or out of date)`);
  // Install scripts stay off for everybody: what has to be compiled is compiled by set-up, in sight.
  await orAdvise(
    runNpm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']),
    'check that the npm registry can be reached (npm ping), then run the same command again.',
  );
  return { outcome: 'installed from the lockfile', value: undefined };
}

/**
 * @param {string} file
 * @returns {Lock} empty when the file is missing or cut short
 */
function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
