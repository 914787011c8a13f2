import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { passTheGate } from './first-start.mjs';
import { launchApp } from './launch-app.mjs';

/**
 * The real app with its window.
 *
 * @typedef {object} FreshApp
 * @property {import('@playwright/test').ElectronApplication} app
 * @property {import('@playwright/test').Page} page
 * @property {number} milliseconds from the start of the process to the page that asks for a passphrase, the first that can be used
 * @property {number} opening milliseconds from the typed passphrase to the first page of the data
 */

/** Settings and data both live in the folder, so that nothing of this machine is touched. @param {string} folder */
export const placesIn = (folder) => [
  `--user-data-dir=${path.join(folder, 'settings')}`,
  `--data=${path.join(folder, 'data')}`,
];

/** @param {string} folder @returns {Promise<FreshApp>} */
async function launch(folder) {
  const startedAt = performance.now();
  const app = await launchApp(placesIn(folder));
  const page = await app.firstWindow();
  await page.locator('h1').first().waitFor();
  const milliseconds = performance.now() - startedAt;
  await passTheGate(page);
  await page.locator('h1').first().waitFor();
  return { app, page, milliseconds, opening: performance.now() - startedAt - milliseconds };
}

/**
 * Runs the real app on a fresh folder, so that nothing of this machine is shown or touched, and tidies up after.
 *
 * @template T
 * @param {(running: FreshApp) => Promise<T>} work
 * @param {{ readonly fill?: (folder: string) => void }} [before] puts data into the folder before the app starts
 * @returns {Promise<T>}
 */
export async function inFreshApp(work, { fill = () => undefined } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-fresh-'));
  try {
    fill(folder);
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

/**
 * The next file dialog answers with these files, as if they had been picked.
 *
 * @param {Pick<FreshApp, 'app'>} running
 * @param {readonly string[]} files
 */
export async function answerOpenDialog({ app }, files) {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [...files],
  );
}
