import fs from 'node:fs';
import path from 'node:path';
import { backupsName } from '../protection/places';
import { isRestoring } from './own-files';

/** Whatever is still being written is younger: a batch command may be at work beside the window. */
export const restingMs = 3_600_000;

/** Copies that were being made when the app was ended. The files themselves are whole, so nothing needs these. */
const isUnfinished = (name: string): boolean =>
  /^protection\.json(\.\d+)?\.part$/.test(name) ||
  isRestoring(name) ||
  /^workbench-[\dT-]+\.(db|json)\.part(-journal|-wal|-shm)?$/.test(name);

const removeIfOld = (place: string, now: Date): void => {
  try {
    if (now.getTime() - fs.statSync(place).mtimeMs > restingMs) fs.rmSync(place, { force: true });
  } catch {
    // Another program holds it, or has just removed it: the next start looks again.
    return;
  }
};

/** Takes away what a start that was cut off left half made in a data folder, once it has rested for an hour. */
export const removeLeftovers = (dataFolder: string, now: Date): void => {
  for (const folder of [dataFolder, path.join(dataFolder, backupsName)]) {
    const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
    for (const name of names.filter(isUnfinished)) removeIfOld(path.join(folder, name), now);
  }
};
