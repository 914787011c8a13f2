import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { answerOpenDialog, expectAccessible, fixture, goTo, headingOf, launch, openExample } from './harness';
import type { RunningApp } from './harness';

let running: RunningApp;

test.beforeEach(async () => {
  running = await launch();
  await openExample(running.page);
});
test.afterEach(async () => {
  await running.close().catch(() => undefined);
  fs.rmSync(running.folder, { recursive: true, force: true });
});

/** The number of the process of this kind. */
const processOf = async (what: 'data' | 'GPU' | 'Tab'): Promise<number> => {
  const found = await running.app.evaluate(
    ({ app }, kind) =>
      app
        .getAppMetrics()
        .find(({ type, serviceName, name }) =>
          kind === 'data' ? `${serviceName ?? ''}${name ?? ''}`.includes('Workbench data') : type === kind,
        )?.pid ?? 0,
    what,
  );
  expect(found).toBeGreaterThan(0);
  return found;
};

const logOf = (): string => fs.readFileSync(path.join(running.dataFolder, 'logs', 'main.log'), 'utf8');

const expectDataKept = async (): Promise<void> => {
  await goTo(running.page, 'Data');
  await expect(running.page.getByRole('main')).toContainText('example-return.xlsx', { timeout: 15_000 });
};

test('the data process: it is started again, said until it is closed, and nothing saved is lost', async () => {
  const { page } = running;
  process.kill(await processOf('data'), 'SIGKILL');
  const words = page.getByText(/keeps your data stopped and was started again. Everything that was saved is kept/);
  await expect(words).toBeVisible({ timeout: 15_000 });
  await expectAccessible(page);
  await expectDataKept();
  await expect(words).toBeVisible();
  await page.getByRole('button', { name: 'Close this message' }).click();
  await expect(words).toHaveCount(0);
  expect(logOf()).toContain('data process ended');
});

test('the data process while files are read: nothing is stored, and the import can be done again', async () => {
  const { page } = running;
  await answerOpenDialog(running, [fixture('northmoor', 'staff-in-post-2025-03-31.xlsx')]);
  await goTo(page, 'Data');
  await page.getByRole('button', { name: 'Import files' }).click();
  const pid = await processOf('data');
  await page.getByRole('button', { name: 'Choose files' }).click();
  process.kill(pid, 'SIGKILL');
  await expect(page.getByText(/What was being done at that moment, such as an import, was not stored/)).toBeVisible({
    timeout: 15_000,
  });
  await expectDataKept();
  await expect(page.getByRole('main')).not.toContainText('staff-in-post');
});

test('the window: it is opened again and says so', async () => {
  const { page, app } = running;
  const reopened = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.webContents.once('did-finish-load', () => {
          // Asked of the page itself: the driver has lost the one that stopped.
          const words = `new Promise((resolve) => { const look = () => {
            const text = document.querySelector('main')?.textContent ?? '';
            if (text.includes('stopped')) resolve(text); else setTimeout(look, 100); }; look(); })`;
          void window.webContents.executeJavaScript(words).then((text: unknown) => {
            resolve(String(text));
          });
        });
      }),
  );
  process.kill(await processOf('Tab'), 'SIGKILL');
  const text = await reopened;
  expect(text).toContain('The window stopped and was opened again. Everything that was saved is kept.');
  expect(text).toContain('How equal');
  expect(logOf()).toContain('window gone');
  void page;
});

test('the part that draws: it is started again and says so', async () => {
  const { page } = running;
  process.kill(await processOf('GPU'), 'SIGKILL');
  await expect(page.getByText(/draws the window stopped and was started again/)).toBeVisible({ timeout: 15_000 });
  await expectDataKept();
});

test('the app itself, killed: the next start says so, and everything is there', async () => {
  const { folder, app } = running;
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await ended;
  running = await launch({ folder });
  await expect(running.page.getByText(/did not close in the usual way last time/)).toBeVisible();
  await expectDataKept();
  await running.close();
  running = await launch({ folder });
  await expect(headingOf(running.page, /How equal/)).toBeVisible({ timeout: 20_000 });
  await expect(running.page.getByText(/did not close in the usual way/)).toHaveCount(0);
});

test('a fault in the app itself: it is said, the app ends with 1, and the log has no word of it', async () => {
  const { app, folder } = running;
  const said = path.join(folder, 'said.json');
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ dialog }, place) => {
    dialog.showMessageBoxSync = (...given: readonly unknown[]) => {
      process.getBuiltinModule('node:fs').writeFileSync(place, JSON.stringify(given[0]));
      return 0;
    };
    setTimeout(() => {
      throw new TypeError('Zebedee Quillfeather 10000526');
    }, 50);
  }, said);
  expect(await ended).toBe(1);
  expect(fs.readFileSync(said, 'utf8')).toContain('The workbench has to close');
  expect(fs.readFileSync(said, 'utf8')).toContain('Everything that was saved is kept.');
  expect(logOf()).toContain('main: TypeError');
  expect(logOf()).not.toMatch(/Zebedee|10000526/);
  running = await launch({ folder });
  await expectDataKept();
});
