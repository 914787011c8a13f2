import { describe, expect, test } from 'vitest';
import { createConfig } from '../../../build/packaging/create-config.cjs';

const shipped = createConfig({ assembledDistribution: undefined });
const compiled = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';

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

  test('installs on Windows without administrator rights, and keeps data when it is removed', () => {
    expect(shipped.win?.requestedExecutionLevel).toBe('asInvoker');
    expect(shipped.nsis).toMatchObject({
      oneClick: true,
      perMachine: false,
      allowElevation: false,
      packElevateHelper: false,
      deleteAppDataOnUninstall: false,
    });
    expect(shipped.portable?.requestExecutionLevel).toBe('user');
  });

  test('never looks for updates', () => {
    expect(shipped.publish).toBeNull();
  });

  test('loads native code from outside the archive', () => {
    expect(shipped.asar).toBe(true);
    expect(shipped.asarUnpack).toContain('node_modules/**/*.node');
  });

  test('carries the compiled database library only with the runtime it was compiled for', () => {
    expect(shipped.files).not.toContain(compiled);
    expect(createConfig({ assembledDistribution: '/somewhere' }).files).toContain(compiled);
  });
});
