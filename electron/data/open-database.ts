import fs from 'node:fs';
import path from 'node:path';
import { WorkbenchFailure } from '../ipc/failure';
import { isBackupDue, listBackups, makeBackup } from './backups';
import { connect } from './connection';
import type { RawDatabase } from './connection';
import { encryptFolder } from './encrypt-folder';
import type { DataKey } from '../protection/data-key';
import { databaseName } from '../protection/places';
import { storedAs } from '../protection/plain-files';
import { readProtection } from '../protection/protection-file';
import { migrate, refuseNewer, versionOf } from './migrate';

export interface OpenedDatabase {
  readonly raw: RawDatabase;
  readonly isReadOnly: boolean;
  /** What the user must be told about how it opened; null when all is well. */
  readonly notice: string | null;
}

export const databasePath = (dataFolder: string): string => path.join(dataFolder, databaseName);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const isDamage = (error: unknown): boolean =>
  /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error)) ||
  (error instanceof WorkbenchFailure && error.code === 'database_damaged');

const isNoWrite = (error: unknown): boolean =>
  /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EROFS|EPERM)/.test(codeOf(error));

const check = (raw: RawDatabase): void => {
  if (raw.pragma('quick_check', { simple: true }) === 'ok') return;
  throw new WorkbenchFailure('database_damaged', 'The data file is damaged. It has not been changed.');
};

/** Without its key an encrypted file looks like a damaged one, and must never be taken for one. */
const refuseWithoutKey = (dataFolder: string, key: DataKey | null): void => {
  if (key !== null || readProtection(dataFolder).kind === 'none') return;
  throw new WorkbenchFailure(
    'data_locked',
    'These data are encrypted, and open with their passphrase or recovery key only. Nothing was changed.',
  );
};

const openWritable = (dataFolder: string, now: Date, key: DataKey | null): RawDatabase => {
  fs.mkdirSync(dataFolder, { recursive: true });
  fs.accessSync(dataFolder, fs.constants.W_OK);
  if (key !== null) encryptFolder(dataFolder, key);
  const raw = connect(databasePath(dataFolder), { isReadOnly: false, key });
  try {
    if (versionOf(raw) > 0) check(raw);
    refuseNewer(raw);
    migrate(raw, () => makeBackup(raw, dataFolder, now));
    if (isBackupDue(dataFolder, now) && raw.prepare('SELECT 1 FROM import LIMIT 1').get() !== undefined)
      makeBackup(raw, dataFolder, now);
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
};

/** Keeps the damaged file (and its journal) under another name: someone may still rescue it. */
const setAside = (dataFolder: string, now: Date): string => {
  const name = `workbench.damaged-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.db`;
  const from = databasePath(dataFolder);
  for (const tail of ['', '-wal', '-shm']) {
    if (fs.existsSync(from + tail)) fs.renameSync(from + tail, path.join(dataFolder, name + tail));
  }
  return name;
};

const damageNotice = (dataFolder: string, name: string): string => {
  const [last] = listBackups(dataFolder);
  const way =
    last === undefined
      ? 'There is no automatic backup yet: import your files again.'
      : `You can restore the automatic backup of ${last.madeAt.slice(0, 10)} on the Data page.`;
  return `Your data file was damaged and could not be opened. It has been kept aside as ${name}. ${way}`;
};

const openReadOnly = (dataFolder: string, key: DataKey | null): OpenedDatabase => {
  const failure = new WorkbenchFailure(
    'data_folder_read_only',
    'The data folder cannot be written to. Nothing was changed. Ask IT to give you write access to the folder, then start the app again.',
  );
  if (!fs.existsSync(databasePath(dataFolder))) throw failure;
  try {
    const place = databasePath(dataFolder);
    // Nothing can be encrypted in a folder that cannot be written to.
    const raw = connect(place, { isReadOnly: true, key: storedAs(place) === 'plain' ? null : key });
    refuseNewer(raw);
    return {
      raw,
      isReadOnly: true,
      notice:
        'The data folder cannot be written to, so you can look but not change anything. Ask IT for write access to the folder.',
    };
  } catch (error) {
    throw error instanceof WorkbenchFailure ? error : failure;
  }
};

/**
 * Opens the data of one folder, with the key that was proven to be theirs; null where they are not protected. A damaged file is kept aside
 * and a new one started (`set_aside`), or refused (`refuse`, for batch work, where nobody is there to be told). A folder that cannot be
 * written opens for reading.
 */
export const openDatabase = (
  dataFolder: string,
  now: Date,
  onDamage: 'set_aside' | 'refuse',
  key: DataKey | null = null,
): OpenedDatabase => {
  refuseWithoutKey(dataFolder, key);
  try {
    return { raw: openWritable(dataFolder, now, key), isReadOnly: false, notice: null };
  } catch (error) {
    if (isDamage(error) && onDamage === 'set_aside') {
      const name = setAside(dataFolder, now);
      return { raw: openWritable(dataFolder, now, key), isReadOnly: false, notice: damageNotice(dataFolder, name) };
    }
    if (isNoWrite(error)) return openReadOnly(dataFolder, key);
    throw error;
  }
};
