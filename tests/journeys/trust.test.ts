import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from '@playwright/test';
import { northmoorFiles } from '../fixtures/northmoor-folder';
import {
  answerSaveDialog,
  dropFiles,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  goTo,
  launch,
} from './harness';
import type { RunningApp } from './harness';

const files = northmoorFiles.map((name) => fixture('northmoor', name));

const dropAndReview = async (running: RunningApp, dropped: readonly string[]): Promise<void> => {
  const { page } = running;
  await dropFiles(running, '.drop-zone', dropped);
  await expect(page.getByRole('heading', { level: 1, name: 'Check before importing' })).toBeVisible({
    timeout: 30_000,
  });
};

const importFolder = async (running: RunningApp): Promise<void> => {
  const { page } = running;
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await dropAndReview(running, files);
  for (let left = 2; left > 0; left -= 1) {
    await page.getByRole('button', { name: 'Accept all suggestions' }).first().click();
    await expect(page.getByRole('button', { name: 'Accept all suggestions' })).toHaveCount(left - 1, {
      timeout: 20_000,
    });
  }
  await page.getByRole('button', { name: 'Import 10 files' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible({ timeout: 20_000 });
};

/** A small part of a year with one row that cannot be read. */
const writePart = (folder: string): string => {
  const part = path.join(folder, 'learning-part.csv');
  const [header = '', first = '', second = ''] = fs
    .readFileSync(fixture('northmoor', 'learning-2024-25.csv'), 'utf8')
    .split(/\r?\n/);
  const columns = header.split(',');
  const number = columns.findIndex((name) => name.endsWith('Employee Number'));
  const without = second
    .split(',')
    .map((cell, at) => (at === number ? '' : cell))
    .join(',');
  fs.writeFileSync(part, [header, first, without].join('\n'));
  return part;
};

const correct = async (place: string): Promise<void> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(place);
  const line = workbook.worksheets[0]?.getRow(4);
  line?.eachCell({ includeEmpty: true }, (cell) => {
    if (cell.fill?.type === 'pattern' && cell.fill.fgColor?.argb === 'FFF4C7C3') cell.value = '10000001';
  });
  await workbook.xlsx.writeFile(place);
};

test('a count is explained, a translation changed and taken back, and rows set aside come back corrected', async () => {
  test.setTimeout(180_000);
  const running = await launch();
  const { page } = running;
  await importFolder(running);

  await goTo(page, 'Data');
  await page.getByRole('button', { name: 'Show all counts' }).click();
  await page.getByRole('button', { name: /2\. Shortlisted\s?, BME: why/ }).click();
  await expect(
    page.getByText(/rows: .* applications counted; .* of international recruitment; .* not shortlisted\./),
  ).toBeVisible();
  await page.getByRole('button', { name: 'More rows' }).click();
  await expect(page.getByText(/^Rows 501 to 1,000 of/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('link', { name: 'Ethnicity translator' }).click();
  await expect(page.getByText('Version 0', { exact: true })).toBeVisible();
  await page.getByLabel('Find words, a system or a group').fill('Chinese');
  await page.getByLabel('Read R Chinese of the staff record as').selectOption('unknown');
  await page.getByRole('button', { name: 'Read it as Unknown' }).click();
  await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
  await page.getByLabel('Find words, a system or a group').fill('');
  await expect(page.getByRole('row', { name: /R Chinese Staff record/ })).toContainText('Changed on this page');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Version 0', { exact: true })).toBeVisible();

  await goTo(page, 'Data');
  await page.getByRole('main').getByRole('button', { name: 'Import files' }).click();
  await dropAndReview(running, [writePart(running.folder)]);
  await page.getByRole('radio', { name: /Add these rows/ }).check();
  await page.getByText('1 row set aside, with the reason').click();
  const workbook = path.join(running.folder, 'to correct.xlsx');
  await answerSaveDialog(running, workbook);
  await page.getByRole('button', { name: /Save as a workbook to correct/ }).click();
  await expect(page.getByText(/^Saved to correct\.xlsx/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible();

  await goTo(page, 'Data');
  await expect(page.getByRole('heading', { name: 'Added to it' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 row set aside' })).toBeVisible();
  await expectAccessible(page);
  await correct(workbook);
  await page.getByRole('main').getByRole('button', { name: 'Import files' }).click();
  await dropAndReview(running, [workbook]);
  await expect(page.getByText(/rows of learning-part\.csv that were set aside, corrected/)).toBeVisible();
  await expect(page.getByRole('radio', { name: /Use this file|Add these rows/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible();
  await goTo(page, 'Data');
  await expect(page.getByRole('region', { name: 'to correct.xlsx' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 row set aside' })).toHaveCount(0);

  await goTo(page, 'Settings');
  await page.getByLabel('For a year that has both').selectOption('extracts');
  await page.getByRole('checkbox', { name: 'Count bank assignments' }).check();
  await page.getByLabel('Your role').fill('EDI lead');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved. All figures follow them from now on.')).toBeVisible();
  await expectAccessible(page);
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});
