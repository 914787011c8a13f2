import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DebugLogger } from 'builder-util';
import { validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { describe, expect, test } from 'vitest';
import { createConfig } from '../../../build/packaging/create-config.cjs';

const shipped = createConfig({ assembledDistribution: undefined });
const compiled = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';
const prebuilt = 'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node';

const signed = {
  windowsByFile: { WIN_CSC_LINK: 'certificate.pfx', WIN_CSC_KEY_PASSWORD: 'secret' },
  windowsByProgram: { RACE_EQUALITY_SIGN_WITH: '/opt/sign' },
  mac: { CSC_LINK: 'certificate.p12', APPLE_API_KEY: 'key.p8' },
} as const;

describe("the packer's own check of its configuration", () => {
  test.each([
    ['the shipped product', shipped],
    ['with the assembled runtime', createConfig({ assembledDistribution: '/somewhere' })],
    [
      'signed by a certificate file',
      createConfig({ assembledDistribution: undefined, environment: signed.windowsByFile }),
    ],
    ['signed by a program', createConfig({ assembledDistribution: undefined, environment: signed.windowsByProgram })],
    ['signed and notarised', createConfig({ assembledDistribution: undefined, environment: signed.mac })],
  ])('accepts %s', async (_name, config) => {
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
  });

  test('refuses what it does not know', async () => {
    const wrong = { ...shipped, msi: { ...shipped.msi, perMachin: true } };
    await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow(/configuration\.msi/);
  });
});

describe('the shipped product', () => {
  test('has every fuse set to its safe side', () => {
    expect(shipped.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: true,
      grantFileProtocolExtraPrivileges: false,
      loadBrowserProcessSpecificV8Snapshot: false,
    });
  });

  test('has its archive checked by a digest where the system can (Windows, macOS), so nothing but native code lies outside', () => {
    expect(shipped.disableAsarIntegrity).toBeUndefined();
    expect(shipped.asar).toEqual({ smartUnpack: false });
    expect(shipped.asarUnpack).toEqual(['node_modules/**/*.node']);
  });

  test('never looks for updates', () => {
    expect(shipped.publish).toBeNull();
  });

  test('keeps two of the languages of the runtime', () => {
    expect(shipped.electronLanguages).toEqual(['en-GB', 'en-US']);
  });

  test('carries the compiled database library only with the runtime it was compiled for, and the prebuilt one otherwise', () => {
    expect(shipped.files).not.toContain(compiled);
    expect(shipped.files).toContain(prebuilt);
    const assembled = createConfig({ assembledDistribution: '/somewhere' });
    expect(assembled.files).toContain(compiled);
    expect(assembled.files).not.toContain(prebuilt);
  });

  test('has its licences and its bill of materials beside the archive, to be read', () => {
    expect(shipped.extraResources).toEqual([
      { from: 'out/third-party-licences.txt', to: 'third-party-licences.txt' },
      { from: 'out/sbom.cdx.json', to: 'sbom.cdx.json' },
    ]);
  });
});

describe('on Windows', () => {
  test('there are three ways in', () => {
    expect(shipped.win?.target).toEqual(['nsis', 'portable', 'msi'].map((target) => ({ target, arch: ['x64'] })));
    expect(shipped.win?.requestedExecutionLevel).toBe('asInvoker');
  });

  test('the installer needs no administrator rights and keeps data when the program is removed', () => {
    expect(shipped.nsis).toMatchObject({
      oneClick: true,
      perMachine: false,
      allowElevation: false,
      packElevateHelper: false,
      deleteAppDataOnUninstall: false,
    });
    expect(shipped.portable?.requestExecutionLevel).toBe('user');
  });

  test('the MSI installs for the machine, starts nothing, and is known again by its next version', () => {
    expect(shipped.msi).toMatchObject({ oneClick: true, perMachine: true, runAfterFinish: false });
    expect(shipped.msi?.upgradeCode).toBe('7C1F3B52-9E0D-4C0B-8B5A-2D6A41E5F0A7');
  });

  test('the three files have three names', () => {
    const names = [shipped.nsis, shipped.portable, shipped.msi].map((target) => target?.artifactName);
    expect(new Set(names).size).toBe(3);
  });
});

describe('signing', () => {
  const configFor = (environment: Readonly<Record<string, string>>) =>
    createConfig({ assembledDistribution: undefined, environment });

  test('is off where the environment asks for none', () => {
    expect(shipped.win).toMatchObject({ forceCodeSigning: false, signExecutable: false });
    expect(shipped.win?.signtoolOptions).toBeUndefined();
    expect(shipped.mac).toMatchObject({
      forceCodeSigning: false,
      identity: '-',
      hardenedRuntime: false,
      notarize: false,
    });
  });

  test('has to succeed where it is asked for, and signs no native code after its hash is taken', () => {
    for (const environment of [signed.windowsByFile, signed.windowsByProgram]) {
      const { win } = configFor(environment);
      expect(win?.forceCodeSigning).toBe(true);
      expect(win?.signExecutable).toBeUndefined();
      expect(win?.signExts).toBeUndefined();
    }
    expect(configFor(signed.mac).mac).toMatchObject({ forceCodeSigning: true, hardenedRuntime: true, notarize: true });
    expect(configFor(signed.mac).mac?.identity).toBeUndefined();
  });

  test('by a program of the environment hands it the file, and fails with it', async () => {
    const { win } = configFor({ RACE_EQUALITY_SIGN_WITH: process.execPath });
    const sign = win?.signtoolOptions?.sign;
    if (typeof sign !== 'function') throw new Error('no function that signs');
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-sign-'));
    const file = path.join(folder, 'file.mjs');
    // The program is Node and the file a script, so that what it was handed is seen by what the script does.
    fs.writeFileSync(file, "import fs from 'node:fs'; fs.writeFileSync(import.meta.filename + '.signed', '')");
    await sign({ path: file } as Parameters<typeof sign>[0]);
    expect(fs.existsSync(`${file}.signed`)).toBe(true);
    await expect(sign({ path: path.join(folder, 'gone.mjs') } as Parameters<typeof sign>[0])).rejects.toThrow();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('an empty variable asks for nothing', () => {
    expect(configFor({ WIN_CSC_LINK: '', CSC_LINK: '' }).win?.forceCodeSigning).toBe(false);
  });
});

describe('on Linux and macOS', () => {
  test('the targets are configured', () => {
    expect(shipped.linux?.target).toEqual(['dir', 'AppImage', 'deb']);
    expect(shipped.linux?.maintainer).toBe('Race Equality Workbench team');
    expect(shipped.mac?.target).toEqual(['dmg']);
  });

  test('a Debian package has what it must name', () => {
    expect(shipped.extraMetadata).toEqual({ homepage: 'https://race-equality-workbench.invalid' });
  });
});
