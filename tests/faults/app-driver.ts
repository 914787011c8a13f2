import fs from 'node:fs';
import path from 'node:path';
import { placesIn } from '../../build/setup/fresh-app.mjs';
import { passTheGate } from '../../build/setup/first-start.mjs';
import { launchApp } from '../../build/setup/launch-app.mjs';
import type { Place } from './trial';

export type App = Awaited<ReturnType<typeof launchApp>>;
export type Page = Awaited<ReturnType<App['firstWindow']>>;

/** Processes of the app, as Electron itself names them. The import worker is a thread of the data process: no signal ends it alone. */
export const appProcesses = ['main', 'data', 'window', 'GPU'] as const;
export type AppProcess = (typeof appProcesses)[number];

export interface Running {
  readonly app: App;
  readonly page: Page;
  /** Asked while they live. */
  readonly pids: Readonly<Record<AppProcess, number | null>>;
}

const pidsOf = (app: App): Promise<Running['pids']> =>
  app.evaluate(({ app: electron }) => {
    const all = electron.getAppMetrics();
    const ofType = (type: string): number | null => all.find((one) => one.type === type)?.pid ?? null;
    const data = all.find(({ serviceName, name }) => `${serviceName ?? ''}${name ?? ''}`.includes('data'));
    return { main: ofType('Browser'), data: data?.pid ?? null, window: ofType('Tab'), GPU: ofType('GPU') };
  });

/** Starts the app on a place, as far as the first page of the data. */
export const startApp = async (place: Place): Promise<Running> => {
  const app = await launchApp(placesIn(place.folder));
  const page = await app.firstWindow();
  page.setDefaultTimeout(30_000);
  await passTheGate(page);
  await page.locator('h1').first().waitFor();
  return { app, page, pids: await pidsOf(app) };
};

/** Asks as the page itself does. Null where there is no page any more, or nobody answers. */
export const ask = async (page: Page, channel: string, request: object, most = 60_000): Promise<unknown> => {
  const silence = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, most).unref();
  });
  const asked: Promise<unknown> = page.evaluate(
    ([name, payload]) => {
      const bridge: unknown = Reflect.get(window, 'workbench');
      const call: unknown = typeof bridge === 'object' && bridge !== null ? Reflect.get(bridge, 'call') : null;
      return typeof call === 'function' ? Promise.resolve<unknown>(Reflect.apply(call, bridge, [name, payload])) : null;
    },
    [channel, request] as const,
  );
  return Promise.race([asked.catch(() => null), silence]);
};

interface Answered {
  readonly ok: boolean;
  readonly value: unknown;
  readonly code: string | null;
}

/** What an answer says; null where there was none. */
export const answered = (reply: unknown): Answered | null => {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return null;
  const error: unknown = Reflect.get(reply, 'error');
  const code = typeof error === 'object' && error !== null ? String(Reflect.get(error, 'code')) : null;
  return { ok: reply.ok === true, value: Reflect.get(reply, 'value'), code };
};

/** Dialogs answer with these places, as if they had been chosen. */
export const answerDialogs = (app: App, save: string, open: readonly string[]): Promise<void> =>
  app.evaluate(
    ({ dialog }, { filePath, filePaths }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
    },
    { filePath: save, filePaths: open },
  );

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A process that has ended and that nobody has asked after is none.
    return !/^State:\s+Z/m.test(fs.readFileSync(path.join('/proc', String(pid), 'status'), 'utf8'));
  } catch {
    return false;
  }
};

export const killed = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    return;
  }
};

const within = async (most: number, isSo: () => boolean): Promise<boolean> => {
  for (const end = Date.now() + most; Date.now() < end;) {
    if (isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return isSo();
};

/** The driver of an app that was killed throws at once. */
const closing = async (app: App): Promise<boolean> => {
  await app.close();
  return true;
};

const later = (milliseconds: number): Promise<false> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, milliseconds).unref();
  });

/** The end, whatever is left of the app. Gives what stays that should not: a process that goes on without the others. */
export const endApp = async ({ app, pids }: Running): Promise<readonly string[]> => {
  const closed = await Promise.race([closing(app), later(8_000)]).catch(() => false);
  const { main, data } = pids;
  if (!closed && main !== null) killed(main);
  if (data === null || (await within(8_000, () => !isAlive(data)))) return [];
  killed(data);
  return ['the data process goes on without the app'];
};
