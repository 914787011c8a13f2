import { spawnSync } from 'node:child_process';
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
 * @typedef {Readonly<Record<'indicator' | 'change' | 'why' | 'owner', string>>} ActionWords
 * @typedef {readonly [day: string, month: string, year: string]} TypedDate
 */

const folder = path.join(projectRoot, 'build', 'pictures');
const northmoor = path.join(projectRoot, 'tests', 'fixtures', 'northmoor');
/** All files of the fictional trust, as a folder gives them. */
const files = fs
  .readdirSync(northmoor)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => path.join(northmoor, name));

/** @type {Readonly<Record<'panels' | 'triage' | 'places', ActionWords>>} */
const { panels, triage, places } = {
  panels: {
    indicator: 'Appointed from shortlisting',
    change: 'Every shortlist of band 7 and above has a trained, diverse panel.',
    why: 'Structured scoring leaves less room for a first impression.',
    owner: 'Head of recruitment',
  },
  triage: {
    indicator: 'Entering the formal disciplinary process',
    change: 'Two people who do not know the case decide whether a formal process is needed.',
    why: 'A decision by one manager depends most on who the manager is.',
    owner: 'Head of employee relations',
  },
  places: {
    indicator: 'Non-mandatory training and CPD',
    change: 'Places on leadership courses are offered to everybody of the band, not on request.',
    why: 'Who does not know of a course does not ask for it.',
    owner: 'Head of learning',
  },
};

await onTheLaptop(async (running) => {
  await welcome(running);
  await overview(running);
  await indicatorTwo(running);
  await addAnAction(running);
  await moreActions(running);
  await planBoard(running);
  await boardPaper(running);
  await pagesOfPaper(running);
  await year(running);
  await settings(running);
  await help(running);
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
async function planBoard({ page }) {
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await heading(page, 'Action plan by status');
  await page
    .getByRole('button', { name: /^Green/ })
    .first()
    .click();
  await page.locator('.toast').getByRole('button', { name: 'Close' }).click();
  await take(page, 'plan-board');
}

/** @param {Running} running */
async function year({ page }) {
  await go(page, 'Year');
  await heading(page, /^The year/);
  await take(page, 'year');
}

/** @param {Running} running */
async function settings({ page }) {
  await go(page, 'Settings');
  await heading(page, 'Settings');
  await take(page, 'settings');
}

/** @param {Running} running */
async function help({ page }) {
  await go(page, 'Help');
  await heading(page, 'Help');
  await take(page, 'help');
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
  await fillAction(page, panels);
  await page.evaluate('scrollTo(0, 0)');
  await take(page, 'action');
  await saveAction(page);
}

/** Enough for a plan that has something in more than one column. @param {Running} running */
async function moreActions({ page }) {
  for (const words of [triage, places]) {
    await go(page, 'Indicators');
    await page.getByRole('main').getByRole('link', { name: words.indicator }).first().click();
    await press(page, 'Add an action');
    await heading(page, 'Add an action');
    await fillAction(page, words);
    await saveAction(page);
  }
}

/** @param {Page} page */
async function saveAction(page) {
  await press(page, 'Save the action');
  await heading(page, 'Action plan');
  await page.locator('.toast').getByRole('button', { name: 'Close' }).click();
}

/** @param {Page} page @param {ActionWords} words */
async function fillAction(page, { change, why, owner }) {
  await page.getByLabel('What will change').fill(change);
  await page.getByLabel('Why it should work').fill(why);
  await page.getByLabel('Owner').fill(owner);
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

/** Two pages of the paper as it is printed. @param {Running} running */
async function pagesOfPaper({ app, page }) {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-pictures-'));
  try {
    const pdf = path.join(place, 'paper.pdf');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, pdf);
    await press(page, 'Export PDF');
    await page.getByText('Saved paper.pdf').waitFor();
    pageAsPicture(pdf, 2, 'paper-summary');
    pageAsPicture(pdf, 5, 'paper-indicators');
  } finally {
    fs.rmSync(place, { recursive: true, force: true });
  }
}

/** Where the program that draws PDF pages is missing, the picture stays as it was. @param {string} pdf @param {number} number @param {string} name */
function pageAsPicture(pdf, number, name) {
  const wanted = ['-r', '72', '-f', String(number), '-l', String(number), '-singlefile', '-png', pdf];
  const { status } = spawnSync('pdftoppm', [...wanted, path.join(folder, name)]);
  say(
    status === 0
      ? `✓ ${name}.png`
      : `– ${name}.png stays as it was: pdftoppm (Debian package poppler-utils) is not there`,
  );
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
