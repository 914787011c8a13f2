import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { passTheGate, testPassphrase } from '../../build/setup/first-start.mjs';
import { databaseWords, tellingWords, wordsIn } from '../fixtures/telling-words';
import { northmoorFiles, northmoorQuestions } from '../fixtures/northmoor-folder';
import {
  answerOpenDialog,
  answerSaveDialog,
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

const filesIn = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true);

const ask = (page: Page, channel: string, request: object): Promise<unknown> =>
  page.evaluate(
    ([name, payload]) =>
      (Reflect.get(globalThis, 'workbench') as { call: (channel: string, request: unknown) => Promise<unknown> }).call(
        name,
        payload,
      ),
    [channel, request] as const,
  );

const unlock = async (page: Page, secret: string): Promise<void> => {
  await page.locator('#unlock').fill(secret);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
};

const remove = async ({ close, folder }: RunningApp): Promise<void> => {
  await close();
  fs.rmSync(folder, { recursive: true, force: true });
};

test('a passphrase is chosen before anything is stored, and opens the data from then on', async () => {
  let running = await launch({ isLeftLocked: true });
  const { folder, dataFolder } = running;
  let { page } = running;
  await expect(headingOf(page, 'Choose a passphrase')).toBeVisible();
  await expectAccessible(page);
  expect(await ask(page, 'status.get', {})).toMatchObject({ ok: false, error: { code: 'data_locked' } });
  await page.locator('#first-passphrase').fill('too short');
  await page.getByRole('button', { name: 'Protect my data' }).click();
  await expect(page.getByText(/Use at least 15 characters/)).toBeVisible();
  await expectAccessible(page);
  expect(filesIn(dataFolder).filter((file) => !file.includes('logs'))).toEqual([]);
  await page.locator('#first-passphrase').fill(testPassphrase);
  await page.getByRole('button', { name: 'Protect my data' }).click();
  await expect(headingOf(page, 'Keep your recovery key')).toBeVisible();
  const recoveryKey = (await page.locator('.recovery-group').allTextContents()).join('-');
  expect(recoveryKey).toMatch(/^([2-9A-HJKMNP-Z]{5}-){6}[2-9A-HJKMNP-Z]{5}$/);
  await answerSaveDialog(running, path.join(dataFolder, 'key.txt'));
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  await expect(page.getByRole('alert')).toContainText('must not lie beside what it opens');
  await answerSaveDialog(running, path.join(folder, 'key.txt'));
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  await expect(page.getByText('Saved key.txt')).toBeVisible();
  expect(fs.readFileSync(path.join(folder, 'key.txt'), 'utf8')).toContain(recoveryKey);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Keep the recovery key first, then tick this')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('I have kept it').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(headingOf(page, 'Welcome')).toBeVisible();
  await openExample(page);
  expect(running.complaints).toEqual([]);
  await running.close();

  running = await launch({ folder, isLeftLocked: true });
  ({ page } = running);
  await expect(headingOf(page, 'Unlock')).toBeVisible();
  await expect(page.locator('#unlock')).toBeFocused();
  await unlock(page, 'not the passphrase at all');
  await expect(page.getByRole('alert')).toContainText('not the passphrase or the recovery key');
  await expectAccessible(page);
  await zoomIn(running);
  await expectNoSidewaysScroll(page);
  await unlock(page, recoveryKey.toLowerCase());
  await expect(headingOf(page, /How equal/)).toBeVisible({ timeout: 20_000 });
  await remove(running);
});

const chooseInMenu = (app: ElectronApplication, label: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    items.find((item) => item.label.replace('&', '') === wanted)?.click();
  }, label);

