import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { northmoorFiles } from '../fixtures/northmoor-folder';
import { dropFiles, expectAccessible, expectNoSidewaysScroll, fixture, launch } from './harness';

const files = northmoorFiles.map((name) => fixture('northmoor', name));

test('a folder of extracts dropped at once gives its figures, and needs no question the second time', async () => {
  const running = await launch();
  const { page } = running;
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await dropFiles(running, '.drop-zone', files);
  await expect(heading('Check before importing')).toBeVisible({ timeout: 30_000 });
  for (const kind of [
    'Staff in post',
    'Recruitment applications',
    'Employee relations cases',
    'Learning records',
    'Staff survey results',
    'Board members',
  ]) {
    await expect(page.getByRole('main')).toContainText(kind);
  }
  await expect(page.getByText('2 questions are not answered yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 7 files' })).toBeDisabled();
  await page
    .getByRole('region', { name: 'staff-in-post-2025-03-31.xlsx' })
    .getByText('What was read, and from where')
    .click();
  await expect(page.getByText(/columns read, 4 left out because they name people/)).toBeVisible();
  await expect(page.getByRole('table').filter({ hasText: 'NI Number' })).toContainText('Left out: it names people');
  await expect(page.locator('body')).not.toContainText(/QQ\d{6}|10008982/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  for (let left = 2; left > 0; left -= 1) {
    await page.getByRole('button', { name: 'Accept all suggestions' }).first().click();
    await expect(page.getByRole('button', { name: 'Accept all suggestions' })).toHaveCount(left - 1, {
      timeout: 20_000,
    });
  }
  await page.getByRole('button', { name: 'Import 7 files' }).click();
  await expect(heading('Imported')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('navigation').getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByLabel('For a year that has both').selectOption('extracts');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Overview', exact: true }).click();
  const without = page.getByRole('row', { name: /without international recruitment/ });
  await expect(without).toContainText('1.22');
  await expect(without).toContainText('25.2%');
  await expect(page.getByRole('row', { name: /Non-mandatory training/ })).toContainText('1.40');
  await expect(page.getByRole('row', { name: /disciplinary process/ })).toContainText('2.13');
  await expectAccessible(page);

  await page.getByRole('navigation').getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('5,387 read, 5,387 used');
  await expect(page.getByRole('main')).toContainText(/counts of the 2025 return agree with the extracts; 0 differ/);
  await expectAccessible(page);
  await page.getByRole('main').getByRole('button', { name: 'Import files' }).click();
  await dropFiles(running, '.drop-zone', files);
  await expect(heading('Check before importing')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('This very file was imported before')).toHaveCount(7);
  await expect(page.getByRole('heading', { name: /question/ })).toHaveCount(0);
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});
