import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../build/setup/paths.mjs';

/** @param {RegExp} ending @returns {number} bytes of the built renderer's files with that ending */
function bytesOf(ending) {
  const folder = path.join(projectRoot, 'out', 'renderer');
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0);
}

/** Minified size of the renderer, in bytes. */
export function measureBundle() {
  return { javascript: bytesOf(/\.js$/), styles: bytesOf(/\.css$/) };
}
