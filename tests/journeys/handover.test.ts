import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  answerOpenDialog,
  answerSaveDialog,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  goTo,
  headingOf,
  launch,
} from './harness';
import { seal } from '../../electron/handover/seal';

const passphrase = 'quiet ladder violet engine';
const north = 'Northmoor University Hospitals NHS Trust';

test('several organisations, and one of them handed over to another laptop', async () => {
  const first = await launch();
  const { page } = first;
  // The first file names the organisation.
  await goTo(page, 'Data');
  await page.getByRole('button', { name: 'Import files' }).click();
  await answerOpenDialog(first, [fixture('northmoor', 'wres-return-2025.xlsx')]);
  await page.getByRole('button', { name: 'Choose files' }).click();
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(headingOf(page, 'Imported')).toBeVisible();
  await goTo(page, 'Organisation');
  await expect(headingOf(page, 'Organisation')).toBeVisible();
  await page.getByLabel('Organisation code').fill('RNM');
  await page.getByLabel('Address').fill('1 Moor Lane\nNorthmoor');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Every page and paper uses it from now on.')).toBeVisible();
  await expectAccessible(page);

  // A second one starts empty and is asked about a file that names the first.
  await page.getByLabel('Its name').fill('Southmoor Community');
  await page.getByRole('button', { name: 'Add it and work on it' }).click();
  const choice = page.getByLabel('Organisation shown');
  await expect(choice.locator('option:checked')).toHaveText('Southmoor Community');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await goTo(page, 'Overview');
  await expect(page.getByRole('main')).not.toContainText('Northmoor');
  await goTo(page, 'Data');
  await page.getByRole('button', { name: 'Import files' }).click();
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect(page.getByRole('heading', { name: `Is “${north}” another organisation?` })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 1 file' })).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Another one: read the files as ${north}` }).click();
  await expect(choice.locator('option:checked')).toHaveText(north);
  await expect(page.getByText('This very file was imported before')).toBeVisible();
  await page.getByRole('button', { name: 'Import nothing' }).click();

  // The header switches, and every page follows.
  await choice.selectOption({ label: 'Southmoor Community' });
  await expect(page.getByText('You are now working on Southmoor Community.', { exact: true })).toBeVisible();
  await choice.selectOption({ label: north });
  await goTo(page, 'Overview');
  await expect(page.getByRole('main')).toContainText('Appointed from shortlisting');

  // The file for the successor.
  await goTo(page, 'Organisation');
  await page.getByRole('link', { name: 'Hand over, or take over' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Save the handover file' }).click();
  await expect(page.getByText('Use at least 15 characters', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The passphrase once more').fill('quiet ladder violet engines');
  await page.getByRole('button', { name: 'Save the handover file' }).click();
  await expect(page.getByText('The two are not the same')).toBeVisible();
  await page.getByLabel('The passphrase once more').fill(passphrase);
  const file = path.join(first.folder, 'handover.rewhandover');
  await answerSaveDialog(first, file);
  await page.getByRole('button', { name: 'Save the handover file' }).click();
  await expect(page.getByText('Saved handover.rewhandover', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'the summary of open work' }).click();
  await expect(page.getByRole('table', { name: 'What each file is' })).toContainText('wres-return-2025.xlsx');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(first.complaints).toEqual([]);
  await first.close();

  // Another laptop: wrong passphrase, then the right one; looked at first, then taken over.
  const second = await launch();
  await second.page.getByRole('link', { name: 'Open their handover file' }).click();
  await expect(headingOf(second.page, 'Handover')).toBeVisible();
  await goTo(second.page, 'Organisation');
  await second.page.getByRole('link', { name: 'Hand over, or take over' }).click();
  await answerOpenDialog(second, [file]);
  await second.page.getByRole('button', { name: 'Choose a handover file' }).click();
  await second.page.getByLabel('Passphrase of handover.rewhandover').fill('something else entirely');
  await second.page.getByRole('button', { name: 'Open it' }).click();
  await expect(second.page.getByText('The passphrase is not right')).toBeVisible();
  await expectAccessible(second.page);
  await second.page.getByLabel('Passphrase of handover.rewhandover').fill(passphrase);
  await second.page.getByRole('button', { name: 'Open it' }).click();
  await expect(second.page.getByText('What this file holds')).toBeVisible();
  await expectAccessible(second.page);
  await second.page.getByRole('button', { name: 'Take it over' }).click();
  await expect(headingOf(second.page, 'Summary of open work')).toBeVisible();
  await goTo(second.page, 'Overview');
  await expect(second.page.getByRole('main')).toContainText('Appointed from shortlisting');

  // Replacing asks first, and a backup stands on the Data page. A damaged file changes nothing.
  await goTo(second.page, 'Organisation');
  await second.page.getByRole('link', { name: 'Hand over, or take over' }).click();
  const damaged = path.join(second.folder, 'damaged.rewhandover');
  fs.writeFileSync(damaged, (await seal(Buffer.from('no contents'), passphrase)).subarray(0, 90));
  await answerOpenDialog(second, [damaged]);
  await second.page.getByRole('button', { name: 'Choose a handover file' }).click();
  await second.page.getByLabel('Passphrase of damaged.rewhandover').fill(passphrase);
  await second.page.getByRole('button', { name: 'Open it' }).click();
  await expect(second.page.getByText('The handover file cannot be opened')).toBeVisible();
  await answerOpenDialog(second, [file]);
  await second.page.getByRole('button', { name: 'Choose a handover file' }).click();
  await second.page.getByLabel('Passphrase of handover.rewhandover').fill(passphrase);
  await second.page.getByRole('button', { name: 'Open it' }).click();
  await second.page.getByLabel(`Replace ${north}`, { exact: false }).check();
  await expectAccessible(second.page);
  await second.page.getByRole('button', { name: 'Take it over' }).click();
  await second.page.getByRole('button', { name: 'Replace it' }).click();
  await expect(headingOf(second.page, 'Summary of open work')).toBeVisible();
  await goTo(second.page, 'Data');
  await expect(second.page.getByRole('region', { name: 'Backups' }).getByRole('row')).toHaveCount(2);
  expect(second.complaints).toEqual([]);
  await second.close();
  for (const { folder } of [first, second]) fs.rmSync(folder, { recursive: true, force: true });
});
