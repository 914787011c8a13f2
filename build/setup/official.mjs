import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot } from './paths.mjs';
import { run } from './run.mjs';

const firstByteWithinMs = 10_000;
const longestPauseMs = 30_000;

const electronFolder = path.join(projectRoot, 'node_modules', 'electron');

/** @returns {string | undefined} the pinned Electron's executable, if its binary is here */
export function officialExecutable() {
  try {
    const { version } = JSON.parse(fs.readFileSync(path.join(electronFolder, 'package.json'), 'utf8'));
    const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(electronFolder, 'dist');
    if (fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '') !== version) return undefined;
    const executable = path.join(dist, executableName());
    return fs.existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fetches the pinned binary with Electron's own tools, which also check it against the checksums in its npm package.
 * Gives up quickly where the release host is out of reach or silent.
 */
export async function fetchOfficial() {
  const { downloadArtifact } = await import('@electron/get');
  const require = createRequire(path.join(electronFolder, 'package.json'));
  const cacheRoot = process.env['electron_config_cache'];
  const watchdog = silenceWatchdog();
  try {
    await downloadArtifact({
      version: require('./package.json').version,
      artifactName: 'electron',
      checksums: require('./checksums.json'),
      platform: process.platform,
      arch: process.arch,
      ...(cacheRoot === undefined ? {} : { cacheRoot }),
      downloadOptions: { quiet: true, signal: watchdog.signal, getProgressCallback: watchdog.heard },
    });
  } finally {
    watchdog.stop();
  }
  // Finds the artifact in the cache just filled, and unpacks it.
  await run(process.execPath, [path.join(electronFolder, 'install.js')]);
}

function silenceWatchdog() {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new Error('no answer in time'));
  let timer = setTimeout(giveUp, firstByteWithinMs);
  return {
    signal: controller.signal,
    heard: async () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, longestPauseMs);
    },
    stop: () => clearTimeout(timer),
  };
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  if (process.platform === 'darwin') return path.join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return 'electron';
}
