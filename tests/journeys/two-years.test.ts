import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible, fixture, goTo, headingOf, launch } from './harness';
import { importFile, importMore, returnFile, writeCorrected, writeNextYear } from './return-files';
import type { RunningApp } from './harness';

const fillDate = async (
  { page }: RunningApp,
  legend: string,
  parts: readonly [string, string, string],
): Promise<void> => {
  const group = page.getByRole('group', { name: legend });
  for (const [at, label] of (['Day', 'Month', 'Year'] as const).entries())
    await group.getByLabel(label, { exact: true }).fill(parts[at] ?? '');
};

test('two years of a trust: import, plan, lock, next year, what moved, restate, rebuild', async () => {
  test.setTimeout(180_000);
  const running = await launch();
  const { page } = running;
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await importFile(running, fixture('northmoor', returnFile));

  await test.step('an action starts from indicator 2 of 2025', async () => {
    await goTo(page, 'Indicators');
    await page
      .getByRole('link', { name: /Appointed from shortlisting/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: 'Add an action' })
      .or(page.getByRole('link', { name: 'Add an action' }))
      .click();
    await expect(headingOf(page, 'Add an action')).toBeVisible();
    await page.getByLabel('Owner').fill('Head of recruitment');
    await page.getByLabel('Issue').fill('Shortlisted White and BME applicants are not equally likely to be appointed');
    await page.getByLabel('Measure of success').fill('Indicator 2 of the return of 2026');
    await page.getByLabel('Target value').fill('1.0');
    await fillDate(running, 'Due date', ['31', '3', '2026']);
    await fillDate(running, 'Test date', ['30', '6', '2026']);
    await page.getByRole('button', { name: 'Save the action' }).click();
    await expect(page.getByText('A-001').first()).toBeVisible();
  });

  await test.step('2025 is locked', async () => {
    await goTo(page, 'Year');
    await page.getByRole('button', { name: 'Lock 2025' }).click();
    await page.getByLabel('Your role').fill('Head of EDI');
    await page.getByRole('button', { name: 'Lock the year' }).click();
    await expect(page.getByText('2025 is locked', { exact: true }).first()).toBeVisible({ timeout: 20_000 });
  });

  await test.step('the return of 2026 says what moved', async () => {
    await importMore(running, await writeNextYear(running.folder, 270));
    await expect(page.getByRole('main')).toContainText('1 of 1 measure moved towards its target');
    await goTo(page, 'Action plan');
    await page
      .getByRole('link', { name: /ledger/i })
      .first()
      .click();
    await expect(headingOf(page, 'Ledger')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('A-001');
    await expect(page.getByRole('main')).toContainText('it moved towards the target by more than chance would explain');
    await expectAccessible(page);
  });

  await test.step('2025 is corrected, restated and rebuilt', async () => {
    await importMore(running, await writeCorrected(running.folder), /Use this file from now on/);
    await goTo(page, 'Year');
    await page.getByLabel('Year shown').selectOption('2025');
    await page.getByRole('button', { name: 'Accept and restate 2025' }).click();
    await page.getByLabel('Your role').fill('Chief people officer');
    await page.getByLabel('The reason').fill('Fourteen appointments were counted twice');
    await page.getByRole('button', { name: 'Restate the year' }).click();
    await expect(page.getByRole('table', { name: 'Restated figures of 2025' })).toContainText('counted twice', {
      timeout: 20_000,
    });
    await page.getByRole('button', { name: 'Rebuild and check' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'the same byte for byte' })).toContainText('lock 2');
  });

  await test.step('the ledger measures from the restated year', async () => {
    await goTo(page, 'Action plan');
    await page
      .getByRole('link', { name: /ledger/i })
      .first()
      .click();
    await expect(page.getByRole('main')).toContainText('A-001');
    await expectAccessible(page);
  });
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});
