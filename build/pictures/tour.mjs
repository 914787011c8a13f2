import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeYearlyTrust } from '../../tests/performance/generate/yearly-trust.mjs';
import { answerOpenDialog, inFreshApp } from '../setup/fresh-app.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { say } from '../setup/step.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('../setup/fresh-app.mjs').FreshApp} Running
 * @typedef {readonly [day: string, month: string, year: string]} TypedDate
 */

const folder = path.join(projectRoot, 'build', 'pictures');
const northmoor = path.join(projectRoot, 'tests', 'fixtures', 'northmoor');
/** All files of the fictional trust, as a folder gives them. */
const files = fs
  .readdirSync(northmoor)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => path.join(northmoor, name));

await onTheLaptop(async (running) => {
  await welcome(running);
  await overview(running);
  await indicatorTwo(running);
  await addAnAction(running);
  await boardPaper(running);
  await progression(running);
  await compare(running);
  await unlock(running);
});

// The example trust and files of one's own are never mixed.
await onTheLaptop(async (running) => {
  await checkBeforeImporting(running);
  await training(running);
  await experts(running);
  await translator(running);
});

// Journeys need the staff of several years.
await onTheLaptop(journeys);

/**
 * In the real app, on the laptop the screens are made for.
 *
 * @param {(running: Running) => Promise<void>} work
 */
async function onTheLaptop(work) {
  await inFreshApp(async (running) => {
    running.page.setDefaultTimeout(20_000);
    await running.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
    });
    await work(running);
  });
}

/** @param {Running} running */
async function welcome({ page }) {
  await heading(page, 'Welcome');
  await take(page, 'welcome');
}

/** @param {Running} running */
async function checkBeforeImporting({ app, page }) {
  await answerOpenDialog({ app }, files);
  await press(page, 'Start with my files');
  await press(page, 'Choose files');
  await heading(page, 'Check before importing');
  await take(page, 'import');
  const suggestions = page.getByRole('button', { name: 'Accept all suggestions' });
  for (let left = await suggestions.count(); left > 0; left -= 1) {
    await suggestions.first().click();
    await suggestions.nth(left - 1).waitFor({ state: 'detached' });
  }
  await press(page, `Import ${files.length} files`);
  await heading(page, 'Imported');
}

/** @param {Running} running */
async function training({ page }) {
  await go(page, 'Training');
  await page.getByRole('table', { name: /^Unsatisfactory outcomes, by place/ }).waitFor();
  await take(page, 'training');
}

/** @param {Running} running */
async function experts({ page }) {
  await go(page, 'Experts in our midst');
  await page.getByRole('table', { name: 'Specialties' }).waitFor();
  await take(page, 'experts');
}

/** @param {Running} running */
async function translator({ page }) {
  await go(page, 'Data');
  await page.getByRole('link', { name: 'Ethnicity translator' }).click();
  await page.getByRole('table').first().waitFor();
  await take(page, 'translator');
}

/** @param {Running} running */
async function overview({ page }) {
  await go(page, 'Overview');
  await press(page, 'Try the example trust');
  await heading(page, /^How equal/);
  await take(page, 'overview');
}

/** @param {Running} running */
async function indicatorTwo({ page }) {
  await go(page, 'Indicators');
  await page.getByRole('main').getByRole('link', { name: 'Appointed from shortlisting' }).first().click();
  await heading(page, /^2\./);
  // The charting library draws a moment after the page is there.
  await page.locator('.recharts-surface').first().waitFor();
  await take(page, 'indicator-2');
}

/** @param {Running} running */
async function progression({ page }) {
  await go(page, 'Progression');
  await page.getByRole('img', { name: /^BME share of staff by band/ }).waitFor();
  await take(page, 'progression');
}

/** @param {Running} running */
async function compare({ page }) {
  await go(page, 'Compare');
  await page.getByRole('table', { name: /^Ratios/ }).waitFor();
  await take(page, 'compare');
}

/** @param {Running} running */
async function unlock({ page }) {
  await go(page, 'Settings');
  await page.getByRole('link', { name: 'Protection', exact: true }).click();
  await press(page, 'Lock now');
  await heading(page, 'Unlock');
  await take(page, 'unlock');
}

/** @param {Running} running */
async function journeys({ app, page }) {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-pictures-'));
  try {
    await answerOpenDialog({ app }, writeYearlyTrust({ folder: place, staff: 1600, years: 5 }));
    await press(page, 'Start with my files');
    await press(page, 'Choose files');
    await heading(page, 'Check before importing');
    await page.getByRole('button', { name: /^Import \d+ files$/ }).click();
    await heading(page, 'Imported');
    await go(page, 'Journeys');
    await page.getByRole('img', { name: /^Moved to a higher band/ }).waitFor();
    await take(page, 'journeys');
  } finally {
    fs.rmSync(place, { recursive: true, force: true });
  }
}

/** @param {Running} running */
async function addAnAction({ page }) {
  await press(page, 'Add an action');
  await heading(page, 'Add an action');
  await fillAction(page);
  await page.evaluate('scrollTo(0, 0)');
  await take(page, 'action');
  await press(page, 'Save the action');
  await heading(page, 'Action plan');
  await page.locator('.toast').getByRole('button', { name: 'Close' }).click();
}

/** @param {Page} page */
async function fillAction(page) {
  await page.getByLabel('What will change').fill('Every shortlist of band 7 and above has a trained, diverse panel.');
  await page.getByLabel('Why it should work').fill('Structured scoring leaves less room for a first impression.');
  await page.getByLabel('Owner').fill('Head of recruitment');
  await page.getByLabel('Accountable executive').fill('Chief people officer');
  await fillDate(page, 'Start date', ['1', '9', '2025']);
  await fillDate(page, 'Due date', ['31', '3', '2026']);
  await page.getByLabel('Target value').fill('1.25');
  await fillDate(page, 'Test date', ['30', '6', '2026']);
}

/** @param {Page} page @param {string} legend @param {TypedDate} date */
async function fillDate(page, legend, [day, month, year]) {
  const group = page.getByRole('group', { name: legend });
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}

/** @param {Running} running */
async function boardPaper({ page }) {
  await go(page, 'Board paper');
  await heading(page, 'Board paper');
  await take(page, 'board-paper');
}

/** @param {Page} page @param {string} name */
function press(page, name) {
  return page.getByRole('button', { name, exact: true }).click();
}

/** @param {Page} page @param {string} name */
function go(page, name) {
  return page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

/** @param {Page} page @param {string | RegExp} name */
function heading(page, name) {
  return page.getByRole('heading', { level: 1, name }).waitFor();
}

/** @param {Page} page @param {string} name */
async function take(page, name) {
  // So that no button is drawn as pointed at.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', scale: 'css' });
  say(`✓ ${name}.png`);
}
