import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { packagedFolder, resourcesIn } from '../../build/setup/packaged.mjs';
import { launch } from '../journeys/harness';

const resources = resourcesIn(packagedFolder());
const archive = path.join(resources, 'app.asar');

const filesBelow = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile());

test('the package takes at most 320 MB', () => {
  const bytes = filesBelow(packagedFolder()).map((name) => fs.statSync(path.join(packagedFolder(), name)).size);
  const megabytes = bytes.reduce((sum, size) => sum + size, 0) / 1e6;
  test.info().annotations.push({ type: 'size', description: `${megabytes.toFixed(1)} MB` });
  expect(megabytes).toBeGreaterThan(100);
  expect(megabytes).toBeLessThanOrEqual(320);
});

test('of the languages of the runtime only English is left', () => {
  expect(fs.readdirSync(path.join(packagedFolder(), 'locales')).sort()).toEqual(['en-GB.pak', 'en-US.pak']);
});

test('everything but native code lies in the archive, and nothing of the sources does', () => {
  const unpacked = filesBelow(path.join(resources, 'app.asar.unpacked'));
  expect(unpacked.map((name) => path.extname(name))).toEqual(unpacked.map(() => '.node'));
  expect(fs.readdirSync(resources).sort()).toEqual([
    'app.asar',
    'app.asar.unpacked',
    'sbom.cdx.json',
    'third-party-licences.txt',
  ]);
  const tops = new Set(listPackage(archive, { isPack: false }).map((name) => name.split(/[\\/]/)[1]));
  expect([...tops].sort()).toEqual(['node_modules', 'out', 'package.json']);
});

test('the hash of all native code that is packed stands in the archive', () => {
  const record = JSON.parse(
    extractFile(archive, path.join('out', 'main', 'native-code.json')).toString('utf8'),
  ) as Record<string, string>;
  const unpacked = filesBelow(path.join(resources, 'app.asar.unpacked'));
  expect(unpacked.length).toBeGreaterThanOrEqual(2);
  for (const name of unpacked) {
    const bytes = fs.readFileSync(path.join(resources, 'app.asar.unpacked', name));
    expect(record[name.replaceAll(path.sep, '/')]).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly { readonly name: string; readonly version?: string }[];
}

test('the bill of materials names the runtime that really runs, and the licences can be read', async () => {
  const bill = JSON.parse(fs.readFileSync(path.join(resources, 'sbom.cdx.json'), 'utf8')) as Bill;
  const running = await launch();
  const versions = await running.app.evaluate(() => ({ ...process.versions }));
  await running.close();
  fs.rmSync(running.folder, { recursive: true, force: true });
  const versionOf = (name: string): string | undefined => bill.components.find((one) => one.name === name)?.version;
  expect(bill.bomFormat).toBe('CycloneDX');
  expect({ electron: versionOf('electron'), chromium: versionOf('chromium'), node: versionOf('node') }).toEqual({
    electron: versions['electron'],
    chromium: versions['chrome'],
    node: versions['node'],
  });
  const licences = fs.readFileSync(path.join(resources, 'third-party-licences.txt'), 'utf8');
  for (const { name } of bill.components) expect(licences).toContain(`\n${name} `);
  for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
    expect(fs.statSync(path.join(packagedFolder(), name)).size).toBeGreaterThan(1000);
});
