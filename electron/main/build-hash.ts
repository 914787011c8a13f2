import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What the program is made of: the main process with its chunks, the bridge, and the pages. */
const folders = ['main', 'preload', 'renderer'] as const;
const shown = 16;

const filesIn = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const place = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(place) : [place];
    });

/** A fingerprint of the built program, so that whoever helps knows which one is meant. */
export const buildHash = (out: string): string => {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const place of [...filesIn(path.join(out, folder))].sort())
      hash.update(path.relative(out, place).replaceAll('\\', '/')).update('\0').update(fs.readFileSync(place));
  return hash.digest('hex').slice(0, shown);
};
