import fs from 'node:fs';

/** https://www.sqlite.org/fileformat2.html#the_write_ahead_log: a header, then frames, each a header of its own and a page. */
const headerBytes = 32;
const frameHeaderBytes = 24;
const saltsAt = 16;
const saltBytes = 8;
const frameSaltsAt = 8;

export interface WalFacts {
  /** Frames up to the last one that ends a transaction, as far as frames say that they belong to this journal. */
  readonly committed: number;
  readonly frames: number;
  /** Another text for each time the journal was begun anew. */
  readonly salts: string;
}

const pageSizeOf = (header: Buffer): number => {
  const size = header.readUInt32BE(8);
  return size >= 512 && size <= 65_536 ? size : 4096;
};

/** What the journal beside a database says of itself; null where there is none. Page contents are not looked at, so it may be encrypted. */
export const readWal = (place: string): WalFacts | null => {
  if (!fs.existsSync(place) || fs.statSync(place).size < headerBytes + frameHeaderBytes) return null;
  const file = fs.openSync(place, 'r');
  try {
    const header = Buffer.alloc(headerBytes);
    fs.readSync(file, header, 0, headerBytes, 0);
    const salts = header.subarray(saltsAt, saltsAt + saltBytes);
    const step = frameHeaderBytes + pageSizeOf(header);
    const frames = Math.floor((fs.fstatSync(file).size - headerBytes) / step);
    const frame = Buffer.alloc(frameHeaderBytes);
    let committed = 0;
    for (let at = 0; at < frames; at += 1) {
      fs.readSync(file, frame, 0, frameHeaderBytes, headerBytes + at * step);
      const isOwn = frame.subarray(frameSaltsAt, frameSaltsAt + saltBytes).equals(salts);
      if (isOwn && frame.readUInt32BE(4) !== 0) committed = at + 1;
    }
    return { committed, frames, salts: salts.toString('hex') };
  } finally {
    fs.closeSync(file);
  }
};

/**
 * True where the journal held more than SQLite took from it: it stops at the first frame whose checksum is wrong, without a word. `taken` is
 * what a checkpoint reports.
 */
export const isWalCut = (before: WalFacts | null, taken: number): boolean =>
  before !== null && before.frames > 0 && (taken < before.committed || taken === 0);
