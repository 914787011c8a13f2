import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const piece = 1 << 20;

/** The fingerprint of a file's bytes, read piece by piece: a data file may be larger than what memory should hold. */
export const fileSha256 = (place: string): string => {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(piece);
  const file = fs.openSync(place, 'r');
  try {
    for (;;) {
      const read = fs.readSync(file, buffer, 0, piece, null);
      if (read === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, read));
    }
  } finally {
    fs.closeSync(file);
  }
};

const sync = (place: string, flags: string): void => {
  const file = fs.openSync(place, flags);
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
};

/** Waits until the file is on the disk, so that a power cut after the rename finds whole contents under the new name. */
export const syncFile = (place: string): void => {
  sync(place, 'r+');
};

/** Windows cannot do this for a folder, and needs it less. */
export const syncFolder = (folder: string): void => {
  try {
    sync(folder, 'r');
  } catch {
    return;
  }
};

/** The whole text or the earlier one. */
export const writeTextDurably = (place: string, text: string): void => {
  const temporary = `${place}.part`;
  try {
    fs.writeFileSync(temporary, text);
    syncFile(temporary);
    fs.renameSync(temporary, place);
    syncFolder(path.dirname(place));
  } finally {
    fs.rmSync(temporary, { force: true });
  }
};
