import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { lockAfterChoices } from '../../shared/protection/lock-after';
import { WorkbenchFailure } from '../ipc/failure';
import { backupsName } from './places';
import { syncFile, syncFolderOf } from './sync';

/** The data key, wrapped in up to three ways, in a small file beside the database. */
const shape = z.strictObject({
  about: z.string(),
  version: z.literal(1),
  cipher: z.literal('chacha20-poly1305'),
  /** Of the data key. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  /** By the operating system's keystore: one for each computer or profile that was told to open without asking, newest first. */
  keystore: z.array(z.base64()).max(5).readonly(),
  passphrase: z.base64().nullable(),
  recovery: z.base64().nullable(),
  /** False until somebody has said that the recovery key is kept. */
  isRecoveryKept: z.boolean(),
  lockAfter: z.literal(lockAfterChoices),
});
export type Protection = z.infer<typeof shape>;

export const mostComputers = 5;
export const protectionName = 'protection.json';
export const aboutProtection =
  'Race Equality Workbench: the key of the data beside this file, locked. Without this file nothing can be opened. Keep it with the data and never change it.';

export type FoundProtection =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly protection: Protection }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

/** The second copy is for whoever keeps only the backups, and for the day the first is damaged. */
const placesIn = (dataFolder: string): readonly string[] => [
  path.join(dataFolder, protectionName),
  path.join(dataFolder, backupsName, protectionName),
];

const isNewer = z.looseObject({ version: z.number().int().min(2) });

const readPlace = (place: string): FoundProtection => {
  try {
    const value: unknown = JSON.parse(fs.readFileSync(place, 'utf8'));
    if (isNewer.safeParse(value).success) return { kind: 'newer' };
    const parsed = shape.safeParse(value);
    return parsed.success ? { kind: 'found', protection: parsed.data } : { kind: 'damaged' };
  } catch {
    return fs.existsSync(place) ? { kind: 'damaged' } : { kind: 'none' };
  }
};

export const readProtection = (dataFolder: string): FoundProtection => {
  const found = placesIn(dataFolder).map(readPlace);
  return (
    found.find(({ kind }) => kind === 'found') ??
    found.find(({ kind }) => kind === 'newer') ??
    found.find(({ kind }) => kind === 'damaged') ?? { kind: 'none' }
  );
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** How a finished file gets its name. */
type Naming = (fresh: string, place: string) => void;

const writePlace = (place: string, text: string, name: Naming): void => {
  fs.mkdirSync(path.dirname(place), { recursive: true });
  // Every program has its own: a window and a command may both begin with a folder.
  const fresh = `${place}.${String(process.pid)}.part`;
  try {
    fs.writeFileSync(fresh, text, { mode: 0o600 });
    // Losing this file loses the data: it has to be on the disk before anything is encrypted with its key.
    syncFile(fresh);
    name(fresh, place);
  } finally {
    fs.rmSync(fresh, { force: true });
  }
  syncFolderOf(place);
};

/** Never in the place of another: data may be encrypted with the key in that one by now. */
const nameNew: Naming = (fresh, place) => {
  try {
    fs.linkSync(fresh, place);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // A disk without second names for a file.
    fs.copyFileSync(fresh, place, fs.constants.COPYFILE_EXCL);
    syncFile(place);
  }
};

const writeAll = (dataFolder: string, protection: Protection, naming: readonly Naming[]): void => {
  const text = `${JSON.stringify(shape.parse(protection), null, 2)}\n`;
  try {
    for (const [at, place] of placesIn(dataFolder).entries()) writePlace(place, text, naming[at] ?? fs.renameSync);
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new WorkbenchFailure(
        'data_busy',
        'Another program has begun to protect this data folder at the same moment. Nothing was changed. Start again, with the passphrase that was chosen there.',
      );
    if (codeOf(error) === 'ENOSPC')
      throw new WorkbenchFailure('disk_full', 'The disk is full. Nothing was changed. Free some space and try again.');
    throw new WorkbenchFailure(
      'data_folder_read_only',
      'The data folder cannot be written to. Nothing was changed. Ask IT to give you write access to it.',
    );
  }
};

/**
 * Writes the file and its copy beside the backups, each whole or not at all.
 * @throws WorkbenchFailure disk_full or data_folder_read_only
 */
export const writeProtection = (dataFolder: string, protection: Protection): void => {
  writeAll(dataFolder, protection, []);
};

/**
 * As `writeProtection`, for a folder that has no such file yet: of two programs that begin at once only one makes the key.
 * @throws WorkbenchFailure data_busy where there is one by now
 */
export const writeFirstProtection = (dataFolder: string, protection: Protection): void => {
  writeAll(dataFolder, protection, [nameNew]);
};
