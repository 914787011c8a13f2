import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  choose,
  dropFiles,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  goTo,
  launch,
  openRows,
} from './harness';

const files = ['postgraduate-medical-education.xlsx', 'specialty-applications-2025.csv'];

test('medical education: dropped, imported without a question, and shown by place of qualification', async () => {
  const running = await launch();
  const { page } = running;
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await dropFiles(
    running,
    '.drop-zone',
    files.map((name) => fixture('northmoor', name)),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Check before importing' })).toBeVisible({
    timeout: 30_000,
  });
  for (const kind of [
    'Postgraduate trainees',
    'ARCP outcomes',
    'Postgraduate examinations',
    'Specialty training applications',
  ])
    await expect(page.getByRole('main')).toContainText(kind);
  await expect(page.locator('body')).not.toContainText(/70000\d\d|Okafor/);
  await page.getByRole('button', { name: /^Import \d+ (file|table)s?$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible({ timeout: 20_000 });

  await goTo(page, 'Training');
  const all = (measure: string) =>
    page.getByRole('table', { name: `${measure}, by place of qualification` }).getByRole('row', { name: /^All/ });
  await expect(all('Unsatisfactory outcomes')).toContainText('9 of 184');
  await expect(all('Unsatisfactory outcomes')).toContainText('28 of 243');
  await expect(all('Unsatisfactory outcomes')).toContainText('Unlikely to be chance');
  await expect(all('Passed, all attempts')).toContainText('77 of 115');
  await expect(all('Longlisted or shortlisted')).toContainText('299 of 487');
  await expect(page.getByRole('main')).toContainText(
    '11.5% of the outcomes of BME doctors and 4.9% of those of White doctors were unsatisfactory: 6.6 percentage points worse',
  );
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const rows = await openRows(page, 'Annual reviews (ARCP)');
  await expect(rows).toContainText('28 counted, each in the row named here.');
  await expect(rows.getByRole('list', { name: 'Row numbers' }).getByRole('listitem')).toHaveCount(28);
  await rows.getByRole('combobox', { name: 'Number' }).selectOption('All outcomes');
  await expect(rows).toContainText('they would single out a few people');
  const exams = await openRows(page, 'Examinations');
  await exams.getByRole('combobox', { name: 'Measure' }).selectOption('Passed, all attempts');
  await expect(exams).toContainText('90 counted, each in the row named here.');
  await exams.getByRole('combobox', { name: 'Number' }).selectOption('All attempts');
  await expect(exams).toContainText('Rows 1 to 50 of 150');
  await exams.getByRole('button', { name: 'More rows' }).click();
  await expect(exams).toContainText('Rows 51 to 100 of 150');
  await expect(page.locator('body')).not.toContainText(/70000\d\d|Okafor/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await choose(page, '1 year');
  await expect(page.getByRole('main')).toContainText('Training year 2025 (7 August 2024 to 5 August 2025)');
  await choose(page, '5 years');
  await page.getByRole('combobox', { name: 'ARCP definition' }).selectOption('extension');
  await expect(all('Extension of training, or release from it')).toContainText('15 of 243');
  await page.getByRole('combobox', { name: 'ARCP definition' }).selectOption('regulator');
  await choose(page, 'Public');
  await expect(page.getByRole('main')).toContainText('Counts from 1 to 9 are hidden');
  await expect(all('Unsatisfactory outcomes')).not.toContainText('9 of 184');
  const inPublic = await openRows(page, 'Annual reviews (ARCP)');
  await expect(inPublic).toContainText('listed in the restricted version only');
  await expect(inPublic.getByRole('list')).toHaveCount(0);
  await expectAccessible(page);
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});
