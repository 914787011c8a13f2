import dgram from 'node:dgram';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { channels } from '../../shared/ipc/channels';
import { launch } from './harness';
import type { RunningApp } from './harness';

/** Listens on this machine for whatever gets out of the page; what comes is counted and never answered. */
interface Trap {
  readonly port: number;
  readonly caught: () => readonly string[];
  readonly close: () => void;
}

const setTrap = async (): Promise<Trap> => {
  const caught: string[] = [];
  const server = net.createServer((socket) => {
    caught.push('a connection');
    socket.on('data', (bytes) => caught.push(bytes.toString('latin1').slice(0, 80)));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const datagrams = dgram.createSocket('udp4');
  datagrams.on('message', () => caught.push('a datagram'));
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));
  return {
    port,
    caught: () => [...caught],
    close: () => {
      server.close();
      datagrams.close();
    },
  };
};

let running: RunningApp;
let trap: Trap;

test.beforeAll(async () => {
  trap = await setTrap();
  running = await launch();
});
test.afterAll(async () => {
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
  trap.close();
});
test.afterEach(() => {
  expect(trap.caught()).toEqual([]);
});

test('the trap catches what does get out', async () => {
  const other = await setTrap();
  const client = net.connect(other.port, '127.0.0.1');
  await once(client, 'connect');
  client.end();
  const sender = dgram.createSocket('udp4');
  sender.send('x', other.port, '127.0.0.1');
  await expect.poll(() => [...other.caught()].sort()).toEqual(['a connection', 'a datagram']);
  sender.close();
  other.close();
});

/** Elements that make a browser fetch something or run something, put into the page as an injection would. */
const injections = (at: string): Readonly<Record<string, string>> => ({
  picture: `<img src="${at}">`,
  'picture by srcset': `<picture><source srcset="${at}"><img></picture>`,
  sound: `<audio src="${at}" preload="auto" autoplay></audio>`,
  film: `<video src="${at}" poster="${at}" preload="auto" autoplay></video>`,
  subtitles: `<video><track default src="${at}"></video>`,
  frame: `<iframe src="${at}"></iframe>`,
  'frame of its own words': `<iframe srcdoc="<script>top.injected = 1</script><img src='${at}'>"></iframe>`,
  object: `<object data="${at}"></object>`,
  embedded: `<embed src="${at}">`,
  'style sheet': `<link rel="stylesheet" href="${at}">`,
  icon: `<link rel="icon" href="${at}">`,
  manifest: `<link rel="manifest" href="${at}">`,
  prefetch: `<link rel="prefetch" href="${at}">`,
  preload: `<link rel="preload" as="fetch" crossorigin href="${at}">`,
  'module preload': `<link rel="modulepreload" href="${at}">`,
  preconnect: `<link rel="preconnect" href="${at}">`,
  'dns prefetch': `<link rel="dns-prefetch" href="${at}">`,
  prerender: `<link rel="prerender" href="${at}">`,
  'handler on an element': '<img src="x:" onerror="globalThis.injected = 1">',
  'inline style': '<b style="position: fixed" class="styled">x</b>',
  'style element': '<style>body { display: none }</style>',
  'style that imports': `<style>@import "${at}"; @font-face { font-family: f; src: url("${at}") } p { background: url("${at}"); font-family: f }</style>`,
  'script in svg': '<svg><script>globalThis.injected = 1</script></svg>',
  'picture in svg': `<svg><image href="${at}"></image><use href="${at}#a"></use></svg>`,
  'another base': `<base href="${at}">`,
  refresh: `<meta http-equiv="refresh" content="0;url=${at}">`,
});

