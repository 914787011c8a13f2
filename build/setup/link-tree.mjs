import fs from 'node:fs';
import path from 'node:path';

/**
 * A copy of a folder by hard links where the file system allows (quick, no space), by copies elsewhere.
 *
 * @param {string} from
 * @param {string} to
 */
export function linkTree(from, to) {
  fs.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

/**
 * A file of a linked copy that is about to be changed: without this the original would change with it.
 *
 * @param {string} file
 */
export function makeOwn(file) {
  fs.copyFileSync(file, `${file}.own`);
  fs.renameSync(`${file}.own`, file);
}

/**
 * @param {string} source
 * @param {string} target
 */
function linkOrCopy(source, target) {
  try {
    fs.linkSync(source, target);
  } catch {
    fs.copyFileSync(source, target);
  }
}
