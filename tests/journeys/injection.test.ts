import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness';
import { launchTrapped } from './trap';
import type { Trap } from './trap';

let running: RunningApp;
let trap: Trap;
let close: () => Promise<void>;

test.beforeAll(async () => {
  ({ running, trap, close } = await launchTrapped());
});
test.afterAll(async () => {
  await close();
});
test.afterEach(() => {
  expect(trap.caught()).toEqual([]);
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
