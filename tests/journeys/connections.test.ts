import dgram from 'node:dgram';
import { once } from 'node:events';
import net from 'node:net';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness';
import { launchTrapped, setTrap } from './trap';
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
