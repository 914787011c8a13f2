import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { channels } from '../../shared/ipc/channels';
import { launch } from './harness';
import type { RunningApp } from './harness';

let running: RunningApp;

test.beforeAll(async () => {
  running = await launch();
});
test.afterAll(async () => {
  await running.close();
});

test('the page has no Node, no Electron and only the bridge', async () => {
  const found = await running.page.evaluate(() => ({
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    module: typeof Reflect.get(globalThis, 'module'),
    bridge: Object.keys(Reflect.get(globalThis, 'workbench') as object).sort(),
  }));
  expect(found).toEqual({
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
    bridge: ['call', 'on', 'registerDropped'],
  });
});

test('the window is sandboxed, isolated and without developer tools', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const all =
      (
        contents as unknown as { getLastWebPreferences: () => Record<string, unknown> } | undefined
      )?.getLastWebPreferences() ?? {};
    contents?.openDevTools();
    return {
      sandbox: all['sandbox'],
      contextIsolation: all['contextIsolation'],
      nodeIntegration: all['nodeIntegration'],
      isDevToolsOpened: contents?.isDevToolsOpened(),
    };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    isDevToolsOpened: false,
  });
});

test('no request leaves: fetch, sockets and frames are refused', async () => {
  const result = await running.page.evaluate(async () => {
    const fetched = await fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    );
    const socket = await new Promise<string>((resolve) => {
      try {
        const connection = new WebSocket('wss://example.org/');
        connection.onopen = () => {
          resolve('answered');
        };
        connection.onerror = () => {
          resolve('refused');
        };
      } catch {
        resolve('refused');
      }
    });
    return { fetched, socket };
  });
  expect(result).toEqual({ fetched: 'refused', socket: 'refused' });
  const cancelled = await running.app.evaluate(async ({ net }) => {
    try {
      await net.fetch('https://example.org/');
      return 'answered';
    } catch {
      return 'refused';
    }
  });
  expect(cancelled).toBe('refused');
});

test('navigation, new windows and permissions are denied', async () => {
  const { page, app } = running;
  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const permissions = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    media: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'refused',
    ),
  }));
  expect(permissions).toEqual({ notifications: 'denied', media: 'refused' });
});

test('files outside the page folder are not served', async () => {
  const statuses = await running.app.evaluate(async ({ session }) => {
    const get = async (url: string): Promise<number> => {
      try {
        return (await session.defaultSession.fetch(url)).status;
      } catch {
        return 0;
      }
    };
    return Promise.all(
      [
        'workbench://app/../../package.json',
        'workbench://app/%2e%2e/%2e%2e/package.json',
        'workbench://other/index.html',
        'workbench://app/..%5c..%5cpackage.json',
      ].map(get),
    );
  });
  for (const status of statuses) expect([0, 404]).toContain(status);
});

test('a bad payload and an unknown channel are refused at the boundary', async () => {
  const result = await running.page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'workbench') as {
      call: (channel: string, request: unknown) => Promise<unknown>;
    };
    const unknownChannel = await bridge.call('files.register', { paths: ['/etc/passwd'] }).then(
      () => 'answered',
      () => 'refused',
    );
    return { bad: await bridge.call('imports.undo', { importId: 'one' }), unknownChannel };
  });
  expect(result.bad).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  expect(result.unknownChannel).toBe('refused');
});

test('every channel of the real app refuses junk, and a window that is not its own', async () => {
  const { page, app, dataFolder } = running;
  const answers = await page.evaluate(
    async (names) => {
      const bridge = Reflect.get(globalThis, 'workbench') as {
        call: (channel: string, request: unknown) => Promise<{ ok: boolean; error?: { code: string } }>;
      };
      const junk: readonly unknown[] = [null, 7, 'text', [], { unexpected: true }, { constructor: 1 }];
      const codes: Record<string, readonly string[]> = {};
      for (const name of names) {
        codes[name] = await Promise.all(
          junk.map((request) =>
            bridge.call(name, request).then(({ ok, error }) => (ok ? 'answered' : (error?.code ?? ''))),
          ),
        );
      }
      return codes;
    },
    channels.filter((name) => name !== 'files.register'),
  );
  for (const [name, codes] of Object.entries(answers)) expect([...new Set(codes)], name).toEqual(['bad_request']);

  const preload = await app.evaluate(({ app: electron }) => electron.getAppPath());
  const foreign = await app.evaluate(
    async ({ BrowserWindow }, { script, names }) => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload: script, sandbox: true } });
      await other.loadURL('workbench://app/index.html');
      const code = `Promise.all(${JSON.stringify(names)}.map((name) => workbench.call(name, {}).then(({ error }) => error && error.code)))`;
      const codes = (await other.webContents.executeJavaScript(code)) as readonly string[];
      other.destroy();
      return codes;
    },
    {
      script: path.join(preload, 'out', 'preload', 'index.cjs'),
      names: channels.filter((name) => name !== 'files.register'),
    },
  );
  expect([...new Set(foreign)]).toEqual(['not_allowed']);
  expect(fs.existsSync(dataFolder)).toBe(true);
});
