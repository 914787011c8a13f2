import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { testPassphrase } from '../../build/setup/first-start.mjs';
import { connect } from '../../electron/data/connection';
import { openFolder } from '../../electron/protection/open-folder';
import { answerOpenDialog, expectAccessible, fixture, launch, openExample } from './harness';
import type { RunningApp } from './harness';

let running: RunningApp;

test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(async () => {
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
});

test('bad files among good ones are each told about, and the good one still imports', async () => {
  const { page, folder } = running;
  const file = (name: string, bytes: string | Buffer): string => {
    const place = path.join(folder, name);
    fs.writeFileSync(place, bytes);
    return place;
  };
  const good = fixture('northmoor', 'wres-return-2025.xlsx');
  const whole = fs.readFileSync(good);
  await answerOpenDialog(running, [
    file('empty.xlsx', ''),
    file('picture.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    file('cut.xlsx', whole.subarray(0, 4000)),
    path.join(folder, 'never-there.xlsx'),
    file('shopping.csv', 'item,price\nmilk,1.20\nbread,2.00\n'),
    good,
  ]);
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check before importing' })).toBeVisible({
    timeout: 20_000,
  });
  for (const name of ['empty.xlsx', 'picture.xlsx', 'cut.xlsx', 'never-there.xlsx', 'shopping.csv']) {
    await expect(page.locator('.file-card.is-failed').filter({ hasText: name })).toContainText(/nothing/i);
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Imported' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import files' })).toBeVisible();
});

test('the example trust fills every page', async () => {
  const { page } = running;
  await openExample(page);
  await expect(page.getByRole('combobox').first().locator('option')).toHaveCount(3);
  await expect(page.getByText('Not calculable')).toHaveCount(0);
  expect(running.complaints).toEqual([]);
});

test('data of a newer app is refused by name and not touched', async () => {
  const { folder, dataFolder } = running;
  await running.page.waitForTimeout(500);
  await running.close();
  const place = path.join(dataFolder, 'workbench.db');
  const key = await openFolder(dataFolder, testPassphrase, () => undefined);
  const newer = connect(place, { isReadOnly: false, key });
  newer.pragma('user_version = 99');
  newer.close();
  const before = fs.readFileSync(place);
  running = await launch({ folder });
  await expect(running.page.getByText(/newer version of this app/)).toBeVisible();
  await expectAccessible(running.page);
  expect(fs.readFileSync(place)).toEqual(before);
});

test('a second start brings the first window forward instead of opening another', async () => {
  const { app } = running;
  const { launchArguments, runtimeExecutable } = await import('../../build/setup/runtime.mjs');
  const { spawn } = await import('node:child_process');
  const second = spawn(
    runtimeExecutable(),
    [...launchArguments(), `--user-data-dir=${path.join(running.folder, 'settings')}`],
    { stdio: 'ignore' },
  );
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
