import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { projectRoot, runtimeFolder } from './paths.mjs';
import { run } from './run.mjs';
import { isStamped, sourcesDigest } from './stamp.mjs';
import { orAdvise, say, step } from './step.mjs';

const sources = [
  'electron',
  'renderer',
  'shared',
  'build/config',
  'build/contents',
  'package.json',
  'package-lock.json',
];

/** Lies in what the build empties first, so that a build by hand or a deleted `out` also invalidates it. */
const stampFile = path.join(projectRoot, 'out', 'main', '.built-from');

/** Builds the app unless `out` was built from the very same sources. */
export function buildIfNeeded() {
  const work = () => step('Build', buildFromSources);
  return withLock(path.join(runtimeFolder, 'build.lock'), say, work);
}

/** @param {(line: string) => void} announce */
async function buildFromSources(announce) {
  const digest = sourcesDigest(projectRoot, sources);
  if (isStamped(stampFile, digest)) return { outcome: 'up to date', value: undefined };
  announce('bundling the app');
  const bundler = path.join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const config = path.join(projectRoot, 'build', 'config', 'electron.vite.config.ts');
  await orAdvise(
    run(process.execPath, [bundler, 'build', '--config', config]),
    'correct the file named above, then run the same command again.',
  );
  fs.writeFileSync(stampFile, digest);
  return { outcome: 'built', value: undefined };
}
