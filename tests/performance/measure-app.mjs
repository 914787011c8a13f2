import path from 'node:path';
import { answerOpenDialog, inFreshApp } from '../../build/setup/fresh-app.mjs';
import { projectRoot } from '../../build/setup/paths.mjs';
import { memoryOf } from './measure-memory.mjs';

/** @typedef {import('../../build/setup/fresh-app.mjs').FreshApp} FreshApp */

const returnFile = path.join(projectRoot, 'tests', 'fixtures', 'northmoor', 'wres-return-2025.xlsx');

/** Resident sizes of all processes added up, shared pages counted again and again, in MB. @param {FreshApp} running */
async function residentSum({ app }) {
  const kilobytes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  return kilobytes / 1024;
}

/** From the choice of the file to the overview on the screen. @param {FreshApp} running */
async function importReturn(running) {
  const { page } = running;
  await answerOpenDialog(running, [returnFile]);
  await page.getByRole('button', { name: /start with my files/i }).click();
  const startedAt = performance.now();
  await page.getByRole('button', { name: /choose files/i }).click();
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await page
    .getByRole('link', { name: /overview/i })
    .last()
    .click();
  await page.getByRole('heading', { level: 1, name: /how equal/i }).waitFor();
  return performance.now() - startedAt;
}

/** One whole report: counts, figures, disclosure and words, over the boundary and back. @param {import('@playwright/test').Page} page */
async function recompute(page) {
  return page.evaluate(async () => {
    const bridge = /** @type {{ call: (channel: string, request: unknown) => Promise<unknown> }} */ (
      Reflect.get(globalThis, 'workbench')
    );
    const startedAt = performance.now();
    await bridge.call('report.year', { year: 2025, version: 'public' });
    return performance.now() - startedAt;
  });
}

/**
 * One run of the app on a fresh folder.
 *
 * @returns {Promise<{ firstWindow: number, importToOverview: number, recompute: number, idleMemory: number, idleResidentSum: number }>} milliseconds and MB
 */
export const measureApp = () =>
  inFreshApp(async (running) => {
    const importToOverview = await importReturn(running);
    await recompute(running.page);
    const recomputed = await recompute(running.page);
    await running.page.waitForTimeout(2000);
    const idleMemory = memoryOf(running.app.process().pid ?? 0)?.proportional ?? 0;
    const idleResidentSum = await residentSum(running);
    return { firstWindow: running.milliseconds, importToOverview, recompute: recomputed, idleMemory, idleResidentSum };
  });
