/// <reference lib="dom" />
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The same page with another id, year or measure is visited twice, not for every row; each indicator has a page of its own. */
const mostOfAKind = 2;
const mostIndicatorPages = 100;
const mostPages = 300;

/**
 * Follows every link of the app from page to page, as a person would who wants to see everything, and works what is on each page.
 *
 * @param {import('@playwright/test').Page} page
 * @param {(place: string) => boolean} [isWanted] pages to leave out, as they were visited before and have no data on them
 * @returns {Promise<readonly string[]>} the addresses visited, after `#`
 */
export async function visitEveryPage(page, isWanted = () => true) {
  /** @type {string[]} */
  const visited = [];
  const waiting = ['/'];
  /** @type {Map<string, number>} */
  const kinds = new Map();
  for (let place = waiting.shift(); place !== undefined && visited.length < mostPages; place = waiting.shift()) {
    await visit(page, place);
    visited.push(place);
    for (const found of await placesLinked(page)) {
      const kind = kindOf(found);
      const before = kinds.get(kind) ?? 0;
      const most = kind.startsWith('/indicators/') ? mostIndicatorPages : mostOfAKind;
      if (visited.includes(found) || waiting.includes(found) || before >= most || !isWanted(found)) continue;
      kinds.set(kind, before + 1);
      waiting.push(found);
    }
  }
  return visited;
}

/** @param {import('@playwright/test').Page} page @param {string} place */
async function visit(page, place) {
  await page.evaluate((to) => {
    location.hash = to;
  }, place);
  await page.locator('h1:visible').first().waitFor();
  await page.waitForLoadState();
  await openEverything(page);
}

/** Details, tables behind charts and tooltips: opened, as what they show might be fetched then. @param {import('@playwright/test').Page} page */
async function openEverything(page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    window.scrollTo(0, document.body.scrollHeight);
  });
  for (const chart of (await page.locator('main svg:visible').all()).slice(0, 3)) {
    await chart.hover({ timeout: 500, force: true }).catch(() => undefined);
  }
}

/** @param {import('@playwright/test').Page} page @returns {Promise<readonly string[]>} */
const placesLinked = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href*="#/"]')].map((link) =>
      String(link.getAttribute('href')).replace(/^[^#]*#/, ''),
    ),
  );

/** "/actions/12/edit" and "/actions/7/edit" are of one kind. @param {string} place */
const kindOf = (place) => place.replace(/\?.*$/, '').replaceAll(/\/[^/]*\d[^/]*/g, '/n');

/**
 * A real drop of real files through the browser's own drag machinery; every suggestion accepted, and the import stored.
 *
 * @param {import('@playwright/test').Page} page
 * @param {readonly string[]} files
 */
export async function importFiles(page, files) {
  await page.evaluate(() => {
    location.hash = '/import';
  });
  await dropOn(page, '.drop-zone', files);
  await page.getByRole('heading', { name: 'Check before importing' }).waitFor({ timeout: 120_000 });
  await acceptSuggestions(page);
  await page.getByRole('button', { name: /^Import \d+ files?$/ }).click({ timeout: 60_000 });
  await page.getByRole('heading', { name: 'Imported' }).waitFor({ timeout: 120_000 });
}

/** @param {import('@playwright/test').Page} page @param {string} selector @param {readonly string[]} files */
async function dropOn(page, selector, files) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error('there is nothing to drop files on');
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: files.map((file) => path.resolve(file)), dragOperationsMask: 1 };
  for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop']))
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

/** @param {import('@playwright/test').Page} page */
async function acceptSuggestions(page) {
  const suggestions = page.getByRole('button', { name: 'Accept all suggestions' });
  for (let left = await suggestions.count(); left > 0; left = await suggestions.count()) {
    await suggestions.first().click();
    await page.waitForFunction(
      (before) =>
        [...document.querySelectorAll('button')].filter((button) => button.textContent === 'Accept all suggestions')
          .length < before,
      left,
      { timeout: 60_000 },
    );
  }
}

const exports = ['Export Word', 'Export PDF', 'Export Excel', 'Figures as CSV', 'Pictures'];

/**
 * Saves the board paper in every format; the windows in which a person chooses the place answer by themselves.
 *
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {import('@playwright/test').Page} page
 * @param {string} folder
 * @returns {Promise<readonly string[]>} the names of the files that were written
 */
export async function exportEverything(app, page, folder) {
  const target = path.join(folder, 'exports');
  fs.mkdirSync(target);
  await page.evaluate(() => {
    location.hash = '/board-paper';
  });
  for (const name of exports) {
    const file = path.join(target, name);
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await page.getByRole('button', { name, exact: true }).click();
    for (let waited = 0; !fs.existsSync(file) && waited < 120; waited += 1) await sleep(500);
  }
  return fs.readdirSync(target).sort();
}
