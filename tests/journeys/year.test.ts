import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  answerSaveDialog,
  choose,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  goTo,
  goToZoomed,
  headingOf,
  launch,
  zoomIn,
} from './harness';
import { importFile, importMore, returnFile, writeCorrected, writeNextYear } from './return-files';

test('a year is locked, its source cannot be undone, a correction waits, is restated, and the year is rebuilt', async () => {
  test.setTimeout(180_000);
  const running = await launch();
  const { page } = running;
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await importFile(running, fixture('northmoor', returnFile));

  await goTo(page, 'Year');
  await expect(headingOf(page, 'The year 2025')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('7 stages are overdue.');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('button', { name: 'Sign off Snapshot of the workforce' }).click();
  await page.getByLabel('Note (optional)').fill('Staff record frozen');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign off' }).click();
  await expect(page.getByRole('row', { name: /^Snapshot of the workforce/ })).toContainText('Staff record frozen');
  await page.getByRole('button', { name: 'Change the stages and dates' }).click();
  await page.getByLabel('Published on').fill('2025-09-30');
  await page.getByRole('button', { name: 'Plan back from this day' }).click();
  await page.getByRole('button', { name: 'Add a stage' }).click();
  await page.getByLabel('Stage: New stage 1').fill('Governors');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(page.getByRole('row', { name: /^Published 30 September 2025/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Governors no date/ })).toBeVisible();

  await page.getByRole('button', { name: 'Lock 2025' }).click();
  await page.getByRole('button', { name: 'Lock the year' }).click();
  await expect(page.getByText('Enter a role')).toBeVisible();
  await page.getByLabel('Your role').fill('Head of EDI');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lock the year' }).click();
  await expect(page.getByText('2025 is locked', { exact: true }).first()).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);

  await goTo(page, 'Data');
  await page.getByRole('button', { name: `Undo this import of ${returnFile}` }).click();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  const refusal = page.getByRole('main').getByText(/The figures of 2025 are locked and rest on wres-return-2025\.xlsx/);
  await expect(refusal).toContainText('Unlock 2025 on the page Year first');
  await expectAccessible(page);

  await importMore(running, await writeNextYear(running.folder));
  await importMore(running, await writeCorrected(running.folder), /Use this file from now on/);
  await goTo(page, 'Overview');
  await page.getByLabel('Year shown').selectOption('2025');
  await expect(page.getByRole('main')).toContainText('2025 was locked by Head of EDI');
  await expect(page.getByRole('main')).toContainText('The changes wait on the page Year');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See the lock' }).click();

  const changes = page.getByRole('table', { name: 'What would change in 2025' });
  await expect(changes.getByRole('row', { name: /^2\. Appointed from shortlisting/ })).toContainText(
    'BME 415 of 1,241',
  );
  await expect(changes.getByRole('row', { name: /^2\. Appointed from shortlisting/ })).toContainText(
    'BME 401 of 1,241',
  );
  await expectAccessible(page);
  await choose(page, 'Public');
  await expect(changes).toBeVisible();
  await expectAccessible(page);
  await choose(page, 'Restricted');
  await page.getByRole('button', { name: 'Accept and restate 2025' }).click();
  await page.getByLabel('Your role').fill('Chief people officer');
  await page.getByLabel('The reason').fill('Fourteen appointments were counted twice');
  await page.getByRole('button', { name: 'Restate the year' }).click();
  const ledger = page.getByRole('table', { name: 'Restated figures of 2025' });
  await expect(ledger.getByRole('row', { name: /^2\. Appointed from shortlisting/ })).toContainText(
    'Fourteen appointments were counted twice',
    { timeout: 20_000 },
  );
  await page.getByRole('button', { name: 'Rebuild and check' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'the same byte for byte' })).toContainText('lock 2');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await goTo(page, 'Board paper');
  const paper = path.join(running.folder, 'paper.docx');
  await answerSaveDialog(running, paper);
  await page.getByRole('button', { name: 'Export Word' }).click();
  await expect(page.getByText(/^Saved paper\.docx/)).toBeVisible({ timeout: 20_000 });
  expect(fs.statSync(paper).size).toBeGreaterThan(10_000);

  await goTo(page, 'Indicators');
  await expect(page.getByRole('main')).toContainText('2025 was restated by Chief people officer');
  await goTo(page, 'Settings');
  await expect(page.getByRole('main')).toContainText('waits on the page Year until somebody accepts it');
  await zoomIn(running);
  await goToZoomed(page, 'Year');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(running.complaints).toEqual([]);
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});
