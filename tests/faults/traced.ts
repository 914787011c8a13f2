import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The calls by which a program changes what is on the disk, beside plain `write`, which pipes are written by too. */
export const changingCalls = ['pwrite64', 'fsync', 'fdatasync', 'ftruncate', 'rename', 'unlink'] as const;
export type ChangingCall = (typeof changingCalls)[number];

export interface Call {
  readonly name: string;
  /** The file it is about; of a rename, the old name. */
  readonly place: string;
  /** What stands between the brackets, and after them. */
  readonly text: string;
  /** How many of this name the same thread had made with it. */
  readonly turn: number;
}

/** strace sees every call from outside, so the product needs no hook; it can end a process, fail or delay it at the Nth call. */
export const canTrace = (): boolean => {
  try {
    execFileSync('strace', ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const line = /^(\d+)\s+(\w+)\((.*)$/;

const placeIn = (text: string): string =>
  (/^\d+<([^>]*)>/.exec(text) ?? /^(?:AT_FDCWD(?:<[^>]*>)?, )?"([^"]*)"/.exec(text))?.[1] ?? '';

/** Texts are written as hexadecimal where what was written matters. */
export const decoded = (text: string): string =>
  text.replaceAll(/\\x([0-9a-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

export const readCalls = (trace: string): readonly Call[] => {
  const turns = new Map<string, number>();
  return fs
    .readFileSync(trace, 'latin1')
    .split('\n')
    .flatMap((one) => {
      const [, thread = '', name = '', text = ''] = line.exec(one) ?? [];
      if (name === '') return [];
      const key = `${thread} ${name}`;
      const turn = (turns.get(key) ?? 0) + 1;
      turns.set(key, turn);
      return [{ name, place: decoded(placeIn(text)), text, turn }];
    });
};

export interface Tracing {
  readonly calls?: readonly string[];
  /** For example `pwrite64:signal=SIGKILL:when=7`. */
  readonly inject?: string;
  /** The longest text kept of one call; 0 where what was written does not matter. */
  readonly longest?: number;
}

export const tracing = (trace: string, { calls = changingCalls, inject, longest = 0 }: Tracing): readonly string[] => [
  'strace',
  '-f',
  '-y',
  '-qq',
  '-o',
  trace,
  ...(longest === 0 ? ['-s', '0'] : ['-xx', '-s', String(longest)]),
  '-e',
  `trace=${calls.join(',')}`,
  ...(inject === undefined ? [] : ['-e', `inject=${inject}`]),
];

const kinds: readonly (readonly [RegExp, string])[] = [
  [/workbench\.db-wal$/, 'storing: the journal'],
  [/workbench\.db\.encrypting/, 'encrypting: the copy of the data'],
  [/backups\/.*\.encrypting/, 'encrypting: the copy of a backup'],
  [/workbench\.db\.restoring/, 'going back: the copy'],
  [/workbench\.db(-journal)?$/, 'storing: the data file'],
  [/backups\/protection|protection\.json/, 'protecting'],
  [/backups\//, 'backup'],
  [/~wb-/, 'writing a file'],
];

/** What a program was doing, as the name of the file says that it was writing last. */
export const stageOf = (call: Call | undefined, folder: string): string => {
  if (call === undefined) return 'before anything is written';
  const found = kinds.find(([pattern]) => pattern.test(call.place));
  if (found !== undefined) return found[1];
  return call.place.startsWith(path.join(folder, 'out')) ? 'a file is written' : 'between';
};