test('no element that is injected fetches, runs or styles anything', async () => {
  const { page } = running;
  const before = page.url();
  for (const [name, html] of Object.entries(injections(`http://127.0.0.1:${String(trap.port)}/x`))) {
    await page.evaluate((markup) => {
      const place = document.createElement('div');
      place.id = 'injection';
      place.innerHTML = markup;
      document.body.append(place);
      for (const link of place.querySelectorAll('link, base, meta')) document.head.append(link);
    }, html);
    await page.waitForTimeout(60);
    const seen = await page.evaluate(() => {
      const styled = document.querySelector('.styled');
      const found = {
        injected: Reflect.get(globalThis, 'injected') ?? null,
        display: getComputedStyle(document.body).display,
        position: styled === null ? null : getComputedStyle(styled).position,
        base: document.baseURI.startsWith('workbench://app/'),
      };
      document.querySelector('#injection')?.remove();
      return found;
    });
    expect(seen, name).toMatchObject({ injected: null, base: true });
    expect(seen.display, name).not.toBe('none');
    if (seen.position !== null) expect(seen.position, name).toBe('static');
    expect(trap.caught(), name).toEqual([]);
  }
  expect(page.url()).toBe(before);
});

test('no script, inline, from elsewhere or evaluated, runs', async () => {
  const port = trap.port;
  const results = await running.page.evaluate(
    async (at) => {
      const ran = (name: string): boolean => Reflect.get(globalThis, name) !== undefined;
      const add = (prepare: (script: HTMLScriptElement) => void): void => {
        const script = document.createElement('script');
        prepare(script);
        document.body.append(script);
      };
      add((script) => (script.textContent = 'globalThis.inline = 1'));
      add((script) => (script.src = `${at}/script.js`));
      add((script) => {
        script.type = 'module';
        script.src = `${at}/module.js`;
      });
      add((script) => (script.src = 'data:text/javascript,globalThis.fromData = 1'));
      add((script) => (script.src = URL.createObjectURL(new Blob(['globalThis.fromBlob = 1']))));
      add((script) => {
        script.type = 'speculationrules';
        script.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [`${at}/rules`] }] });
      });
      // Playwright's own evaluation is exempt from the policy; what the page runs later by itself is not.
      const later = (work: () => unknown): Promise<string> =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(`ran: ${String(work())}`);
            } catch {
              resolve('refused');
            }
          }, 20);
        });
      const evaluated = await later(() => globalThis.eval('1 + 1'));
      const made = await later(() => Reflect.construct(Function, ['return 1'])());
      const timed = await later(() => setTimeout(...(['globalThis.timed = 1'] as unknown as [() => void])));
      const compiled = await later(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
      const imported = await import(/* @vite-ignore */ `${at}/import.js`).then(
        () => 'ran',
        () => 'refused',
      );
      location.href = 'javascript:globalThis.byAddress = 1';
      await new Promise((resolve) => setTimeout(resolve, 200));
      const names = ['inline', 'fromData', 'fromBlob', 'timed', 'byAddress'];
      return { evaluated, made, compiled, imported, hasTimer: timed.startsWith('ran'), ran: names.filter(ran) };
    },
    `http://127.0.0.1:${String(port)}`,
  );
  // A timer may be set with a text; the text is what does not run.
  expect(results).toMatchObject({ evaluated: 'refused', made: 'refused', compiled: 'refused', imported: 'refused' });
  expect(results.ran).toEqual([]);
});

test('no worker starts', async () => {
  const results = await running.page.evaluate(
    async (at) => {
      const outcome = (start: () => Worker | SharedWorker): Promise<string> =>
        new Promise((resolve) => {
          try {
            const worker = start();
            worker.addEventListener('error', () => resolve('refused'));
            worker.addEventListener('message', () => resolve('ran'));
            setTimeout(() => resolve('silent'), 1000);
          } catch {
            resolve('refused');
          }
        });
      const blob = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
      return {
        elsewhere: await outcome(() => new Worker(`${at}/worker.js`)),
        blob: await outcome(() => new Worker(blob)),
        data: await outcome(() => new Worker('data:text/javascript,postMessage(1)')),
        shared: await outcome(() => new SharedWorker(`${at}/shared.js`)),
        service: await Promise.resolve(navigator.serviceWorker?.register(`${at}/service.js`)).then(
          (registered) => (registered === undefined ? 'refused' : 'ran'),
          () => 'refused',
        ),
      };
    },
    `http://127.0.0.1:${String(trap.port)}`,
  );
  expect(results).toEqual({
    elsewhere: 'refused',
    blob: 'refused',
    data: 'refused',
    shared: 'refused',
    service: 'refused',
  });
});