test('the window is locked, with what was typed kept; passphrase and recovery key are changed', async () => {
  const running = await launch();
  const { page, app } = running;
  await openExample(page);
  await goTo(page, 'Indicators');
  await page.getByRole('main').getByRole('link', { name: 'Appointed from shortlisting' }).first().click();
  await page.getByRole('button', { name: 'Add an action' }).first().click();
  await page.getByLabel('What will change').fill('Lantern mentoring for everybody');
  await page.waitForTimeout(1000);
  await chooseInMenu(app, 'Lock now');
  await expect(headingOf(page, 'Unlock')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Lantern');
  expect(await ask(page, 'report.year', { year: 2025, version: 'restricted' })).toMatchObject({
    ok: false,
    error: { code: 'data_locked' },
  });
  await unlock(page, testPassphrase);
  await goTo(page, 'Action plan');
  await expect(page.getByText('You have text that is not saved yet')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('link', { name: 'a new action' }).click();
  await expect(page.getByLabel('What will change')).toHaveValue('Lantern mentoring for everybody');

  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Protection', exact: true }).click();
  await expect(headingOf(page, 'Protection')).toBeVisible();
  await expectAccessible(page);
  await page.locator('#recovery-current').fill(testPassphrase);
  await page.getByRole('button', { name: 'Make a new recovery key' }).click();
  await expect(page.locator('.recovery-key')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await page.getByLabel('I have kept it').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('The new recovery key opens your data from now on.')).toBeVisible();
  await page.locator('#current-secret').fill(testPassphrase);
  await page.locator('#new-passphrase').fill('seven green bottles waiting');
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByText('The passphrase is changed.')).toBeVisible({ timeout: 20_000 });
  await page.getByLabel('Lock the window').selectOption('15');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. It holds from now on.')).toBeVisible();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(headingOf(page, 'Unlock')).toBeVisible();
  await unlock(page, testPassphrase);
  await expect(page.getByRole('alert')).toContainText('not the passphrase', { timeout: 20_000 });
  await unlock(page, 'seven green bottles waiting');
  await expect(headingOf(page, 'Protection')).toBeVisible({ timeout: 20_000 });
  expect(running.complaints).toEqual([]);
  await remove(running);
});

/** Stands in for a keystore, which a virtual display has none of. What it wraps it forgets with the app, as a new laptop would. */
const giveKeystore = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ safeStorage }) => {
    const held: string[] = [];
    Object.assign(safeStorage, {
      getSelectedStorageBackend: () => 'gnome_libsecret',
      isEncryptionAvailable: () => true,
      isAsyncEncryptionAvailable: () => Promise.resolve(true),
      encryptString: (text: string) => Buffer.from(`slot ${String(held.push(text) - 1)}`),
      encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(`slot ${String(held.push(text) - 1)}`)),
    });
  });

test('a computer whose keystore does not know the data asks, and nothing is lost', async () => {
  let running = await launch();
  const { folder, dataFolder } = running;
  await openExample(running.page);
  await giveKeystore(running.app);
  await running.page.reload();
  await goTo(running.page, 'Settings');
  await running.page.getByRole('link', { name: 'Protection', exact: true }).click();
  await running.page.getByLabel('Open without asking where I am signed in').check();
  await running.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(running.page.getByText('Your sign-in to this computer; elsewhere the passphrase')).toBeVisible();
  await running.close();
  expect(JSON.parse(fs.readFileSync(path.join(dataFolder, 'protection.json'), 'utf8'))).toMatchObject({
    keystore: [Buffer.from('slot 0').toString('base64')],
  });
  running = await launch({ folder, isLeftLocked: true });
  await expect(running.page.getByText(/This computer cannot open the data by itself/)).toBeVisible();
  await unlock(running.page, testPassphrase);
  await expect(headingOf(running.page, /How equal/)).toBeVisible({ timeout: 20_000 });
  await remove(running);
});

const built = path.join(import.meta.dirname, '..', '..', 'out', 'main', 'batch.js');

test('data of an earlier version are encrypted at the first start, backups too', async () => {
  let running = await launch({ isLeftLocked: true });
  const { folder, dataFolder } = running;
  await running.close();
  const batch = (...args: readonly string[]) =>
    spawnSync(process.execPath, [built, '--data', dataFolder, ...args], { encoding: 'utf8' });
  const stored = batch('import', fixture('northmoor', 'wres-return-2025.xlsx'), '--accept-suggestions');
  expect([stored.status, stored.stderr.split('\n')[0]]).toEqual([0, expect.stringContaining('not encrypted')]);
  expect(batch('verify').status).toBe(0);
  expect(fs.readdirSync(path.join(dataFolder, 'backups')).filter((name) => name.endsWith('.db'))).toHaveLength(1);
  running = await launch({ folder, isLeftLocked: true });
  await expect(running.page.getByText('They and 1 backup are encrypted now')).toBeVisible();
  await expectAccessible(running.page);
  await passTheGate(running.page);
  await expect(headingOf(running.page, /How equal/)).toBeVisible({ timeout: 20_000 });
  await goTo(running.page, 'Data');
  await expect(running.page.getByRole('main')).toContainText('wres-return-2025.xlsx');
  for (const file of filesIn(dataFolder))
    expect([file, wordsIn(fs.readFileSync(file), [...tellingWords, ...databaseWords])]).toEqual([file, []]);
  await remove(running);
});

