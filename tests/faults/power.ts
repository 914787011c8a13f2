import fs from 'node:fs';
import path from 'node:path';
import { changingCalls, decoded } from './traced';
import type { Call } from './traced';

type Random = () => number;

/** The calls that a replay needs besides. `write` of files, not of pipes. */
export const replayedCalls = [...changingCalls, 'openat', 'write', 'copy_file_range', 'sendfile'] as const;

interface Piece {
  readonly at: number;
  readonly bytes: Buffer;
}

/** One file, whatever its name is: what is on the disk for certain, and what was written since. */
interface Contents {
  readonly settled: Buffer;
  readonly pending: readonly (Piece | { readonly length: number })[];
}

type Names = ReadonlyMap<string, number>;

/** A disk as the calls of a program leave it, with what a cut of the power may still undo. */
export interface Disk {
  readonly files: Map<number, Contents>;
  /** Changes of names in their order; those before `settledNames` last. */
  readonly names: Names[];
  settledNames: number;
}

const bytesOf = (text: string): Buffer => {
  const quoted = /"((?:\\x[0-9a-f]{2})*)"/.exec(text)?.[1] ?? '';
  return Buffer.from(quoted.replaceAll('\\x', ''), 'hex');
};

const numbersAfter = (text: string): readonly number[] =>
  (/"[^"]*"(?:\.\.\.)?, (\d+)(?:, (\d+))?/.exec(text) ?? []).slice(1).map(Number);

const withPiece = (bytes: Buffer, piece: Piece | { readonly length: number }): Buffer => {
  if ('length' in piece)
    return piece.length <= bytes.length
      ? bytes.subarray(0, piece.length)
      : Buffer.concat([bytes, Buffer.alloc(piece.length - bytes.length)]);
  const whole = Buffer.alloc(Math.max(bytes.length, piece.at + piece.bytes.length));
  bytes.copy(whole);
  piece.bytes.copy(whole, piece.at);
  return whole;
};

const seen = ({ settled, pending }: Contents): Buffer => pending.reduce<Buffer>(withPiece, settled);

const currentNames = (disk: Disk): Names => disk.names.at(-1) ?? new Map<string, number>();

export const diskOf = (folder: string): Disk => {
  const files = new Map<number, Contents>();
  const names = new Map<string, number>();
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const place = path.join(folder, name);
    if (!fs.statSync(place).isFile()) continue;
    names.set(place, files.size);
    files.set(files.size, { settled: fs.readFileSync(place), pending: [] });
  }
  return { files, names: [names], settledNames: 1 };
};

const rename = (disk: Disk, change: (names: Map<string, number>) => void): void => {
  const names = new Map(currentNames(disk));
  change(names);
  disk.names.push(names);
};

const write = (disk: Disk, place: string, make: (held: Buffer) => Piece | { readonly length: number }): void => {
  const id = currentNames(disk).get(place);
  const file = id === undefined ? undefined : disk.files.get(id);
  if (id === undefined || file === undefined) return;
  disk.files.set(id, { ...file, pending: [...file.pending, make(seen(file))] });
};

/** fsync of a file keeps its bytes and, as journalling file systems do, the names given until then; of a folder its names. */
const settle = (disk: Disk, place: string): void => {
  disk.settledNames = disk.names.length;
  const id = currentNames(disk).get(place);
  const file = id === undefined ? undefined : disk.files.get(id);
  if (id !== undefined && file !== undefined) disk.files.set(id, { settled: seen(file), pending: [] });
};

const isNew = (text: string): boolean => text.includes('O_CREAT') && !/= -1/.test(text);

const create = (disk: Disk, place: string, text: string): void => {
  if (currentNames(disk).has(place)) {
    if (text.includes('O_TRUNC')) write(disk, place, () => ({ length: 0 }));
    return;
  }
  const id = disk.files.size;
  disk.files.set(id, { settled: Buffer.alloc(0), pending: [] });
  rename(disk, (names) => names.set(place, id));
};

const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/"([^"]*)"/g)].map(([, one = '']) => decoded(one));

const copyTarget = (text: string): readonly string[] =>
  [...text.matchAll(/\d+<([^>]*)>/g)].map(([, one = '']) => decoded(one));

const copy = (disk: Disk, from: string, to: string): void => {
  const source = disk.files.get(currentNames(disk).get(from) ?? -1);
  if (source !== undefined) write(disk, to, () => ({ at: 0, bytes: seen(source) }));
};

const move = (disk: Disk, from: string, to: string): void => {
  rename(disk, (names) => {
    const id = names.get(from);
    names.delete(from);
    if (id !== undefined) names.set(to, id);
  });
};

type Replayed = (typeof replayedCalls)[number];

const effects: Readonly<Record<Replayed, (disk: Disk, place: string, text: string) => void>> = {
  openat: (disk, place, text) => {
    if (isNew(text)) create(disk, place, text);
  },
  pwrite64: (disk, place, text) => {
    write(disk, place, () => ({ at: numbersAfter(text)[1] ?? 0, bytes: bytesOf(text) }));
  },
  write: (disk, place, text) => {
    write(disk, place, (held) => ({ at: held.length, bytes: bytesOf(text) }));
  },
  ftruncate: (disk, place, text) => {
    write(disk, place, () => ({ length: Number(/, (\d+)\)/.exec(text)?.[1] ?? 0) }));
  },
  fsync: settle,
  fdatasync: settle,
  unlink: (disk, place) => {
    rename(disk, (names) => names.delete(place));
  },
  rename: (disk, _place, text) => {
    const [from = '', to = ''] = quoted(text);
    move(disk, from, to);
  },
  copy_file_range: (disk, _place, text) => {
    const [from = '', to = ''] = copyTarget(text);
    copy(disk, from, to);
  },
  sendfile: (disk, _place, text) => {
    const [to = '', from = ''] = copyTarget(text);
    copy(disk, from, to);
  },
};

/** What one call does to the disk. Calls that failed do nothing. */
export const replay = (disk: Disk, { name, place, text }: Call): void => {
  const known = replayedCalls.find((one) => one === name);
  if (known !== undefined && !/= -1 /.test(text)) effects[known](disk, place, text);
};

const sector = 512;

/** Of what was not waited for, some pieces got there, in any order, and one perhaps in part. */
const cutContents = ({ settled, pending }: Contents, random: Random): Buffer => {
  const chance = [0, 0.5, 0.9, 1][Math.floor(random() * 4)] ?? 1;
  const torn = Math.floor(random() * (pending.length + 1));
  return pending.reduce<Buffer>((bytes, piece, at) => {
    if (random() >= chance) return bytes;
    if ('length' in piece || at !== torn) return withPiece(bytes, piece);
    const kept = Math.floor((random() * piece.bytes.length) / sector) * sector;
    return withPiece(bytes, { at: piece.at, bytes: piece.bytes.subarray(0, kept) });
  }, settled);
};

/** Writes what a cut of the power at this moment may have left, into a folder that has the same names. */
export const cutPower = (disk: Disk, from: string, to: string, random: Random): void => {
  const first = Math.max(0, disk.settledNames - 1);
  const kept = first + Math.floor(random() * (disk.names.length - first));
  for (const [place, id] of disk.names[kept] ?? new Map<string, number>()) {
    const file = disk.files.get(id);
    // The index of the journal lives in memory only.
    if (file === undefined || place.endsWith('-shm')) continue;
    const target = path.join(to, path.relative(from, place));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, cutContents(file, random));
  }
};
