import fs from 'node:fs';
import { WorkbenchFailure, toWorkbenchError } from '../ipc/failure';
import { backUpIfDue, listBackups, makeBackup } from './backups';
import { checkDatabase, isFresh, namingDamage } from './check-database';
import { connect } from './connection';
import { encryptFolder } from './encrypt-folder';
import type { RawDatabase } from './connection';
import type { DataKey } from '../protection/data-key';
import { storedAs } from '../protection/plain-files';
import { readProtection } from '../protection/protection-file';
import { migrate, refuseNewer } from './migrate';
import { databasePath, keptAside } from './own-files';
import { keepAside } from './restore-backup';
import { isWalCut, readWal } from './wal-frames';

export { databasePath };

export interface OpenedDatabase {
  readonly raw: RawDatabase;
  readonly isReadOnly: boolean;
  /** What the user must be told about how it opened; null when all is well. */
  readonly notice: string | null;
}

/**
 * What to do with a file that cannot be read: keep it aside and say so (`set_aside`, then the window offers the backups), or leave it where it
 * is (`refuse`, for batch work, where nobody is there to choose).
 */
export type OnDamage = 'set_aside' | 'refuse';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const isDamage = (error: unknown): boolean =>
  /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error)) ||
  (error instanceof WorkbenchFailure && error.code === 'database_damaged');

const isNoWrite = (error: unknown): boolean =>
  /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EROFS|EPERM)/.test(codeOf(error));

