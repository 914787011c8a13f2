import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { placesIn } from '../setup/fresh-app.mjs';
import { launchArguments } from '../setup/runtime.mjs';
import { importFiles, visitEveryPage } from './visit.mjs';
import { layTrap } from './trap.mjs';
import { watched } from './watched.mjs';

/** Run by prove.mjs, in a namespace whose only way out is the trap. Prints what was seen as one JSON object. */
const [app, folderOfFiles] = process.argv.slice(2);
if (app === undefined || folderOfFiles === undefined) throw new Error('which app, and which files to import?');

await layTrap();
const control = await watched([process.execPath, path.join(import.meta.dirname, 'control.mjs')], async (child) => {
  await once(child, 'exit');
});

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-no-network-'));
/** @type {readonly string[]} */
let pages = [];
const seen = await watched([app, ...switches(folder)], async (child) => {
  pages = await useApp(await addressOf(child));
});
fs.rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify({ control, seen, pages }));

/** The driver asks to be let in; the app as it is installed has no such switch and listens to nobody. @param {string} into */
function switches(into) {
  const forRoot = launchArguments().filter((argument) => argument.startsWith('--'));
  return [...forRoot, '--remote-debugging-port=0', ...placesIn(into)];
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} where the driver is let in */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The app ended before it could be used:\n${said.slice(-2000)}`)));
  });
}

/** @param {string} address @returns {Promise<readonly string[]>} the pages that were used */
async function useApp(address) {
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the app has no window');
  page.setDefaultTimeout(20_000);
  await page.locator('h1:visible').first().waitFor();
  const before = await visitEveryPage(page);
  await importFiles(
    page,
    fs
      .readdirSync(String(folderOfFiles))
      .filter(isTable)
      .map((name) => path.join(String(folderOfFiles), name)),
  );
  const after = await visitEveryPage(page, (place) => !place.startsWith('/help/'));
  await browser.close();
  return [...new Set([...before, ...after])].sort();
}

/** @param {string} name */
function isTable(name) {
  return /\.(xlsx|csv)$/.test(name);
}
