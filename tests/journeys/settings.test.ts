import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  choose,
  expectAccessible,
  expectNoSidewaysScroll,
  goTo,
  goToZoomed,
  headingOf,
  launch,
  openExample,
  zoomIn,
} from './harness';

test('settings: refused, changed, recorded, taken back, and followed by every figure', async () => {
  const running = await launch();
  const { page } = running;
  await openExample(page);
  await expect(page.getByText('Example trust, invented numbers')).toBeVisible();
  await goTo(page, 'Settings');
  await expect(headingOf(page, 'Settings')).toBeVisible();
  await page.getByText(/built-in national figures$/).click();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Model Employer path' }).click();
  await expect(page.getByRole('heading', { name: 'Model Employer path' })).toBeFocused();
  await page.getByLabel('Public version: threshold').fill('3');
  await page.getByLabel('Last year').fill('2030');
  await page.getByLabel('Upper tier starts at').selectOption('8b');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter a whole number from 5 to 50');
  await expectAccessible(page);
  await page.getByLabel('Public version: threshold').fill('12');
  await page.getByLabel('Your role').fill('EDI lead');
  await page.getByLabel('Reporting year').fill('2025');
  await page.getByLabel('Value').fill('1.62');
  await page.getByLabel('Where it was published').fill('A report');
  await page.getByRole('button', { name: 'Add it to the list' }).click();
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved. All figures follow them from now on.')).toBeVisible();
  const record = page.getByRole('table', { name: 'Record of changes' });
  await expect(record.getByRole('row', { name: /EDI lead Public version: threshold 10 12/ })).toBeVisible();
  await expect(record.getByRole('row')).toHaveCount(5);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await goTo(page, 'Progression');
  await expect(page.getByRole('main')).toContainText('Model Employer path to 2030');
  await expect(page.getByRole('main')).toContainText('Band 8b and above, with VSM');
  await choose(page, 'Public');
  await expect(page.getByRole('main')).toContainText('Counts from 1 to 11 are hidden');
  await goTo(page, 'Overview');
  await expect(page.getByRole('table', { name: 'Beside others' })).toContainText('A report');
  await goTo(page, 'Board paper');
  await expect(page.getByRole('main')).toContainText('published by 31 October 2025');

  await running.app.evaluate(({ Menu }) => {
    const edit = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&Edit');
    edit?.submenu?.items.find(({ label }) => label === '&Undo')?.click();
  });
  await expect(page.getByText('Undone: Change of settings')).toBeVisible();
  await zoomIn(running);
  await goToZoomed(page, 'Settings');
  await expect(page.getByLabel('Public version: threshold')).toHaveValue('10');
  await expect(record.getByRole('row', { name: /Public version: threshold 12 10 Taken back with undo/ })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});
