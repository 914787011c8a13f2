import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { projectRoot } from '../../build/setup/paths.mjs';
import { memoryOf } from './measure-memory.mjs';
import { launchArguments, runtimeExecutable } from '../../build/setup/runtime.mjs';

const returnFile = path.join(projectRoot, 'tests', 'fixtures', 'northmoor', 'wres-return-2025.xlsx');

/** @param {string} folder */
async function launch(folder) {
  const startedAt = performance.now();
  const app = await _electron.launch({
    executablePath: runtimeExecutable(),
    args: [
      ...launchArguments(),
      `--user-data-dir=${path.join(folder, 'settings')}`,
      `--data=${path.join(folder, 'data')}`,
    ],
  });
  const page = await app.firstWindow();
  await page.locator('h1').first().waitFor();
  return { app, page, milliseconds: performance.now() - startedAt };
}

/** Resident sizes of all processes added up, shared pages counted again and again, in MB. @param {import('@playwright/test').ElectronApplication} app */
async function residentSum(app) {
  const kilobytes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  return kilobytes / 1024;
}

/** From the choice of the file to the overview on the screen. @param {Awaited<ReturnType<typeof launch>>} running */
async function importReturn({ app, page }) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, returnFile);
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
export async function measureApp() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-bench-'));
  try {
    const running = await launch(folder);
    const importToOverview = await importReturn(running);
    await recompute(running.page);
    const recomputed = await recompute(running.page);
    await running.page.waitForTimeout(2000);
    const idleMemory = memoryOf(running.app.process().pid ?? 0) ?? 0;
    const idleResidentSum = await residentSum(running.app);
    await running.app.close();
    return { firstWindow: running.milliseconds, importToOverview, recompute: recomputed, idleMemory, idleResidentSum };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
