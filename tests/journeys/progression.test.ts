import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import {
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

test('progression: ratios, ladder, path and sliders, in both versions and magnified', async () => {
  const running = await launch();
  const { page } = running;
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await dropFiles(running, '.drop-zone', [fixture('northmoor', 'wres-return-2025.xlsx')]);
  await expect(headingOf(page, 'Check before importing')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: /^Import \d+ (file|table)s?$/ }).click();
  await expect(headingOf(page, 'Imported')).toBeVisible({ timeout: 20_000 });

  await goTo(page, 'Progression');
  const ratios = page.getByRole('table', { name: 'Race disparity ratios, Clinical and non-clinical, 2025' });
  await expect(ratios.getByRole('row', { name: /^Band 5 and under to band 8a and above/ })).toContainText('2.84');
  await expect(page.getByRole('main')).toContainText('1.58 × 1.80 = 2.84');
  await expect(page.getByRole('img', { name: /^BME share of staff by band/ })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const appointments = page.getByRole('slider', { name: 'Appointments to the band in a year' });
  await appointments.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(appointments).toHaveAttribute('aria-valuetext', '1 appointment');
  await expect(page.getByRole('main')).toContainText('With 1 appointment a year');

  await choose(page, 'Table');
  await choose(page, 'Public');
  await expect(page.getByRole('main')).toContainText('Counts from 1 to 9 are hidden');
  await expect(page.getByRole('table', { name: /^Staff by band and year/ })).toBeVisible();
  await expectAccessible(page);
  await zoomIn(running);
  await goToZoomed(page, 'Progression');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});
