import fs from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from '../setup/build.mjs';
import { onSomeDisplay } from '../setup/display.mjs';
import { makeDrivenPackage } from '../setup/packaged.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { runScriptInSight } from '../setup/run.mjs';
import { countsFromPlaywright, countsFromVitest, withRunFailure } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ readonly name: string, readonly run: () => Promise<Counts> }} Check
 */

const none = { passed: 0, failed: 0 };

/** In this order: the quickest and the plainest to correct first. @type {readonly Check[]} */
export const checks = [
  { name: 'lint', run: () => scriptCheck('lint') },
  { name: 'types', run: () => scriptCheck('types') },
  { name: 'rules', run: () => scriptCheck('rules') },
  { name: 'build', run: () => buildIfNeeded().then(() => none) },
  { name: 'unit', run: () => vitestCheck('unit') },
  { name: 'integration', run: () => vitestCheck('integration') },
  { name: 'journeys', run: () => journeysCheck('journeys') },
  { name: 'package', run: packageCheck },
  { name: 'packaged', run: () => journeysCheck('packaged') },
  { name: 'no network', run: () => (process.platform === 'linux' ? scriptCheck('no-network') : Promise.resolve(none)) },
  { name: 'pack for IT', run: () => scriptCheck('assurance') },
];

/**
 * @param {string} script
 * @returns {Promise<Counts>} one check, passed or failed
 */
async function scriptCheck(script) {
  const exitCode = await runScriptInSight([script]);
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {'unit' | 'integration'} script */
async function vitestCheck(script) {
  const report = freshReport(script);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await runScriptInSight([script, ...reporters]);
  return withRunFailure(readReport(report, countsFromVitest), exitCode);
}

/** Packs the app for this machine, as a folder, and makes the copy of it that can be driven. */
async function packageCheck() {
  const exitCode = await runScriptInSight(['package', '--dir']);
  if (exitCode !== 0) return { passed: 0, failed: 1 };
  await makeDrivenPackage();
  return { passed: 1, failed: 0 };
}

/** @param {'journeys' | 'packaged'} script */
async function journeysCheck(script) {
  const report = freshReport(script);
  const exitCode = await runScriptInSight([script], onSomeDisplay);
  return withRunFailure(readReport(report, countsFromPlaywright), exitCode);
}

/**
 * An earlier run's report must not stand in for one that was never written.
 *
 * @param {string} name
 */
function freshReport(name) {
  const report = path.join(projectRoot, '.cache', 'reports', `${name}.json`);
  fs.rmSync(report, { force: true });
  return report;
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} count
 */
function readReport(file, count) {
  return fs.existsSync(file) ? count(JSON.parse(fs.readFileSync(file, 'utf8'))) : none;
}
