import fs from 'node:fs';
import path from 'node:path';

/**
 * Fills a folder next to its final place and renames it there, so that a folder which exists is complete even when
 * a set-up was interrupted or two clones fill the same cache at once.
 *
 * @param {string} folder
 * @param {(temporary: string) => Promise<void>} fill
 */
export async function makeFolderAtomically(folder, fill) {
  const temporary = `${folder}.${process.pid}.tmp`;
  fs.rmSync(temporary, { recursive: true, force: true });
  fs.mkdirSync(temporary, { recursive: true });
  try {
    await fill(temporary);
    moveInto(temporary, folder);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} from a file
 * @param {string} to
 */
export function copyFileAtomically(from, to) {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  const temporary = `${to}.${process.pid}.tmp`;
  fs.copyFileSync(from, temporary);
  fs.renameSync(temporary, to);
}

/**
 * @param {string} temporary
 * @param {string} folder
 */
function moveInto(temporary, folder) {
  try {
    fs.renameSync(temporary, folder);
  } catch (error) {
    // Another clone was first: its folder is as good as ours.
    if (!fs.existsSync(folder)) throw error;
  }
}
