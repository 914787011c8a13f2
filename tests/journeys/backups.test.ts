import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  answerOpenDialog,
  expectAccessible,
  expectNoSidewaysScroll,
  fixture,
  goTo,
  headingOf,
  launch,
  openExample,
  zoomIn,
} from './harness';
import type { RunningApp } from './harness';

let running: RunningApp;

const again = async (): Promise<void> => {
  const { folder } = running;
  await running.close();
  running = await launch({ folder });
};

const database = (): string => path.join(running.dataFolder, 'workbench.db');
const backups = (): readonly string[] =>
  fs.readdirSync(path.join(running.dataFolder, 'backups')).filter((name) => name.endsWith('.db'));

/** The example trust, with the backup of the day. */
const withBackup = async (): Promise<void> => {
  await openExample(running.page);
  await again();
  await expect.poll(backups).toHaveLength(1);
};

const importReturn = async (): Promise<void> => {
  const { page } = running;
  await answerOpenDialog(running, [fixture('northmoor', 'wres-return-2025.xlsx')]);
  await goTo(page, 'Data');
  await page.getByRole('button', { name: 'Import files' }).click();
  await page.getByRole('button', { name: 'Choose files' }).click();
  await page.getByRole('radio', { name: 'Use this file from now on' }).check({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(headingOf(page, 'Imported')).toBeVisible({ timeout: 20_000 });
};

const damage = async (bytes: Buffer): Promise<void> => {
  const { folder } = running;
  await running.close();
  for (const tail of ['-wal', '-shm']) fs.rmSync(database() + tail, { force: true });
  fs.writeFileSync(database(), bytes);
  running = await launch({ folder });
};

test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(async () => {
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});

test('leaving the app leaves one whole file, so that whoever copies it has everything', async () => {
  await running.page.getByRole('button', { name: 'Try the example trust' }).click();
  await expect(headingOf(running.page, /How equal/)).toBeVisible({ timeout: 20_000 });
  await running.close();
  expect(fs.readdirSync(running.dataFolder).filter((name) => name.startsWith('workbench.db'))).toEqual([
    'workbench.db',
  ]);
  running = await launch({ folder: running.folder });
  await expect(headingOf(running.page, /How equal/)).toBeVisible({ timeout: 20_000 });
});

test('going back to a backup shows first what would change, by name, and backs up what is now', async () => {
  await withBackup();
  await importReturn();
  const { page } = running;
  await goTo(page, 'Data');
  await page
    .getByRole('table', { name: 'Backups' })
    .getByRole('link', { name: /Restore/ })
    .click();
  await expect(headingOf(page, /^Go back to /)).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('1 file that is here now would be gone');
  await expect(main).toContainText('wres-return-2025.xlsx (2024, 2025)');
  await expect(main).toContainText('2 years that are here now would be gone');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(headingOf(page, 'Data')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('wres-return-2025.xlsx');
  await expect(page.getByRole('table', { name: 'Backups' })).toContainText('Before going back to a backup');
  // And forward again.
  await page
    .getByRole('row', { name: /Before going back/ })
    .getByRole('link')
    .click();
  await expect(page.getByRole('main')).toContainText('1 file that is no longer here would come back');
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByRole('main')).toContainText('wres-return-2025.xlsx');
  expect(running.complaints).toEqual([]);
});

test('a backup saved on a drive is the same there, and can be brought back from it; a changed one is refused', async () => {
  await withBackup();
  const { page, folder } = running;
  const drive = path.join(folder, 'drive');
  fs.mkdirSync(drive);
  await goTo(page, 'Data');
  await answerOpenDialog(running, [drive]);
  await page.getByRole('button', { name: 'Back up now to another place' }).click();
  await expect(page.getByText(/^Saved workbench-/)).toBeVisible();
  const [name = '', ...others] = fs.readdirSync(drive).filter((one) => one.endsWith('.db'));
  expect(others).toEqual([]);
  const copy = path.join(drive, name);
  const local = path.join(running.dataFolder, 'backups', name);
  expect(fs.readFileSync(copy).equals(fs.readFileSync(local))).toBe(true);
  await answerOpenDialog(running, [copy]);
  await page.getByRole('button', { name: 'Bring a backup from another place' }).click();
  await expect(headingOf(page, /^Go back to /)).toBeVisible();
  await expect(page.getByRole('main')).toContainText('It holds the same as now');
  const bytes = fs.readFileSync(copy);
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 10) ^ 0xff, bytes.length - 10);
  fs.writeFileSync(copy, bytes);
  await goTo(page, 'Data');
  await page.getByRole('button', { name: 'Bring a backup from another place' }).click();
  await expect(page.getByRole('alert')).toContainText('changed or cut since it was made');
  await expectAccessible(page);
});

test('a damaged data file is kept aside, and the backups are offered with what they hold', async () => {
  await withBackup();
  await damage(Buffer.alloc(50_000, 9));
  const { page } = running;
  await expect(headingOf(page, 'The data file is damaged')).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('It was kept aside as workbench.damaged-');
  await expect(main).toContainText('example-return.xlsx');
  expect(fs.existsSync(database())).toBe(false);
  await expectAccessible(page);
  // Whoever closes the window has not chosen to begin with nothing.
  await again();
  await expect(headingOf(running.page, 'The data file is missing')).toBeVisible();
  await expect(running.page.getByRole('main')).toContainText('example-return.xlsx');
  await zoomIn(running);
  await expectNoSidewaysScroll(running.page);
  await expectAccessible(running.page);
  await running.page.getByRole('button', { name: 'Go on with this backup' }).click();
  await expect(headingOf(running.page, /How equal/)).toBeVisible({ timeout: 20_000 });
  expect(fs.existsSync(database())).toBe(true);
});

test('starting with nothing has to be chosen, and the backups stay', async () => {
  await withBackup();
  await damage(Buffer.alloc(0));
  const { page } = running;
  await expect(headingOf(page, 'The data file is damaged')).toBeVisible();
  await page.getByRole('button', { name: 'Start with nothing' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start with nothing' }).click();
  await expect(headingOf(page, 'Welcome')).toBeVisible();
  await goTo(page, 'Data');
  await expect(page.getByRole('table', { name: 'Backups' })).toContainText('The first start of the day');
  await expect(page.getByRole('main')).toContainText('workbench.damaged-');
});

test('where the newest backup was changed too, it is not offered', async () => {
  await withBackup();
  const [name = ''] = backups();
  const place = path.join(running.dataFolder, 'backups', name);
  fs.truncateSync(place, fs.statSync(place).size - 100);
  await damage(Buffer.alloc(50_000, 9));
  const { page } = running;
  await expect(page.getByRole('main')).toContainText('Changed or cut since they were made, so not offered');
  await expect(page.getByRole('main')).toContainText('There is no backup here that can be used.');
  await expect(page.getByRole('button', { name: 'Go on with this backup' })).toHaveCount(0);
  await expectAccessible(page);
});
