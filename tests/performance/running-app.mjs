import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { launchArguments, runtimeExecutable } from '../../build/setup/runtime.mjs';

/**
 * The real app with its window.
 *
 * @typedef {object} RunningApp
 * @property {import('@playwright/test').ElectronApplication} app
 * @property {import('@playwright/test').Page} page
 * @property {number} milliseconds from the start of the process to the first heading
 */

/** @param {string} folder @returns {Promise<RunningApp>} */
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

/** @param {RunningApp} running @param {string} file the answer of the next file dialog */
export const answerOpenDialog = ({ app }, file) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);

/**
 * One run of the app on a fresh folder.
 *
 * @template T
 * @param {(running: RunningApp) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inFreshApp(work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-bench-'));
  try {
    const running = await launch(folder);
    try {
      return await work(running);
    } finally {
      await running.app.close();
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
