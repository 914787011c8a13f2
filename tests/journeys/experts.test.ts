import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  dropFiles,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  goTo,
  goToZoomed,
  headingOf,
  launch,
  openRows,
  zoomIn,
} from './harness';

/** Invented requests of people who are in the staff file; every third one is refused. */
const requestsFile = (folder: string): string => {
  const file = path.join(folder, 'cpd-requests-2024-25.csv');
  const lines = [
    'Employee Number,Course title,Amount requested,Amount approved,Status,Attended,Date of request,Ethnic Origin',
    ...Array.from({ length: 240 }, (_, at) => {
      const isRefused = at % 3 === 0;
      const origin = at % 2 === 0 ? 'A White - British' : 'H Asian or Asian British - Indian';
      const answer = isRefused ? ',Refused,No' : '900.50,Approved,Yes';
      return `${String(77_000 + at)},Leadership,"£1,000.00",${answer},2024-06-${String((at % 28) + 1).padStart(2, '0')},${origin}`;
    }),
  ];
  fs.writeFileSync(file, lines.join('\n'));
  return file;
};

test('a register and a list of requests are imported and shown in both versions', async () => {
  const running = await launch();
  const { page, folder } = running;
  const heading = (name: string | RegExp) => headingOf(page, name);

  await page.getByRole('button', { name: 'Start with my files' }).click();
  await dropFiles(running, '.drop-zone', [
    fixture('northmoor', 'staff-in-post-2025-03-31.xlsx'),
    fixture('northmoor', 'experts-register.xlsx'),
    requestsFile(folder),
  ]);
  await expect(heading('Check before importing')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('main')).toContainText('Register of internationally educated staff');
  await expect(page.getByRole('main')).toContainText('no consent: not kept');
  await page.getByRole('button', { name: 'Import 3 files' }).click();
  await expect(heading('Imported')).toBeVisible({ timeout: 20_000 });

  await goTo(page, 'Experts in our midst');
  await expect(heading('Experts in our midst')).toBeVisible();
  await expect(page.getByText('147 colleagues of 155 rows in the file agreed to be held.')).toBeVisible();
  await expect(page.getByText('56 of 106 colleagues with a specialist skill from overseas (52.8%)')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Specialties' }).getByRole('row')).toHaveCount(6);
  await page.getByRole('combobox', { name: 'Country of qualification' }).selectOption('India');
  await expect(page.getByText(/colleagues in the register qualified in India\./)).toBeVisible();
  await expect(page.getByText(/Directorates with 5 or more of them:/)).toBeVisible();
  const register = await openRows(page, 'the register');
  await expect(register).toContainText('56 counted, each in the row named here.');
  await expect(register).toContainText('Rows 1 to 50 of 56');
  await register.getByRole('combobox', { name: 'Number' }).selectOption('Barrier: Nobody asked');
  await expect(register).toContainText('they would single out a few people');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('radio', { name: 'Public' }).check();
  const inPublic = await openRows(page, 'the register');
  await expect(inPublic).toContainText('listed in the restricted version only');
  await expect(page.getByText('147 colleagues agreed to be held. Nothing of anybody else was kept.')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('155');
  await expectAccessible(page);

  await goTo(page, 'Learning requests');
  await expect(heading('Learning requests')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'CPD funding requests' })).toBeVisible();
  const byGroup = page.getByRole('table', { name: /requests by ethnic group/ });
  await expect(byGroup.getByRole('row', { name: /^White/ })).toHaveText('White120804066.7%8080£72,040');
  await expect(page.getByRole('table', { name: /step by step/ }).getByRole('row')).toHaveCount(5);
  await expect(page.getByText('66.7% of those of BME staff and 66.7% of those of White staff')).toBeVisible();
  await page.getByRole('radio', { name: 'Restricted' }).check();
  const requests = await openRows(page, 'CPD funding requests');
  await expect(requests).toContainText('120 counted, each in the row named here.');
  await requests.getByRole('combobox', { name: 'Number' }).selectOption('Refused');
  await expect(requests.getByRole('listitem')).toHaveCount(40);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await zoomIn(running);
  for (const name of ['Experts in our midst', 'Learning requests']) {
    await goToZoomed(page, name);
    await expect(heading(name)).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});

test('without a register the page says what to bring', async () => {
  const running = await launch();
  const { page } = running;
  await page.getByRole('button', { name: /example trust/ }).click();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Overview' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('button', { name: /example trust/ })).toHaveCount(0, { timeout: 20_000 });
  await goTo(page, 'Experts in our midst');
  await expect(page.getByText('Consent, row by row.')).toBeVisible();
  await expectAccessible(page);
  await goTo(page, 'Learning requests');
  await expect(page.getByText(/No requests are held for/)).toBeVisible();
  await expectAccessible(page);
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});
