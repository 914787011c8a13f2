import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { answerOpenDialog, dropFiles, expectAccessible, expectNoSidewaysScroll, goTo, launch } from './harness';

const write = (folder: string, name: string, rows: readonly (readonly (string | number)[])[]): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, rows.map((row) => row.join(',')).join('\n'));
  return file;
};

const origins = ['A White - British', 'H Asian or Asian British - Indian', 'N Black or Black British - African'];
const headings = ['Employee Number', 'Surname', 'Ethnic Origin', 'Staff Group', 'Grade', 'Engaged as', 'Directorate'];

/** An invented list of staff, one in ten on the bank, under a heading no other system uses. */
const staffFile = (folder: string, year: number, names: readonly string[] = headings): string =>
  write(folder, `staff-${String(year)}-03-31.csv`, [
    names,
    ...Array.from({ length: 120 }, (_, at) => [
      7000 + at + (year - 2025),
      'Quux',
      origins[at % 3] ?? '',
      'Nursing and Midwifery Registered',
      `Band ${String(5 + (at % 3))}`,
      at % 10 === 0 ? 'Bank' : 'Permanent',
      at % 2 === 0 ? 'Medicine' : 'Surgery',
    ]),
  ]);

/** A list that nothing recognises: what it is, and what each column holds, is said by hand. */
const coursesFile = (folder: string): string =>
  write(folder, 'list-2025.csv', [
    ['Ref', 'What', 'When', 'How it went'],
    ...Array.from({ length: 40 }, (_, at) => [
      7000 + at,
      'Leadership',
      `2024-09-${String((at % 28) + 1).padStart(2, '0')}`,
      'Completed',
    ]),
  ]);

const card = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

const isReviewing = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1, name: 'Check before importing' })).toBeVisible({
    timeout: 20_000,
  });
};

const isFine = async (page: Page): Promise<void> => {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
};

const readAs = async (file: Locator, column: RegExp, label: string): Promise<void> => {
  const list = file.getByLabel(column);
  await list.selectOption({ label });
  await expect(list.locator('option:checked')).toHaveText(label);
};

const store = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Import \d+ files?$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible({ timeout: 20_000 });
};

test('what was said by hand is remembered: next year takes two clicks, and a changed heading is asked about', async () => {
  const running = await launch();
  const { page, folder } = running;
  await page.getByRole('button', { name: 'Start with my files' }).click();
  const menu = write(folder, 'menu.csv', [
    ['Day', 'Meal'],
    ['Monday', 'Soup'],
  ]);
  await dropFiles(running, '.drop-zone', [staffFile(folder, 2025), coursesFile(folder), menu]);
  await isReviewing(page);

  const list = card(page, 'list-2025.csv');
  await expect(list).toContainText('was not recognised');
  await expect(card(page, 'menu.csv')).toContainText('Nothing has been imported.');
  await isFine(page);
  await list.getByLabel('What it is').selectOption('learning');
  await list.getByText('What was read, and from where').click();
  await readAs(list, /^Ref, column A/, 'Employee number');
  await readAs(list, /^What, column B/, 'Course');
  await readAs(list, /^When, column C/, 'Completion date');
  await readAs(list, /^How it went, column D/, 'Status');

  const staff = card(page, 'staff-2025-03-31.csv');
  await staff.getByText('What was read, and from where').click();
  await readAs(staff, /^Engaged as, column F/, 'Assignment category');
  await expect(staff).toContainText('chosen by you');
  await isFine(page);
  await expect(page.getByRole('button', { name: 'Accept all suggestions' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Accept all suggestions' }).click();
  await store(page);
  await isFine(page);
  await expect(page.getByRole('main')).toContainText('list-2025.csv: Learning records, 2025');
  await goTo(page, 'Data');
  await expect(card(page, 'list-2025.csv')).toContainText('40 read, 40 used');
  await isFine(page);

  // The next year, under the same headings.
  let clicks = 0;
  const click = async (name: string | RegExp): Promise<void> => {
    clicks += 1;
    await page.getByRole('main').getByRole('button', { name }).click();
  };
  await page.getByRole('main').getByRole('button', { name: 'Import files' }).click();
  await answerOpenDialog(running, [staffFile(folder, 2026)]);
  await click('Choose files');
  await isReviewing(page);
  await expect(page.getByRole('heading', { name: /question/ })).toHaveCount(0);
  const engaged = page.getByRole('row', { name: /^Engaged as/, includeHidden: true });
  await expect(engaged).toBeHidden();
  await expect(engaged.locator('option:checked')).toHaveText('Assignment category');
  await expect(engaged).toContainText('as last time, in staff-2025-03-31.csv');
  await isFine(page);
  await click('Import 1 file');
  await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible({ timeout: 20_000 });
  expect(clicks).toBe(2);

  // The year after, one heading has changed.
  await page.getByRole('button', { name: 'Import more files' }).click();
  const changed = headings.map((name) => (name === 'Engaged as' ? 'Terms' : name));
  await dropFiles(running, '.drop-zone', [staffFile(folder, 2027, changed)]);
  await isReviewing(page);
  const question = page.getByRole('group', {
    name: 'The heading “Engaged as” of last time is gone. Which column holds assignment category now?',
  });
  await expect(question).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 1 file' })).toBeDisabled();
  await isFine(page);
  const answer = question.getByRole('radio', { name: /Terms/ });
  await answer.check();
  await expect(page.getByText('Nothing more to answer.')).toBeVisible();
  // It stays where it was, so that it can be answered otherwise, and the keyboard keeps its place.
  await expect(answer).toBeChecked();
  await expect(answer).toBeFocused();
  await store(page);
  await goTo(page, 'Data');
  await expect(card(page, 'staff-2027-03-31.csv')).toContainText('120 read, 120 used');
  await page.getByRole('radio', { name: 'Public' }).check();
  await expect(card(page, 'staff-2027-03-31.csv')).toBeVisible();
  await expect(card(page, 'staff-2027-03-31.csv')).not.toContainText('120 read, 120 used');
  await isFine(page);
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});
