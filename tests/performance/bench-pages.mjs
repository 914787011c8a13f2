import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inFreshApp } from '../../build/setup/fresh-app.mjs';
import { testPassphrase } from '../../build/setup/first-start.mjs';
import { projectRoot } from '../../build/setup/paths.mjs';
import { clickToPaint } from './click-to-paint.mjs';
import { writeFiveYears } from './generate/five-years.mjs';
import { memoryOf, watchProcesses } from './measure-memory.mjs';
import { summary } from './median.mjs';

/** @typedef {import('./click-to-paint.mjs').Deed} Deed */

const batchScript = path.join(projectRoot, 'out', 'main', 'batch.js');

/** Five years of an invented trust, stored by the app's own import. @param {string} folder @param {{ staff: number, trainees: number }} size */
export function fill(folder, size) {
  const passphraseFile = path.join(folder, 'passphrase.txt');
  fs.writeFileSync(passphraseFile, testPassphrase);
  const how = ['--accept-suggestions', '--passphrase-file', passphraseFile];
  // A file at a time: all at once would be held in memory together.
  for (const file of writeFiveYears(folder, size)) {
    const args = [batchScript, '--data', path.join(folder, 'data'), 'import', file, ...how];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (status !== 0) throw new Error(`The large trust could not be imported: ${stdout.slice(0, 500)}`);
    fs.rmSync(file);
  }
}

/** @param {string} name @param {string} what @returns {Deed} */
const link = (name, what) => ({ name, on: 'link', what });
/** @param {string} name @param {string} what @returns {Deed} */
const radio = (name, what) => ({ name, on: 'radio', what });
/** @param {string} name @param {string} what @param {string} [value] @returns {Deed} */
const select = (name, what, value) => ({ name, on: 'select', what, ...(value === undefined ? {} : { value }) });

/** Every page of the navigation, and what changes the figures of a page, in the order in which they are done. */
const deeds = [
  link('indicators', '/indicators'),
  link('indicator 1', '/indicators/1'),
  radio('indicator 1 by sex', 'Sex'),
  link('indicators again', '/indicators'),
  link('indicator 3', '/indicators/3'),
  link('progression', '/progression'),
  link('compare two years', '/compare'),
  radio('compare two parts of the trust', 'Two parts of the trust'),
  radio('compare two years again', 'Two years'),
  link('training', '/training'),
  radio('training, 3 years together', '3 years'),
  radio('training, 5 years together', '5 years'),
  select('training by grade', 'By', 'grade'),
  select('training by sex', 'By', 'sex'),
  select('training, another definition', 'ARCP definition'),
  link('journeys', '/journeys'),
  link('experts', '/experts'),
  link('learning requests', '/learning'),
  link('action plan', '/actions'),
  link('board paper', '/board-paper'),
  link('quick comparison', '/quick-comparison'),
  link('data', '/data'),
  link('translator', '/translator'),
  link('settings', '/settings'),
  link('overview', '/'),
  radio('overview, public version', 'Public'),
  radio('overview, restricted version', 'Restricted'),
  select('overview, a year before', 'Year', '2024'),
  select('overview, the newest year', 'Year', '2025'),
];

/** @param {import('@playwright/test').Page} page @returns {Promise<ReadonlyMap<string, number>>} */
async function doAll(page) {
  const found = new Map();
  for (const deed of deeds) found.set(deed.name, await clickToPaint(page, deed));
  return found;
}

/**
 * Settings, changed: all that is shown is worked out anew. What was counted of rows holds, unless other assignments count.
 *
 * @typedef {{ thresholds: { restricted: number }, countedAssignments: readonly string[] }} Settings
 * @param {import('@playwright/test').Page} page @param {'threshold' | 'bank'} what
 */
const changeSettings = (page, what) =>
  page.evaluate(async (changed) => {
    const bridge =
      /** @type {{ call: (channel: string, request: unknown) => Promise<{ ok: boolean, value: { settings: Settings } }> }} */ (
        Reflect.get(globalThis, 'workbench')
      );
    const { settings } = (await bridge.call('settings.get', {})).value;
    const { restricted } = settings.thresholds;
    const { ok } = await bridge.call('settings.set', {
      ...settings,
      ...(changed === 'threshold'
        ? { thresholds: { ...settings.thresholds, restricted: restricted + 1 } }
        : { countedAssignments: ['bank'] }),
    });
    if (!ok) throw new Error('the settings were refused');
  }, what);

/** @param {import('@playwright/test').Page} page @returns {Promise<number>} milliseconds from nothing to the overview */
async function reload(page) {
  const startedAt = performance.now();
  await page.reload();
  await page.locator('table').first().waitFor({ timeout: 120_000 });
  return performance.now() - startedAt;
}

