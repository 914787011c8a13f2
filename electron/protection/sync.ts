import fs from 'node:fs';
import path from 'node:path';

const sync = (place: string, flags: string): void => {
  const handle = fs.openSync(place, flags);
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
};

export const syncFile = (file: string): void => {
  sync(file, 'r+');
};

/** Makes the new name of a file last through a power cut. Windows cannot open a folder, and some network drives cannot sync one. */
export const syncFolderOf = (file: string): void => {
  if (process.platform === 'win32') return;
  try {
    sync(path.dirname(path.resolve(file)), 'r');
  } catch {
    return;
  }
};
