import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  choose,
  clipboardKinds,
  clipboardText,
  dropFiles,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  goTo,
  headingOf,
  launch,
  zoomIn,
} from './harness';
import type { RunningApp } from './harness';

const names = ['wres-return-2025.xlsx', 'staff-in-post-2025-03-31.xlsx', 'learning-2024-25.csv'] as const;

let running: RunningApp;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  running = await launch();
  page = running.page;
});

test.afterAll(async () => {
  expect(running.complaints).toEqual([]);
  await running.close();
});

const openTraining = async (): Promise<void> => {
  await goTo(page, 'Indicators');
  await page.getByRole('link', { name: 'Non-mandatory training and CPD' }).click();
  await expect(page.getByRole('combobox', { name: 'Show only' })).toBeVisible();
};
const breakDownBy = (cut: string) =>
  page.getByRole('combobox', { name: 'Broken down by' }).selectOption({ label: cut });

test('a return with the rows behind it is imported', async () => {
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await dropFiles(
    running,
    '.drop-zone',
    names.map((name) => fixture('northmoor', name)),
  );
  await expect(headingOf(page, 'Check before importing')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Accept all suggestions' }).click();
  await page.getByRole('button', { name: 'Import 3 files' }).click();
  await expect(headingOf(page, 'Imported')).toBeVisible({ timeout: 30_000 });
});

test('a gap is found by group, with words, picture, funnel and table', async () => {
  await openTraining();
  await breakDownBy('Sixteen ethnic groups');
  await expect(page.getByText(/Each group is compared with all White people/)).toBeVisible();
  await expect(
    page.getByRole('img', { name: /by sixteen ethnic groups\. Whole trust: all BME people: 1\.40/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^BME staff who accessed training, by sixteen ethnic groups/ }),
  ).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await choose(page, 'Table');
  const table = page.getByRole('table', { name: 'Non-mandatory training and CPD, by sixteen ethnic groups' });
  await expect(table.getByRole('row', { name: /^Whole trust: all BME people 627 of 2,849/ })).toBeVisible();
  await expectAccessible(page);
});

test('a table and a picture are copied with their title', async () => {
  await page
    .getByRole('button', { name: 'Copy table: Non-mandatory training and CPD, by sixteen ethnic groups' })
    .click();
  await expect(page.getByText(/^Copied: Non-mandatory training and CPD, by sixteen/)).toBeVisible();
  const text = await clipboardText(running.app);
  expect(text.split('\r\n')[0]).toBe(
    'Non-mandatory training and CPD, by sixteen ethnic groups. Northmoor University Hospitals NHS Trust, 31 March 2025. Restricted version',
  );
  expect(text).toContain('Whole trust: all BME people\t627 of 2,849\t22.0%');
  expect(await clipboardKinds(running.app)).toEqual(expect.arrayContaining(['text/plain', 'text/html']));
  await choose(page, 'Chart');
  await page.getByRole('button', { name: /^Copy picture: Non-mandatory.*sixteen ethnic groups/ }).click();
  await expect.poll(() => clipboardKinds(running.app)).toContain('image/png');
  await page.getByRole('button', { name: /^Copy as SVG: Non-mandatory.*sixteen ethnic groups/ }).click();
  await expect.poll(() => clipboardText(running.app)).toMatch(/^<svg[^>]*>.*Restricted version/);
});

test('two cuts are combined into a table in which nothing is hidden', async () => {
  await breakDownBy('Directorate');
  await page.getByRole('combobox', { name: 'and by' }).selectOption({ label: 'Sex' });
  const table = page.getByRole('table', { name: 'Non-mandatory training and CPD, by directorate and by sex' });
  await expect(table.getByRole('row', { name: /^Surgery, Female 110 of 482/ })).toBeVisible();
  await expect(table.getByText('*', { exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('combobox', { name: 'and by' }).selectOption({ label: 'nothing else' });
  await expect(table).toHaveCount(0);
});

test('a filter stays put, says where it does not hold, and goes with one click', async () => {
  const directorates = page
    .getByRole('combobox', { name: 'Show only' })
    .locator('optgroup[label="Directorate"] option');
  expect(await directorates.allInnerTexts()).toContain('Surgery');
  await page.getByRole('combobox', { name: 'Show only' }).selectOption({ label: 'Surgery' });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(headingOf(page, '4. Non-mandatory training and CPD – Directorate: Surgery')).toBeVisible();
  await expect(page.getByText('These years are for the whole trust, not only for Directorate: Surgery.')).toBeVisible();
  await expectAccessible(page);
  await goTo(page, 'Overview');
  await expect(page.getByText(/its figures cannot be narrowed to Directorate: Surgery/)).toBeVisible();
  await expectAccessible(page);
  await openTraining();
  await page.getByRole('button', { name: /^Directorate: Surgery/ }).click();
  await expect(headingOf(page, '4. Non-mandatory training and CPD')).toBeVisible();
});

test('the section works at 200 % and in the public version', async () => {
  await choose(page, 'Public');
  await expect(page.getByRole('combobox', { name: 'Show only' })).toBeVisible();
  await breakDownBy('Pay band or grade');
  await page.getByRole('button', { name: /^Copy as SVG: Non-mandatory.*by pay band or grade/ }).click();
  await expect.poll(() => clipboardText(running.app)).toContain('Public version');
  await zoomIn(running);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