/**
 * One start of the app: every page for the first time, again, right after a change, and right after one by which every row is counted anew,
 * each with a window that remembers nothing.
 *
 * @param {string} filled @param {{ settle: number, isWatched: boolean }} options how long a reader looks at the first page, in milliseconds
 */
const oneStart = (filled, { settle, isWatched }) =>
  inFreshApp(
    async ({ app, page, milliseconds, opening }) => {
      // Looking at the memory of processes holds them up for milliseconds.
      const watch = isWatched ? watchProcesses(app.process().pid ?? 0) : null;
      await page.locator('table').first().waitFor();
      await page.waitForTimeout(settle);
      const first = await doAll(page);
      const again = await doAll(page);
      await changeSettings(page, 'threshold');
      const overviewAfterChange = await reload(page);
      const afterChange = await doAll(page);
      await changeSettings(page, 'bank');
      const overviewAfterRecount = await reload(page);
      const afterRecount = await doAll(page);
      const memory = memoryOf(app.process().pid ?? 0)?.proportional ?? 0;
      const peakMb = watch?.stop().peakMb ?? memory;
      return {
        window: milliseconds,
        opening,
        first,
        again,
        afterChange,
        overviewAfterChange,
        afterRecount,
        overviewAfterRecount,
        peakMb,
      };
    },
    {
      fill: (folder) => {
        fs.cpSync(path.join(filled, 'data'), path.join(folder, 'data'), { recursive: true });
      },
    },
  );

/** Changes with every write to the data. @param {string} folder */
const stateOf = (folder) =>
  ['workbench.db', 'workbench.db-wal']
    .map((name) => path.join(folder, 'data', name))
    .map((file) => (fs.existsSync(file) ? fs.statSync(file).mtimeMs + fs.statSync(file).size : 0))
    .join(' ');

/**
 * Opens the app once, as after the import of the files, until it has nothing to do any more.
 *
 * @param {string} filled @param {number} quiet milliseconds without a write
 */
export async function leaveOpen(filled, quiet) {
  let place = '';
  await inFreshApp(
    async ({ page }) => {
      await page.locator('table').first().waitFor({ timeout: 120_000 });
      for (let before = ''; before !== stateOf(place);) {
        before = stateOf(place);
        await page.waitForTimeout(quiet);
      }
      fs.cpSync(path.join(place, 'data'), path.join(filled, 'data'), { recursive: true, force: true });
    },
    {
      fill: (folder) => {
        place = folder;
        fs.cpSync(path.join(filled, 'data'), path.join(folder, 'data'), { recursive: true });
      },
    },
  );
}

/**
 * @param {{ size: { staff: number, trainees: number }, runs: number, target: number, settle: number, quiet: number, isWatched: boolean }} options
 */
async function measure({ size, runs, target, settle, quiet, isWatched }) {
  const filled = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-five-years-'));
  try {
    fill(filled, size);
    await leaveOpen(filled, quiet);
    const starts = [];
    for (let run = 0; run < runs; run += 1) starts.push(await oneStart(filled, { settle, isWatched }));
    /** @param {'first' | 'again' | 'afterChange' | 'afterRecount'} when @param {string} name */
    const of = (when, name) => summary(starts.map((start) => start[when].get(name) ?? 0));
    return {
      ...size,
      years: 5,
      runs,
      target,
      databaseMb: Math.round(fs.statSync(path.join(filled, 'data', 'workbench.db')).size / 1024 / 1024),
      windowMs: summary(starts.map(({ window }) => window)),
      unlockMs: summary(starts.map(({ opening }) => opening)),
      overviewRightAfterChangeMs: summary(starts.map(({ overviewAfterChange }) => overviewAfterChange)),
      overviewRightAfterRecountMs: summary(starts.map(({ overviewAfterRecount }) => overviewAfterRecount)),
      peakMb: summary(starts.map(({ peakMb }) => peakMb)),
      pages: deeds.map(({ name }) => ({
        page: name,
        firstMs: of('first', name),
        againMs: of('again', name),
        rightAfterChangeMs: of('afterChange', name),
        rightAfterRecountMs: of('afterRecount', name),
      })),
    };
  } finally {
    fs.rmSync(filled, { recursive: true, force: true });
  }
}

/** Every page on 10,000 staff in five yearly snapshots and 3,000 trainees over five years. @param {number} [runs] */
export const benchPages = (runs = 5) =>
  measure({
    size: { staff: 10_000, trainees: 3000 },
    runs,
    target: 100,
    settle: 1000,
    quiet: 5000,
    isWatched: false,
  });

/** The same pages on 1.5 million staff rows: five yearly snapshots of a region's 300,000. @param {number} [runs] */
export const benchRegion = (runs = 1) =>
  measure({
    size: { staff: 300_000, trainees: 3000 },
    runs,
    target: 1000,
    settle: 1000,
    quiet: 20_000,
    isWatched: true,
  });