test('no connection is made by any interface of the page', async () => {
  const results = await running.page.evaluate(
    async (at) => {
      const settled = (work: Promise<unknown>): Promise<string> =>
        work.then(
          () => 'answered',
          () => 'refused',
        );
      const byEvent = (target: EventTarget): Promise<string> =>
        new Promise((resolve) => {
          for (const good of ['open', 'load', 'message']) target.addEventListener(good, () => resolve('answered'));
          target.addEventListener('error', () => resolve('refused'));
          setTimeout(() => resolve('silent'), 1500);
        });
      const guarded = async (work: () => Promise<string>): Promise<string> => {
        try {
          return await work();
        } catch {
          return 'refused';
        }
      };
      const request = new XMLHttpRequest();
      const sockets = at.replace('http', 'ws');
      return {
        fetch: await settled(fetch(`${at}/fetch`, { mode: 'no-cors' })),
        xhr: await guarded(() => {
          const outcome = byEvent(request);
          request.open('GET', `${at}/xhr`);
          request.send();
          return outcome;
        }),
        socket: await guarded(() => byEvent(new WebSocket(`${sockets}/socket`))),
        events: await guarded(() => byEvent(new EventSource(`${at}/events`))),
        beacon: navigator.sendBeacon(`${at}/beacon`, 'x') ? 'taken' : 'refused',
        font: await settled(new FontFace('f', `url(${at}/font)`).load()),
        transport: await guarded(() =>
          settled(new WebTransport(`${at.replace('http', 'https')}/t`).ready as Promise<unknown>),
        ),
      };
    },
    `http://127.0.0.1:${String(trap.port)}`,
  );
  const { beacon, ...others } = results;
  for (const [name, outcome] of Object.entries(others)) expect(outcome, name).toBe('refused');
  // The page is told that it was taken, and the policy then drops it; the trap shows that nothing came.
  expect(['taken', 'refused']).toContain(beacon);
});

test('no call between browsers (WebRTC) looks for a server or gets an address', async () => {
  const found = await running.page.evaluate(async (port) => {
    const servers = ['stun', 'turn'].flatMap((kind) =>
      ['udp', 'tcp'].map((way) => ({
        urls: `${kind}:127.0.0.1:${String(port)}${kind === 'turn' ? `?transport=${way}` : ''}`,
        ...(kind === 'turn' ? { username: 'u', credential: 'c' } : {}),
      })),
    );
    try {
      const call = new RTCPeerConnection({ iceServers: servers });
      const candidates: string[] = [];
      call.addEventListener('icecandidate', (event) => {
        if (event.candidate !== null && event.candidate.candidate !== '') candidates.push(event.candidate.candidate);
      });
      call.createDataChannel('x');
      await call.setLocalDescription(await call.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 2000));
      call.close();
      return candidates;
    } catch {
      return [];
    }
  }, trap.port);
  expect(found).toEqual([]);
});

test('no form is sent, no link followed, no window opened, no other page shown', async () => {
  const { page, app } = running;
  const before = page.url();
  const address = `http://127.0.0.1:${String(trap.port)}/away`;
  await page.evaluate((at) => {
    const form = document.createElement('form');
    form.action = at;
    form.method = 'post';
    document.body.append(form);
    form.submit();
    const link = document.createElement('a');
    link.href = at;
    link.ping = at;
    link.textContent = 'away';
    document.body.append(link);
    link.click();
    link.download = 'file';
    link.click();
    link.removeAttribute('download');
    link.target = '_blank';
    link.click();
    window.open(at);
    form.remove();
    link.remove();
  }, address);
  for (const target of [
    address,
    'file:///etc/passwd',
    'data:text/html,x',
    'about:blank',
    'workbench://app/other.html',
  ]) {
    await page.evaluate((to) => {
      location.href = to;
    }, target);
    await page.waitForTimeout(150);
    // The empty page cannot be held back; the window returns from it at once.
    await expect.poll(() => page.url(), target).toBe(before);
  }
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
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
