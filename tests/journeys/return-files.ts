import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect } from '@playwright/test';
import { nextName, nextWorkbook } from '../fixtures/next-year';
import { dropFiles, fixture, goTo, headingOf } from './harness';
import type { RunningApp } from './harness';

export const returnFile = 'wres-return-2025.xlsx';

/** White and BME applicants appointed in the newest year of the return: where they stand, and how many. */
const appointedCells = { H42: 217, I42: 415 } as const;

/** Reads a return, gives it another number of applicants appointed in its newest year, and writes it to `place`. */
const withAppointed = async (
  bytes: Uint8Array,
  at: keyof typeof appointedCells,
  appointed: number,
  place: string,
): Promise<string> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const cell = workbook.getWorksheet('WRES')?.getCell(at);
  expect(cell?.value).toBe(appointedCells[at]);
  if (cell !== undefined) cell.value = appointed;
  await workbook.xlsx.writeFile(place);
  return place;
};

/** The return with 401 in place of 415 BME applicants appointed in 2025. */
export const writeCorrected = (folder: string): Promise<string> =>
  withAppointed(
    fs.readFileSync(fixture('northmoor', returnFile)),
    'I42',
    401,
    path.join(folder, 'return corrected.xlsx'),
  );

/** The return of 2026: what was 2025 is the year before, and so many White applicants are appointed. */
export const writeNextYear = async (folder: string, appointed: number = appointedCells.H42): Promise<string> => {
  const taken = [
    [5, 8],
    [6, 9],
    [7, 10],
  ] as const;
  const next = await nextWorkbook(fs.readFileSync(fixture('northmoor', returnFile)), taken);
  return withAppointed(next, 'H42', appointed, path.join(folder, nextName(returnFile)));
};

export const importFile = async (running: RunningApp, place: string, answer?: RegExp): Promise<void> => {
  const { page } = running;
  await dropFiles(running, '.drop-zone', [place]);
  await expect(headingOf(page, 'Check before importing')).toBeVisible({ timeout: 30_000 });
  if (answer !== undefined) await page.getByRole('radio', { name: answer }).first().check();
  await page.getByRole('button', { name: /^Import \d+ (file|table)s?$/ }).click();
  await expect(headingOf(page, 'Imported')).toBeVisible({ timeout: 20_000 });
};

export const importMore = async (running: RunningApp, place: string, answer?: RegExp): Promise<void> => {
  await goTo(running.page, 'Data');
  await running.page.getByRole('main').getByRole('button', { name: 'Import files' }).click();
  await importFile(running, place, answer);
};