const isWritable = (dataFolder: string): boolean => {
  try {
    fs.accessSync(dataFolder, fs.constants.W_OK);
    fs.accessSync(databasePath(dataFolder), fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** A folder in which data were kept before: an empty file there is a loss, and no beginning. */
const wasUsed = (dataFolder: string): boolean => keptAside(dataFolder).length > 0 || listBackups(dataFolder).length > 0;

const refuseMissing = (dataFolder: string): void => {
  if (fs.existsSync(databasePath(dataFolder)) || !wasUsed(dataFolder)) return;
  throw new WorkbenchFailure(
    'database_missing',
    'The data file is not in its folder, although data were kept there before. Nothing was changed.',
  );
};

const journalNotice =
  'The app ended while it was writing, and what it wrote last could not be read back. Everything before that is whole. Look whether your last change is there, and make it again if not.';

/** The journal as it was before the file was opened, against what was taken from it. */
const journalTrouble = (raw: RawDatabase, before: ReturnType<typeof readWal>, place: string): string | null => {
  if (before === null) return null;
  const [row] = raw.pragma('wal_checkpoint(PASSIVE)') as readonly { readonly log: number }[];
  const now = readWal(place);
  // Begun anew in between by a batch command beside the window: nothing can be said.
  if (now !== null && now.salts !== before.salts) return null;
  return isWalCut(before, row?.log ?? 0) ? journalNotice : null;
};

const dailyBackup = (raw: RawDatabase, dataFolder: string, now: Date, key: DataKey | null): string | null => {
  try {
    backUpIfDue(raw, dataFolder, now, key);
    return null;
  } catch (error) {
    return `Today’s backup could not be made. ${toWorkbenchError(error).message}`;
  }
};

/** Without its key an encrypted file looks like a damaged one, and must never be taken for one. */
const refuseWithoutKey = (dataFolder: string, key: DataKey | null): void => {
  if (key !== null || readProtection(dataFolder).kind === 'none') return;
  throw new WorkbenchFailure(
    'data_locked',
    'These data are encrypted, and open with their passphrase or recovery key only. Nothing was changed.',
  );
};

interface Opening {
  readonly dataFolder: string;
  readonly now: Date;
  readonly isNewWanted: boolean;
  readonly key: DataKey | null;
}

const openWritable = ({ dataFolder, now, isNewWanted, key }: Opening): OpenedDatabase => {
  fs.mkdirSync(dataFolder, { recursive: true });
  fs.accessSync(dataFolder, fs.constants.W_OK);
  if (!isNewWanted) refuseMissing(dataFolder);
  const place = databasePath(dataFolder);
  if (key !== null) encryptFolder(dataFolder, key);
  const journal = readWal(`${place}-wal`);
  const raw = namingDamage(() => connect(place, { isReadOnly: false, key }));
  try {
    let trouble: string | null = null;
    if (!namingDamage(() => isFresh(raw))) {
      refuseNewer(raw);
      checkDatabase(raw);
      trouble = journalTrouble(raw, journal, `${place}-wal`);
    } else if (!isNewWanted && wasUsed(dataFolder))
      throw new WorkbenchFailure('database_damaged', 'The data file is empty. It has not been changed.');
    migrate(raw, () => makeBackup(raw, dataFolder, now, 'before_update', key));
    const notices = [trouble, dailyBackup(raw, dataFolder, now, key)].filter((notice) => notice !== null);
    return { raw, isReadOnly: false, notice: notices.length === 0 ? null : notices.join(' ') };
  } catch (error) {
    raw.close();
    throw error;
  }
};

const setAside = (dataFolder: string, now: Date): WorkbenchFailure => {
  const name = keepAside(dataFolder, 'damaged', now);
  const kept = name === null ? '' : ` It was kept aside as ${name} and nothing of it was deleted.`;
  return new WorkbenchFailure('database_damaged', `Your data file was damaged and could not be read.${kept}`);
};

const openReadOnly = (dataFolder: string, key: DataKey | null): OpenedDatabase => {
  const failure = new WorkbenchFailure(
    'data_folder_read_only',
    'The data folder cannot be written to. Nothing was changed. Ask IT to give you write access to the folder, then start the app again.',
  );
  if (!fs.existsSync(databasePath(dataFolder))) throw failure;
  let raw: RawDatabase | null = null;
  try {
    // Nothing can be encrypted in a folder that cannot be written to.
    const place = databasePath(dataFolder);
    raw = connect(place, { isReadOnly: true, key: storedAs(place) === 'plain' ? null : key });
    refuseNewer(raw);
    checkDatabase(raw);
    return {
      raw,
      isReadOnly: true,
      notice:
        'The data folder cannot be written to, so you can look but not change anything. Ask IT for write access to the folder.',
    };
  } catch (error) {
    raw?.close();
    if (isDamage(error))
      throw new WorkbenchFailure(
        'data_folder_read_only',
        'The data file is damaged, and the data folder cannot be written to, so no backup can take its place. Nothing was changed. Ask IT for write access to the folder, then start the app again.',
      );
    throw error instanceof WorkbenchFailure ? error : failure;
  }
};

/**
 * Opens the data of one folder, with the key that was proven to be theirs (null: they are not protected); a folder that cannot be written opens for reading. A damaged or missing file is never followed by an empty
 * one unless that is wanted (`isNewWanted`): the person chooses a backup first.
 * @throws WorkbenchFailure database_damaged, database_missing, database_newer, data_folder_read_only
 */
export const openDatabase = (
  dataFolder: string,
  now: Date,
  onDamage: OnDamage,
  key: DataKey | null = null,
  isNewWanted = false,
): OpenedDatabase => {
  refuseWithoutKey(dataFolder, key);
  try {
    return openWritable({ dataFolder, now, isNewWanted, key });
  } catch (error) {
    // A number in the file's head can say that it is read-only; where folder and file can be written, that number is wrong.
    const isFalselyReadOnly = codeOf(error) === 'SQLITE_READONLY' && isWritable(dataFolder);
    if (isDamage(error) || isFalselyReadOnly) {
      if (onDamage === 'set_aside') throw setAside(dataFolder, now);
      if (isFalselyReadOnly || !(error instanceof WorkbenchFailure))
        throw new WorkbenchFailure('database_damaged', 'The data file is damaged. It has not been changed.');
    } else if (isNoWrite(error)) return openReadOnly(dataFolder, key);
    throw error;
  }
};
