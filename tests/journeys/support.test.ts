import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  answerOpenDialog,
  clipboardText,
  expectAccessible,
  expectNoSidewaysScroll,
  goTo,
  headingOf,
  launch,
  zoomIn,
} from './harness';
import type { RunningApp } from './harness';

let running: RunningApp;

test.beforeEach(async () => {
  running = await launch();
});
test.afterEach(async () => {
  await running.close().catch(() => undefined);
  fs.rmSync(running.folder, { recursive: true, force: true });
});

/** Words that stand nowhere else. */
const distinctive = [
  'Zebedee',
  'Quillfeather Community Trust',
  'quillfeather-return',
  'Thaumaturgy',
  'Surgical Alchemy',
  'QQ123456C',
  '80808081',
] as const;

/** A staff list of an invented trust: 40 people in a directorate that exists nowhere. */
const staffList = (folder: string, name: string): string => {
  const place = path.join(folder, name);
  const rows = Array.from({ length: 40 }, (_, at) =>
    [
      `8080808${String(at + 1)}`,
      'Zebedee',
      'QQ123456C',
      at % 3 === 0 ? 'Asian or Asian British - Indian' : 'White - British',
      'Band 5',
      'Nursing and Midwifery Registered',
      'Surgical Alchemy',
      'Permanent',
    ].join(','),
  );
  const head =
    'Employee Number,First Name,NI Number,Ethnic Origin,Pay Band,Staff Group,Directorate,Assignment Category';
  fs.writeFileSync(
    place,
    `Quillfeather Community Trust\nStaff in post at 31 March 2025\n${head}\n${rows.join('\n')}\n`,
  );
  return place;
};

const importFile = async (place: string): Promise<void> => {
  const { page } = running;
  await answerOpenDialog(running, [place]);
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect(headingOf(page, 'Check before importing')).toBeVisible({ timeout: 20_000 });
};

const everyFile = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const filesWith = (folder: string, words: readonly string[]): readonly string[] =>
  everyFile(folder).filter((place) => {
    const bytes = fs.readFileSync(place);
    return words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
  });

test('the About page shows what it copies, and neither that nor the log has a value, a name or a place', async () => {
  const { page, app, folder, dataFolder } = running;
  await importFile(staffList(folder, 'quillfeather-return.csv'));
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(headingOf(page, 'Imported')).toBeVisible({ timeout: 20_000 });
  // Errors, each with a value in what was asked.
  const codes = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'workbench') as {
      call: (channel: string, request: unknown) => Promise<{ readonly error?: { readonly code: string } }>;
    };
    const asked = [
      await bridge.call('backups.restore', { name: 'Zebedee Thaumaturgy' }),
      await bridge.call('report.year', { year: 'Quillfeather Community Trust', version: 'restricted' }),
      await bridge.call('translations.change', {
        system: 'staff_record',
        original: 'Surgical Alchemy',
        from: 'white',
        to: 'bme',
      }),
      await bridge.call('import.preview', { jobId: 'Zebedee', tokens: ['QQ123456C'] }),
    ];
    return asked.map(({ error }) => error?.code ?? 'none');
  });
  expect(codes).toEqual(['not_found', 'bad_request', 'not_found', 'unknown_token']);
  await goTo(page, 'Settings');
  await page.getByRole('main').getByRole('link', { name: 'About' }).click();
  await expect(headingOf(page, 'About')).toBeVisible();
  const shown = page.getByRole('region', { name: 'What is copied' });
  await expect(shown).toContainText('staff: 10 to 99');
  await expect(shown).toContainText('backups.restore: not_found');
  const text = (await shown.textContent()) ?? '';
  await page.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(page.getByText(/^Copied \d+ lines\.$/)).toBeVisible();
  expect((await clipboardText(app)).replaceAll('\r\n', '\n')).toBe(text);
  const log = fs.readFileSync(path.join(dataFolder, 'logs', 'main.log'), 'utf8');
  expect(log).toContain('import.preview: unknown_token');
  for (const word of [...distinctive, folder, path.basename(folder), 'tmp']) {
    expect(text).not.toContain(word);
    expect(log).not.toContain(word);
  }
  await page.getByRole('button', { name: 'Show the licences of others' }).click();
  await expectAccessible(page);
  await zoomIn(running);
  await expectNoSidewaysScroll(page);
  expect(running.complaints).toEqual([]);
});

test('deleting everything leaves no value, no backup, no log and no trace of the window, and nothing else is touched', async () => {
  const { app, folder, dataFolder } = running;
  const settings = path.join(folder, 'settings');
  await importFile(staffList(folder, 'quillfeather-return.csv'));
  await running.page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(headingOf(running.page, 'Imported')).toBeVisible({ timeout: 20_000 });
  await running.close();
  running = await launch({ folder });
  const { page } = running;
  // The backup and its record.
  const backupFiles = () =>
    fs.readdirSync(path.join(dataFolder, 'backups')).filter((name) => name.startsWith('workbench-'));
  await expect.poll(() => backupFiles().length).toBe(2);
  fs.writeFileSync(path.join(dataFolder, 'workbench.damaged-2026-01-02T03-04-05.db'), 'Zebedee');
  fs.writeFileSync(path.join(dataFolder, 'my own notes.txt'), 'Zebedee keeps this');
  fs.writeFileSync(path.join(dataFolder, 'backups', 'holiday.db'), 'mine');
  void app;
  await running.app.evaluate(({ app: electron }) => {
    // The driver cannot follow the app into its next start, so the test starts it.
    electron.relaunch = () => undefined;
  });
  await goTo(page, 'Data');
  await page.getByRole('link', { name: /delete everything it holds/ }).click();
  await expect(headingOf(page, 'Delete everything')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('1 backup in the data folder');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Nothing was deleted.')).toBeVisible();
  await expectAccessible(page);
  expect(fs.existsSync(path.join(dataFolder, 'workbench.db'))).toBe(true);
  await page.getByLabel(/^Type/).fill('Delete everything');
  const ended = new Promise((resolve) => running.app.process().once('exit', resolve));
  await page.getByRole('button', { name: 'Delete everything' }).click();
  expect(await ended).toBe(0);
  const own = ['my own notes.txt', 'holiday.db'];
  expect(
    everyFile(dataFolder)
      .map((place) => path.basename(place))
      .filter((name) => !/^main\.log$/.test(name))
      .sort(),
  ).toEqual([...own].sort());
  running = await launch({ folder });
  await expect(headingOf(running.page, 'Welcome')).toBeVisible();
  const left = [...filesWith(dataFolder, distinctive), ...filesWith(settings, distinctive)];
  expect(left.map((place) => path.basename(place))).toEqual(['my own notes.txt']);
  expect(fs.readFileSync(path.join(dataFolder, 'backups', 'holiday.db'), 'utf8')).toBe('mine');
  expect(fs.existsSync(path.join(settings, 'delete-everything'))).toBe(false);
  expect(fs.existsSync(path.join(folder, 'quillfeather-return.csv'))).toBe(true);
  await expect(running.page.getByText(/did not close in the usual way/)).toHaveCount(0);
  const log = fs.readFileSync(path.join(dataFolder, 'logs', 'main.log'), 'utf8');
  expect(log.match(/start 0/g)).toHaveLength(1);
});
