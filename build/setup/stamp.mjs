import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Tells whether files changed. Contents rather than times: switching branches touches files without changing them.
 *
 * @param {string} root
 * @param {readonly string[]} entries files and folders inside root; missing ones are left out
 * @returns {string} a digest of their names and contents
 */
export function sourcesDigest(root, entries) {
  const hash = crypto.createHash('sha256');
  for (const file of entries.flatMap((entry) => filesIn(path.join(root, entry))).sort()) {
    const name = path.relative(root, file).split(path.sep).join('/');
    const contents = fs.readFileSync(file);
    hash.update(`${name}\0${contents.length}\0`).update(contents);
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {readonly string[]}
 */
function filesIn(place) {
  const found = fs.statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [place];
  return fs.readdirSync(place).flatMap((name) => filesIn(path.join(place, name)));
}

/**
 * @param {string} file
 * @param {string} digest
 * @returns {boolean} whether the stamp was written for the same sources
 */
export function isStamped(file, digest) {
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === digest;
}
