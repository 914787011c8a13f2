import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { inFreshApp } from '../../build/setup/fresh-app.mjs';
import { projectRoot } from '../../build/setup/paths.mjs';
import { writeFiveYears } from './generate/five-years.mjs';
import { summary } from './median.mjs';

const size = { staff: 10_000, trainees: 3000 };
const runs = 5;
const target = 100;
const batchScript = path.join(projectRoot, 'out', 'main', 'batch.js');

/** Five years of a large trust in the app's data folder, before it starts. @param {string} folder */
function fill(folder) {
  const files = writeFiveYears(folder, size);
  const args = [batchScript, '--data', path.join(folder, 'data'), 'import', ...files, '--accept-suggestions'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The large trust could not be imported: ${stdout.slice(0, 500)}`);
}

/** Requests behind the pages, each as its page asks. */
const requests = /** @type {const} */ ([
  ['overview', 'report.year', { year: 2025, version: 'public' }],
  [
    'training',
    'report.training',
    { year: 2025, version: 'restricted', window: 5, definition: 'regulator', unit: 'outcomes' },
  ],
  ['experts', 'report.experts', { year: 2025, version: 'restricted' }],
  ['journeys', 'report.journeys', { year: 2025, version: 'restricted' }],
  ['progression', 'report.progression', { year: 2025, version: 'restricted' }],
  ['look here first', 'report.lookFirst', { year: 2025, version: 'restricted' }],
  ['indicator 1', 'report.breakdown', { indicator: 1, view: 'all', year: 2025, version: 'restricted', filter: null }],
  ['indicator 3', 'report.breakdown', { indicator: 3, view: 'all', year: 2025, version: 'restricted', filter: null }],
]);

/**
 * How long the data process takes for a page, over the boundary and back.
 *
 * @param {import('@playwright/test').Page} page @param {string} channel @param {unknown} request @returns {Promise<number>} milliseconds
 */
const askOnce = (page, channel, request) =>
  page.evaluate(async ([name, wanted]) => {
    const bridge = /** @type {{ call: (channel: string, request: unknown) => Promise<{ ok: boolean }> }} */ (
      Reflect.get(globalThis, 'workbench')
    );
    const startedAt = performance.now();
    const { ok } = await bridge.call(name, wanted);
    if (!ok) throw new Error(`${name} was refused`);
    return performance.now() - startedAt;
  }, /** @type {const} */ ([channel, request]));

/** Every page on 10,000 staff in five yearly snapshots and 3,000 trainees over five years. */
export const benchPages = () =>
  inFreshApp(
    async ({ page }) => {
      const pages = [];
      for (const [name, channel, request] of requests) {
        const first = await askOnce(page, channel, request);
        const measured = [];
        for (let run = 0; run < runs; run += 1) measured.push(await askOnce(page, channel, request));
        pages.push({
          page: name,
          channel,
          firstMilliseconds: Math.round(first),
          milliseconds: { ...summary(measured), target },
        });
      }
      return { ...size, years: 5, runs, pages };
    },
    { fill },
  );
