import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { installedRuntime } from '../setup/runtime.mjs';

/**
 * What the Electron that is installed here says of itself; of the pinned one, where none is, only the version is known.
 *
 * @param {string} root
 * @returns {Readonly<Record<string, string | undefined>>} by name: electron, chrome, node, v8 and others
 */
export function runtimeVersions(root) {
  const runtime = installedRuntime();
  const asked = runtime === undefined ? undefined : ask(runtime.executable);
  if (asked !== undefined) return asked;
  const { devDependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return { electron: devDependencies.electron };
}

/** @param {string} executable */
function ask(executable) {
  const { status, stdout } = spawnSync(executable, ['-p', 'JSON.stringify(process.versions)'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  });
  return status === 0 ? JSON.parse(stdout) : undefined;
}
