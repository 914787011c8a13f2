import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from '@playwright/test';
import {
  answerOpenDialog,
  answerSaveDialog,
  choose,
  clipboardText,
  dropFiles,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  goTo,
  headingOf,
  launch,
} from './harness';
import type { RunningApp } from './harness';

const returnFile = 'wres-return-2025.xlsx';
const staffFile = 'staff-in-post-2025-03-31.xlsx';

/** The return with two fewer BME applicants appointed in 2025 than the 415 it has. */
const writeCorrected = async (folder: string): Promise<string> => {
  const place = path.join(folder, 'return corrected.xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(fixture('northmoor', returnFile));
  const cell = workbook.getWorksheet('WRES')?.getCell('I42');
  expect(cell?.value).toBe(415);
  if (cell !== undefined) cell.value = 413;
  await workbook.xlsx.writeFile(place);
  return place;
};

const importFiles = async (running: RunningApp, places: readonly string[], answer?: RegExp): Promise<void> => {
  const { page } = running;
  await dropFiles(running, '.drop-zone', places);
  await expect(headingOf(page, 'Check before importing')).toBeVisible({ timeout: 30_000 });
  if (answer !== undefined) await page.getByRole('radio', { name: answer }).first().check();
  await page.getByRole('button', { name: /^Import \d+ (file|table)s?$/ }).click();
  await expect(headingOf(page, 'Imported')).toBeVisible({ timeout: 20_000 });
};

test('a paper leaves, a corrected one two people apart is refused, is released by role and reason, and both are listed', async () => {
  test.setTimeout(240_000);
  const running = await launch();
  const { page, folder } = running;
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await importFiles(running, [fixture('northmoor', returnFile), fixture('northmoor', staffFile)]);

  await goTo(page, 'Board paper');
  const place = path.join(folder, 'paper.xlsx');
  await answerSaveDialog(running, place);
  await page.getByRole('button', { name: 'Export Excel' }).click();
  await expect(page.getByText(/Saved paper\.xlsx/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: /List what the public version hides/ }).click();
  await expect(page.getByRole('region', { name: /What the public version hides/ })).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await goTo(page, 'Data');
  await page.getByRole('main').getByRole('button', { name: 'Import files' }).click();
  await importFiles(running, [await writeCorrected(folder)], /Use this file from now on/);
  await goTo(page, 'Board paper');
  const bytes = fs.readFileSync(place).toString('base64');
  await page.getByRole('button', { name: 'Export Excel' }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('Indicator 2, 2025: BME', { timeout: 20_000 });
  await expect(refusal).toContainText('a number between 1 and 4');
  expect(fs.readFileSync(place).toString('base64')).toBe(bytes);
  await expectAccessible(page);

  const leaving = path.join(folder, 'without.xlsx');
  await answerSaveDialog(running, leaving);
  await page.getByRole('button', { name: 'Leave it out and export' }).click();
  await expect(page.getByText(/Saved without\.xlsx/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/Left out: Indicator 2: Appointed from shortlisting/)).toBeVisible();
  await expectAccessible(page);
  const left = new ExcelJS.Workbook();
  await left.xlsx.readFile(leaving);
  const words = JSON.stringify(left.getWorksheet('Figures')?.getSheetValues());
  expect(words).toContain('Relative likelihood');
  expect(words).not.toContain('Appointed from shortlisting');

  await answerSaveDialog(running, place);
  await page.getByRole('button', { name: 'Export Excel' }).click();
  await expect(refusal).toContainText('Indicator 2, 2025: BME', { timeout: 20_000 });
  await page.getByRole('button', { name: 'Release it all the same…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Release it', exact: true }).click();
  await expect(dialog.getByText('Enter a role')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Your role').fill('Head of EDI');
  await dialog.getByLabel('The reason').fill('The board asked for the correction');
  await dialog.getByRole('button', { name: 'Release it', exact: true }).click();
  await expect(page.getByText(/Saved paper\.xlsx/)).toBeVisible({ timeout: 30_000 });

  const packs = path.join(folder, 'packs');
  fs.mkdirSync(packs);
  await answerOpenDialog(running, [packs]);
  await page.getByRole('button', { name: 'Export packs' }).click();
  await expect(page.getByText(/Saved \d+ files in .*packs/)).toBeVisible({ timeout: 30_000 });
  expect(fs.readdirSync(packs).length).toBeGreaterThan(2);

  const both = path.join(folder, 'both');
  fs.mkdirSync(both);
  await answerOpenDialog(running, [both]);
  await page.getByRole('button', { name: 'Export both versions' }).click();
  await expect(page.getByText(/Saved 11 files in .*both/)).toBeVisible({ timeout: 60_000 });
  const endings = fs.readdirSync(both).map((name) => name.replace(/^.* - /, ''));
  for (const format of ['docx', 'pdf', 'xlsx', 'csv', 'zip'])
    expect(endings).toEqual(expect.arrayContaining([`Restricted.${format}`, `Public.${format}`]));
  expect(fs.readdirSync(both).some((name) => name.includes('what is hidden'))).toBe(true);

  await goTo(page, 'Indicators');
  await page
    .getByRole('link', { name: /Appointed from shortlisting/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Copy table: Appointed, out of/ }).click();
  await expect(page.getByText(/^Copied: Appointed, out of/)).toBeVisible();
  await goTo(page, 'Board paper');
  await page.getByRole('link', { name: 'what has left' }).click();
  await expect(headingOf(page, 'What has left')).toBeVisible();
  await expect(page.getByRole('row', { name: /^paper\.xlsx/ })).toHaveCount(2);
  await expect(page.getByRole('row', { name: /^without\.xlsx/ })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /Table copied/ })).toHaveCount(1);
  await expect(page.getByRole('main')).toContainText('Head of EDI: The board asked for the correction');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel('Search').fill('asked correction');
  await expect(page.getByText('1 release, the newest first.')).toBeVisible();

  await goTo(page, 'Data');
  await page.getByRole('link', { name: 'Fill in the annual return' }).click();
  await expect(page.getByRole('row', { name: /Consultants/ })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Copy the column BME' }).click();
  await expect(page.getByText(/^Copied: BME, \d+ rows/)).toBeVisible();
  const lines = (await clipboardText(running.app)).split('\r\n');
  expect(lines.length).toBe((await page.getByRole('row').count()) - 1);
  expect(lines.filter((line) => /^\d+$/.test(line)).length).toBeGreaterThan(30);

  await choose(page, 'Public');
  await expect(page.getByText('shown in the restricted version only')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expectAccessible(page);
  expect(running.complaints).toEqual([]);
  await running.close();
});