/** Everything that Electron or the workbench may write for this person lies in one folder. */
const inOwnHome = (folder: string): Readonly<Record<string, string>> => {
  const places = { HOME: 'home', TMPDIR: 'temporary', XDG_CONFIG_HOME: 'config', XDG_CACHE_HOME: 'cache' };
  return Object.fromEntries(
    Object.entries(places).map(([name, place]) => {
      fs.mkdirSync(path.join(folder, place), { recursive: true });
      return [name, path.join(folder, place)];
    }),
  );
};

test('no word of the files that were imported stands in any byte the app leaves on the disk', async () => {
  test.setTimeout(240_000);
  const folder = fs.mkdtempSync(path.join(fs.realpathSync('/tmp'), 'workbench-plain-'));
  const running = await launch({ folder, environment: inOwnHome(folder) });
  const { page, app } = running;
  const words = [...tellingWords, 'Lantern mentoring'];
  const told = (): readonly unknown[] =>
    filesIn(folder)
      .map((file) => {
        const isOurs = file.startsWith(running.dataFolder);
        return [
          path.relative(folder, file),
          wordsIn(fs.readFileSync(file), isOurs ? [...words, ...databaseWords] : words),
        ];
      })
      .filter(([, found]) => found?.length !== 0);
  await answerOpenDialog(
    running,
    northmoorFiles.map((name) => fixture('northmoor', name)),
  );
  await page.getByRole('button', { name: 'Start with my files' }).click();
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect(headingOf(page, 'Check before importing')).toBeVisible({ timeout: 60_000 });
  expect(told()).toEqual([]);
  const suggestions = page.getByRole('button', { name: 'Accept all suggestions' });
  await expect(suggestions.first()).toBeVisible();
  expect(northmoorQuestions.length).toBeGreaterThan(0);
  for (let left = await suggestions.count(); left > 0; left -= 1) {
    await suggestions.first().click();
    await suggestions.nth(left - 1).waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: /^Import \d+ files$/ }).click();
  await expect(headingOf(page, 'Imported')).toBeVisible({ timeout: 60_000 });
  for (const name of ['Indicators', 'Progression', 'Training', 'Experts in our midst', 'Learning requests', 'Data']) {
    await goTo(page, name);
    await expect(page.getByRole('navigation').getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.waitForTimeout(1000);
  }
  await goTo(page, 'Indicators');
  await page.getByRole('main').getByRole('link', { name: 'Appointed from shortlisting' }).first().click();
  await page.getByRole('button', { name: 'Add an action' }).first().click();
  await page.getByLabel('What will change').fill('Lantern mentoring for everybody');
  await page.waitForTimeout(1500);
  // The paper goes elsewhere, and may hold what it says; what is left behind may not.
  const elsewhere = fs.mkdtempSync(path.join(fs.realpathSync('/tmp'), 'workbench-paper-'));
  await answerSaveDialog(running, path.join(elsewhere, 'paper.pdf'));
  await goTo(page, 'Board paper');
  await page.getByRole('button', { name: 'Export PDF' }).click();
  await expect.poll(() => fs.existsSync(path.join(elsewhere, 'paper.pdf')), { timeout: 60_000 }).toBe(true);
  expect(told()).toEqual([]);
  // A process that dies leaves nothing either.
  const pid = await app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ serviceName, name }) => `${serviceName ?? ''}${name ?? ''}`.includes('data'))
        ?.pid,
  );
  process.kill(Number(pid), 'SIGSEGV');
  await expect(page.getByText(/started again/).first()).toBeVisible({ timeout: 15_000 });
  expect(told()).toEqual([]);
  await running.close();
  expect(told()).toEqual([]);
  expect(filesIn(folder).length).toBeGreaterThan(20);
  for (const place of [folder, elsewhere]) fs.rmSync(place, { recursive: true, force: true });
});
