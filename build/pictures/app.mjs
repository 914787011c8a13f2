import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { launchArguments, runtimeExecutable } from '../setup/runtime.mjs';

/**
 * @typedef {import('@playwright/test').ElectronApplication} ElectronApplication
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ readonly app: ElectronApplication, readonly page: Page }} Running
 */

/** The laptop the screens are made for. */
const contentSize = { width: 1366, height: 768 };
const longestWaitMs = 20_000;

/**
 * Runs the real app on a fresh folder, so that nothing of this machine is shown or touched, and tidies up after.
 *
 * @param {(running: Running) => Promise<void>} work
 */
export async function withFreshApp(work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-pictures-'));
  try {
    const app = await launch(folder);
    try {
      await work({ app, page: await firstPage(app) });
    } finally {
      await app.close();
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function launch(folder) {
  const places = [`--user-data-dir=${path.join(folder, 'settings')}`, `--data=${path.join(folder, 'data')}`];
  return _electron.launch({ executablePath: runtimeExecutable(), args: [...launchArguments(), ...places] });
}

/** @param {ElectronApplication} app */
async function firstPage(app) {
  const page = await app.firstWindow();
  page.setDefaultTimeout(longestWaitMs);
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, contentSize);
  await page.locator('h1').first().waitFor();
  return page;
}

/**
 * The next file dialog answers with these files, as if they had been picked.
 *
 * @param {ElectronApplication} app
 * @param {readonly string[]} files
 */
export async function answerOpenDialog(app, files) {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [...files],
  );
}
