import os from 'node:os';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '..', '..');

/** Everything set-up makes inside the clone; git-ignored, safe to delete. */
export const runtimeFolder = path.join(projectRoot, '.runtime');

/**
 * Where costly results are kept outside the clone, so that a second clone is quick.
 *
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} home
 * @returns {string} an absolute path
 */
export function cacheFolderFor(platform, environment, home) {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const base = environment['XDG_CACHE_HOME'] ?? defaultCacheBase(platform, environment, home, paths);
  return paths.join(base, 'race-equality-workbench');
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} home
 * @param {path.PlatformPath} paths
 */
function defaultCacheBase(platform, environment, home, paths) {
  if (platform === 'win32') return environment['LOCALAPPDATA'] ?? paths.join(home, 'AppData', 'Local');
  if (platform === 'darwin') return paths.join(home, 'Library', 'Caches');
  return paths.join(home, '.cache');
}

export const cacheFolder = cacheFolderFor(process.platform, process.env, os.homedir());
