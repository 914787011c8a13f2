import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { writeYearlyTrust } from '../performance/generate/yearly-trust.mjs';
import { choose, dropFiles, expectAccessible, expectNoSidewaysScroll, goTo, launch } from './harness';

test('journeys: one snapshot says what to import, five show who moved up', async () => {
  const running = await launch();
  const { page, folder } = running;
  const place = path.join(folder, 'yearly');
  fs.mkdirSync(place);
  const files = writeYearlyTrust({ folder: place, staff: 1600, years: 5 });
  const newest = files.filter((file) => /staff.*2025/.test(file));
  const main = page.getByRole('main');

  await page.getByRole('button', { name: 'Start with my files' }).click();
  await dropFiles(running, '.drop-zone', newest);
  await page.getByRole('button', { name: 'Import 1 file' }).click({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible({ timeout: 20_000 });
  await goTo(page, 'Journeys');
  await expect(main).toContainText('Journeys need staff in post of at least two years');
  await expectAccessible(page);

  await main.getByRole('link', { name: 'Import staff in post' }).click();
  await dropFiles(
    running,
    '.drop-zone',
    files.filter((file) => !newest.includes(file)),
  );
  await page.getByRole('button', { name: 'Import 14 files' }).click({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible({ timeout: 30_000 });
  await goTo(page, 'Journeys');
  await expect(main).toContainText('In any one year a UK-educated joiner was');
  await expect(page.getByRole('img', { name: /^Moved to a higher band/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'In the first two years' }).getByRole('row')).toHaveCount(4);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await choose(page, 'Public');
  await expect(main).toContainText('Counts from 1 to 9 are hidden in this public version');
  await expectAccessible(page);

  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(folder, { recursive: true, force: true });
});
