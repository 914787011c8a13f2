import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { placesIn } from '../../../build/setup/fresh-app.mjs';
import { passTheGate } from '../../../build/setup/first-start.mjs';
import { launchApp } from '../../../build/setup/launch-app.mjs';
import { linkTree, makeOwn } from '../../../build/setup/link-tree.mjs';
import { drivenPackage, packagedFolder, packagedProgram, resourcesIn } from '../../../build/setup/packaged.mjs';
import { headingOf, stringEnvironment } from '../../journeys/harness';
import { openScreen, pixelsDrawn, shareAlike, toPng } from './display';
import type { Frame, Screen } from './display';
import { startShipped, until } from './shipped';

let screen: Screen;
let folder: string;

test.beforeEach(async () => {
  screen = await openScreen(1366, 768);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-shipped-'));
});
test.afterEach(async () => {
  await screen.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A page is painted, and not a window that is still empty. */
const isPainted = (): boolean => pixelsDrawn(screen.look()) > 20_000;

const keepPicture = async (name: string, frame: Frame): Promise<void> => {
  await test.info().attach(name, { body: toPng(frame), contentType: 'image/png' });
};

/** Fills the folder by hand, in the package that can be driven, and says how it looks when it is opened again: it asks for the passphrase. */
const fillAndLook = async (): Promise<Frame> => {
  const environment = { ...stringEnvironment(), LANG: 'en_GB.UTF-8', DISPLAY: screen.display };
  const open = () => launchApp(placesIn(folder), environment, packagedProgram(drivenPackage()));
  const first = await open();
  const page = await first.firstWindow();
  await passTheGate(page);
  await page.getByRole('button', { name: 'Try the example trust' }).click();
  await expect(headingOf(page, /How equal/)).toBeVisible({ timeout: 20_000 });
  await first.close();
  const second = await open();
  await expect(headingOf(await second.firstWindow(), 'Unlock')).toBeVisible({ timeout: 20_000 });
  // Until nothing moves any more.
  let frame = screen.look();
  await until(() => {
    const next = screen.look();
    const isStill = isPainted() && shareAlike(frame, next) === 1;
    frame = next;
    return isStill;
  });
  await second.close();
  return frame;
};

test('the shipped package, every fuse as it is, knows the data of the trust and asks for the same passphrase', async () => {
  const driven = await fillAndLook();
  const started = startShipped(folder, { display: screen.display });
  const isSame = await until(() => isPainted() && shareAlike(screen.look(), driven) > 0.999);
  await keepPicture('shipped package', screen.look());
  expect(isSame, `alike: ${String(shareAlike(screen.look(), driven))}\n${started.output()}`).toBe(true);
  await started.stop();
  const log = path.join(folder, 'data', 'logs', 'main.log');
  expect(fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '').not.toMatch(/error|data process ended/i);
});

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const freePort = async (): Promise<number> => {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
};

test('no debugger gets into the shipped package, and no code by the environment', async () => {
  const [ofPage, ofNode] = [await freePort(), await freePort()];
  const preload = path.join(folder, 'preload.cjs');
  const proof = path.join(folder, 'proof');
  fs.writeFileSync(preload, `require('fs').writeFileSync(${JSON.stringify(proof)}, 'ran')`);
  const started = startShipped(folder, {
    display: screen.display,
    args: [`--remote-debugging-port=${String(ofPage)}`, `--inspect=${String(ofNode)}`],
    environment: { NODE_OPTIONS: `--require ${preload}` },
  });
  expect(await until(isPainted)).toBe(true);
  expect([await isOpen(ofPage), await isOpen(ofNode)]).toEqual([false, false]);
  expect(started.output()).not.toMatch(/DevTools listening|Debugger listening/);
  expect(fs.existsSync(proof)).toBe(false);
  await started.stop();
});

/** A copy of the package of which one file of native code has one bit changed, or is gone. */
const damagedPackage = (name: string, damage: (file: string) => void): string => {
  const copy = path.join(folder, 'package');
  linkTree(packagedFolder(), copy);
  const unpacked = path.join(resourcesIn(copy), 'app.asar.unpacked');
  const found = fs.readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith(name));
  if (found === undefined) throw new Error(`no ${name} in the package`);
  damage(path.join(unpacked, found));
  return copy;
};

const changeOneBit = (file: string): void => {
  makeOwn(file);
  const bytes = fs.readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  fs.writeFileSync(file, bytes);
};

for (const { what, name, damage } of [
  { what: 'one bit of the database library is changed', name: 'better_sqlite3.node', damage: changeOneBit },
  { what: 'one bit of the library that draws is changed', name: 'resvgjs.linux-x64-gnu.node', damage: changeOneBit },
  {
    what: 'the library that draws is gone',
    name: 'resvgjs.linux-x64-gnu.node',
    damage: (file: string) => fs.rmSync(file),
  },
]) {
  test(`where ${what}, the package says so and opens nothing`, async () => {
    const started = startShipped(folder, { packageFolder: damagedPackage(name, damage), display: screen.display });
    const log = path.join(folder, 'data', 'logs', 'main.log');
    expect(await until(() => fs.existsSync(log) && fs.readFileSync(log, 'utf8').includes(name)), started.output()).toBe(
      true,
    );
    expect(await until(() => pixelsDrawn(screen.look()) > 5000)).toBe(true);
    await keepPicture(what, screen.look());
    expect(fs.readFileSync(log, 'utf8')).toContain('not started: native code is not that of the package');
    expect(fs.readdirSync(path.join(folder, 'data'))).toEqual(['logs']);
    await started.stop();
  });
}
