import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Arch, Platform } from 'app-builder-lib';
import { getEffectiveOptions } from 'app-builder-lib/out/options/CommonWindowsInstallerConfiguration.js';
import MsiTarget from 'app-builder-lib/out/targets/MsiTarget.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConfig } from '../../../build/packaging/create-config.cjs';

const config = createConfig({ assembledDistribution: undefined });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-msi-'));

/** What the packer knows of the product when it comes to the MSI. */
const packager = {
  appInfo: {
    id: config.appId,
    productName: config.productName,
    productFilename: config.productName,
    sanitizedProductName: config.productName,
    sanitizedName: 'race-equality-workbench',
    companyName: 'Race Equality Workbench team',
    description: 'An offline workbench',
    getVersionInWeirdWindowsForm: () => '0.1.0.0',
  },
  info: { framework: { isDefaultAppIconProvided: true } },
  platform: Platform.WINDOWS,
  config,
  platformSpecificBuildOptions: config.win,
  fileAssociations: [],
  compression: 'normal',
  getIconPath: () => Promise.resolve(null),
  expandMacro: (text: string) => text,
};

interface ManifestWriter {
  readonly writeManifest: (
    appFolder: string,
    arch: Arch,
    options: ReturnType<typeof getEffectiveOptions>,
  ) => Promise<string>;
}

let manifest = '';

/** The MSI itself needs tools that are fetched; the manifest it is made from is written by the packer alone. */
beforeAll(async () => {
  for (const name of ['Race Equality Workbench.exe', path.join('resources', 'app.asar')]) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), '');
  }
  const target = new MsiTarget(packager as unknown as ConstructorParameters<typeof MsiTarget>[0], folder);
  const options = getEffectiveOptions(
    config.msi ?? {},
    packager as unknown as Parameters<typeof getEffectiveOptions>[1],
  );
  manifest = await (target as unknown as ManifestWriter).writeManifest(folder, Arch.x64, options);
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

test('the MSI installs for all users, into Program Files', () => {
  expect(manifest).toContain('<Property Id="ALLUSERS" Secure="yes" Value="1"/>');
  expect(manifest).toContain('Id="ProgramFiles64Folder"');
  expect(manifest).toContain('<Property Id="ApplicationFolderName" Value="Race Equality Workbench"/>');
});

test('it takes the place of an earlier version, known by the code that never changes', () => {
  expect(manifest).toContain(`UpgradeCode="${config.msi?.upgradeCode ?? ''}"`);
  expect(manifest).toContain('<MajorUpgrade ');
});

test('it starts nothing, asks nothing, and touches no folder with data', () => {
  expect(manifest).not.toContain('runAfterFinish');
  expect(manifest).not.toContain('WelcomeDlg');
  expect(manifest).not.toMatch(/AppData|LocalAppDataFolder|RemoveFolder|RemoveFile/);
});
