import { expect, test } from '@playwright/test';
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

test('the content security policy stops injected scripts, styles and evaluation', async () => {
  const result = await running.page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(style);
    const picture = document.createElement('img');
    picture.src = 'https://example.org/a.png';
    document.body.append(picture);
    // Playwright's own evaluation is exempt from the policy; what the page runs later by itself is not.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(String(globalThis.eval('1 + 1')));
        } catch {
          resolve('refused');
        }
      }, 50);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    script.remove();
    style.remove();
    picture.remove();
    return {
      injected: Reflect.get(globalThis, 'injected') === true,
      evaluated,
      violations: [...new Set(violations)].sort(),
      display: getComputedStyle(document.body).display,
    };
  });
  expect(result.injected).toBe(false);
  expect(result.evaluated).toBe('refused');
  expect(result.display).not.toBe('none');
  expect(result.violations).toEqual(expect.arrayContaining(['img-src', 'script-src-elem', 'style-src-elem']));
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
