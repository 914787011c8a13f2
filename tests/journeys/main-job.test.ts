import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { indicatorDefinitions, indicatorNumbers } from '../../shared/reference/indicators';
import {
  answerSaveDialog,
  choose,
  dropFiles,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  goTo,
  goToZoomed,
  headingOf,
  launch,
  zoomIn,
} from './harness';
import type { RunningApp } from './harness';

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  running = await launch();
  page = running.page;
});
test.afterAll(async () => {
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});
test.afterEach(() => {
  expect(running.complaints).toEqual([]);
});

const go = (name: string) => goTo(page, name);
const heading = (name: string | RegExp) => headingOf(page, name);
const fillDate = async (legend: string, [day, month, year]: readonly [string, string, string]) => {
  const group = page.getByRole('group', { name: legend });
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
};

test('welcome offers two ways to begin', async () => {
  await expect(heading('Welcome')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try the example trust' })).toBeVisible();
  await expectAccessible(page);
});

test('a dropped return is understood, shown and only then stored', async () => {
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await expect(heading('Import files')).toBeVisible();
  await expectAccessible(page);
  await dropFiles(running, '.drop-zone', [fixture('northmoor', 'wres-return-2025.xlsx')]);
  await expect(heading('Check before importing')).toBeVisible();
  await page.getByText('What was read, and from where').click();
  const headcounts = page.getByRole('table', { name: /Staff in the workforce/ });
  await expect(headcounts.getByRole('row', { name: /2025/ })).toContainText('2,849');
  await expect(headcounts.getByRole('row', { name: /2024/ })).toContainText('1,836');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(heading('Imported')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go to the overview' }).click();
});

test('the overview shows each indicator beside its uncertainty', async () => {
  await expect(heading(/How equal is Northmoor/)).toBeVisible();
  const two = page.getByRole('row', { name: /Appointed from shortlisting/ }).first();
  await expect(two).toContainText('0.78');
  await expect(two).toContainText('26.2%');
  await expect(two).toContainText('33.4%');
  await expect(page.getByRole('row', { name: /disciplinary process/ }).first()).toContainText('2.13');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await choose(page, 'Tables');
  await expect(page.getByText('0.68 to 0.90').first()).toBeVisible();
  await expectAccessible(page);
  await choose(page, 'Charts');
});

for (const version of ['Restricted', 'Public']) {
  test(`all nine indicator pages, ${version}`, async () => {
    await choose(page, version);
    for (const indicator of indicatorNumbers) {
      await go('Indicators');
      await page.getByRole('main').getByRole('link', { name: indicatorDefinitions[indicator].title }).first().click();
      await expect(heading(new RegExp(`^${String(indicator)}\\.`))).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await expect(page.locator('body')).not.toContainText(/NaN|undefined|Infinity/);
    }
  });
}

test('the public version hides what the restricted one shows', async () => {
  await go('Overview');
  const three = page.getByRole('row', { name: /disciplinary process/ }).first();
  await expect(three).toContainText('Hidden');
  await expect(three).not.toContainText('2.13');
  await choose(page, 'Restricted');
  await expect(three).toContainText('2.13');
});

test('an action starts from a figure and cannot be saved without its measure', async () => {
  await page
    .getByRole('link', { name: /Non-mandatory training/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: 'Add an action' })
    .or(page.getByRole('link', { name: 'Add an action' }))
    .click();
  await expect(heading('Add an action')).toBeVisible();
  await expect(page.getByText('315 of 2,006 (15.7%)')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(page.getByRole('heading', { name: 'The action is not saved yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('What will change').fill('Every development place is offered openly 😀');
  await page.getByLabel('Owner').fill('=cmd|calc');
  await page.getByLabel('Accountable executive').fill('Chief People Officer');
  await fillDate('Due date', ['31', '3', '2027']);
  await page.getByLabel('Measure of success').fill('Indicator 4 at or below 1.10');
  await page.getByLabel('Target value').fill('1.10');
  await fillDate('Test date', ['30', '6', '2027']);
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(heading(/Action plan/)).toBeVisible();
  await expect(page.getByRole('table').getByRole('link', { name: 'A-001' })).toBeVisible();
  await expectAccessible(page);
});

test('undo takes the last change back, from the keyboard too', async () => {
  await page.getByRole('link', { name: /A-001/ }).first().click();
  await page.getByRole('link', { name: 'Change the action' }).click();
  await page.getByRole('radio', { name: /Red/ }).check();
  await page.getByRole('button', { name: 'Save the action' }).click();
  await expect(heading('Action A-001')).toBeVisible();
  await expect(page.getByText('Red: off track', { exact: true })).toBeVisible();
  await go('Action plan');
  await expect(page.getByRole('table').getByText(/Red/)).toBeVisible();
  await running.app.evaluate(({ Menu }) => {
    const edit = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&Edit');
    edit?.submenu?.items.find(({ label }) => label === '&Undo')?.click();
  });
  await expect(page.getByRole('table').getByText(/Red/)).toHaveCount(0);
  await expect(page.getByRole('table').getByRole('link', { name: 'A-001' })).toBeVisible();
});

test('the board paper leaves as Word and Excel with the numbers of the screen', async () => {
  await go('Board paper');
  await expectAccessible(page);
  const word = path.join(running.folder, 'paper.docx');
  await answerSaveDialog(running, word);
  await page.getByRole('button', { name: 'Export Word' }).click();
  await expect(page.getByText(/Saved paper\.docx/)).toBeVisible({ timeout: 20_000 });
  const text = Buffer.from(unzipSync(new Uint8Array(fs.readFileSync(word)))['word/document.xml'] ?? []).toString(
    'utf8',
  );
  for (const wanted of ['Northmoor', '0.78', '2.13', 'A-001', 'Every development place is offered openly 😀'])
    expect(text).toContain(wanted);

  const excel = path.join(running.folder, 'plan.xlsx');
  await answerSaveDialog(running, excel);
  await page.getByRole('button', { name: 'Export Excel' }).click();
  await expect(page.getByText(/Saved plan\.xlsx/)).toBeVisible({ timeout: 20_000 });
  expect(fs.statSync(excel).size).toBeGreaterThan(5000);
});

test('a save that cannot be made says so and leaves no half file', async () => {
  const target = path.join(running.folder, 'gone', 'paper.docx');
  await answerSaveDialog(running, target);
  await page.getByRole('button', { name: 'Export Word' }).click();
  await expect(
    page
      .getByRole('alert')
      .or(page.locator('.error-notice, .banner'))
      .filter({ hasText: /folder/i })
      .first(),
  ).toBeVisible({ timeout: 20_000 });
  expect(fs.existsSync(path.dirname(target))).toBe(false);
  await expectAccessible(page);
  await answerSaveDialog(running, null);
  await page.getByRole('button', { name: 'Export Word' }).click();
  await expect(page.getByText(/nothing was saved/i)).toBeVisible();
});

test('quick comparison gives ratio, gap, test and sentence', async () => {
  await go('Quick comparison');
  await expectAccessible(page);
  for (const [label, first, second] of [
    ['How many', '56', '48'],
    ['Out of', '70', '80'],
  ] as const) {
    await page.getByLabel(label).first().fill(first);
    await page.getByLabel(label).last().fill(second);
  }
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('main')).toContainText('1.33');
  await expect(page.getByRole('main')).toContainText('1.08');
  await expect(page.getByRole('main')).toContainText('1.65');
  await expectAccessible(page);
});

test('data and settings pages', async () => {
  await go('Data');
  await expect(page.getByRole('main')).toContainText('wres-return-2025.xlsx');
  await expectAccessible(page);
  await go('Settings');
  await expectAccessible(page);
});

test('the same file again is noticed, and the same year is asked about', async () => {
  await go('Data');
  await page
    .getByRole('main')
    .getByRole('button', { name: /import/i })
    .or(page.getByRole('main').getByRole('link', { name: /import/i }))
    .first()
    .click();
  await dropFiles(running, '.drop-zone', [fixture('northmoor', 'wres-return-2025.xlsx')]);
  await expect(page.getByText('This very file was imported before')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 0 files' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Leave this file out' }).uncheck();
  await expect(page.getByRole('button', { name: 'Import 1 file' })).toBeDisabled();
  await expect(page.getByText(/Say what to do with the year already held/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import nothing' }).click();
});

test('year, version and place are remembered', async () => {
  await go('Overview');
  await page.getByRole('combobox').first().selectOption('2024');
  await choose(page, 'Public');
  await expect(heading(/How equal/)).toBeVisible();
  await page.waitForTimeout(300);
  await running.close();
  running = await launch({ folder: running.folder });
  page = running.page;
  await expect(page.getByRole('combobox').first()).toHaveValue('2024');
  await expect(page.getByRole('radio', { name: 'Public' }).first()).toBeChecked();
});

test('every page works at 200 % zoom without scrolling sideways', async () => {
  await zoomIn(running);
  for (const name of [
    'Overview',
    'Indicators',
    'Compare',
    'Training',
    'Journeys',
    'Action plan',
    'Board paper',
    'Quick comparison',
    'Data',
    'Settings',
  ]) {
    await goToZoomed(page, name);
    await expect(page.locator('h1')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
