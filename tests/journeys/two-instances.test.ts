import { execFile } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { passTheGate, testPassphrase } from '../../build/setup/first-start.mjs';
import { launchApp } from '../../build/setup/launch-app.mjs';
import {
  answerOpenDialog,
  expectAccessible,
  fixture,
  goTo,
  headingOf,
  launch,
  programUnderTest,
  stringEnvironment,
} from './harness';
import type { RunningApp } from './harness';

let running: RunningApp;
let others = '';

test.beforeEach(async () => {
  others = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-second-'));
  running = await launch();
});
test.afterEach(async () => {
  await running.close();
  for (const folder of [running.folder, others]) fs.rmSync(folder, { recursive: true, force: true });
});

interface Batch {
  readonly code: number;
  readonly output: string;
}

const batch = (...args: readonly string[]): Promise<Batch> => {
  const secret = path.join(others, 'passphrase.txt');
  fs.writeFileSync(secret, testPassphrase);
  const program = path.resolve('out', 'main', 'batch.js');
  const all = [program, '--data', running.dataFolder, ...args, '--passphrase-file', secret];
  return new Promise((resolve) => {
    execFile(process.execPath, all, (error, output) => {
      resolve({ code: error === null ? 0 : Number(error.code), output });
    });
  });
};

test('a second start with the same settings leaves, and the first window stays', async () => {
  const { executable, firstArguments } = programUnderTest();
  const places = [`--user-data-dir=${path.join(running.folder, 'settings')}`, `--data=${running.dataFolder}`];
  const second = execFile(executable, [...firstArguments, ...places]);
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await goTo(running.page, 'Data');
  await expect(headingOf(running.page, 'Data')).toBeVisible();
});

test('a second window with other settings says where the data are open, and opens them once they are free', async () => {
  const places = [`--user-data-dir=${path.join(others, 'settings')}`, `--data=${running.dataFolder}`];
  const second = await launchApp(places, stringEnvironment(), programUnderTest());
  try {
    const page = await second.firstWindow();
    await passTheGate(page);
    await expect(headingOf(page, 'The workbench could not read its data')).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('main')).toContainText('These data are open in another window');
    await expect(page.getByRole('main')).toContainText('Nothing was changed. Close the workbench there');
    await expectAccessible(page);
    await running.page.getByRole('button', { name: 'Try the example trust' }).click();
    await expect(headingOf(running.page, /How equal/)).toBeVisible({ timeout: 20_000 });
    await running.close();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(headingOf(page, /How equal/)).toBeVisible({ timeout: 20_000 });
  } finally {
    await second.close();
  }
});

test('a file that a command has stored meanwhile is left out, and said', async () => {
  const { page } = running;
  const file = fixture('northmoor', 'board-members-2025.xlsx');
  await answerOpenDialog(running, [file]);
  await goTo(page, 'Data');
  await page.getByRole('main').getByRole('button', { name: 'Import files' }).click();
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect(headingOf(page, 'Check before importing')).toBeVisible({ timeout: 20_000 });
  expect((await batch('import', file, '--accept-suggestions')).code).toBe(0);
  await page.getByRole('button', { name: /^Import 1 file/ }).click();
  await expect(page.getByRole('alert').first()).toContainText('That file is held by now');
  await expect(page.getByRole('main')).toContainText('This very file was imported before');
  await expect(page.getByText('No data yet')).toBeHidden();
  await expectAccessible(page);
});

test('what would take the data from under the window is refused to a command', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Try the example trust' }).click();
  await expect(headingOf(page, /How equal/)).toBeVisible({ timeout: 20_000 });
  const made = await batch('backup');
  const { name } = JSON.parse(made.output) as { readonly name: string };
  const restored = await batch('restore', name);
  expect([restored.code, restored.output]).toEqual([1, expect.stringContaining('data_busy')]);
  const deleted = await batch('delete-everything', '--yes');
  expect([deleted.code, deleted.output]).toEqual([1, expect.stringContaining('data_open_elsewhere')]);
  await goTo(page, 'Data');
  await expect(page.getByRole('main')).toContainText('example-return.xlsx');
});
