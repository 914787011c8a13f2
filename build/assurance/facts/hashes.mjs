import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * @param {string} folder
 * @returns {readonly { readonly name: string, readonly bytes: number, readonly sha256: string }[]} every file below it, by name
 */
export function hashesOf(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .sort()
    .map((name) => {
      const contents = fs.readFileSync(path.join(folder, name));
      return { name, bytes: contents.length, sha256: crypto.createHash('sha256').update(contents).digest('hex') };
    });
}

/** @param {ReturnType<typeof hashesOf>} files @returns {string} as `sha256sum --check` reads it */
export const sumsFile = (files) => files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
