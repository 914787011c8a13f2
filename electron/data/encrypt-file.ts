import fs from 'node:fs';
import { WorkbenchFailure } from '../ipc/failure';
import type { DataKey } from '../protection/data-key';
import { syncFile, syncFolderOf } from '../protection/sync';
import { connect, connectAlone, encryptPages } from './connection';
import type { RawDatabase } from './connection';

/** A copy that is being encrypted. One that is left over was cut off in the middle: the file itself is whole, and it is begun again. */
export const unfinishedTail = '.encrypting';

interface Contents {
  readonly version: number;
  readonly rows: readonly (readonly [table: string, rows: number])[];
}

const contentsOf = (db: RawDatabase): Contents => ({
  version: Number(db.pragma('user_version', { simple: true })),
  rows: db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
    .map(String)
    .map((table) => [table, Number(db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())]),
});

/** Takes the journal in, which only succeeds where nobody else has the file open. */
const settle = (file: string): Contents => {
  const db = connectAlone(file);
  try {
    db.pragma('journal_mode = DELETE');
    return contentsOf(db);
  } finally {
    db.close();
  }
};

const encryptCopy = (copy: string, key: DataKey): void => {
  const db = connectAlone(copy);
  try {
    // It is thrown away where anything fails, so it needs no journal, which would hold what is not encrypted.
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    encryptPages(db, key);
  } finally {
    db.close();
  }
};

const verify = (copy: string, key: DataKey, before: Contents): void => {
  const db = connect(copy, { isReadOnly: true, key });
  try {
    const isWhole = db.pragma('quick_check', { simple: true }) === 'ok';
    if (isWhole && JSON.stringify(contentsOf(db)) === JSON.stringify(before)) return;
  } finally {
    db.close();
  }
  throw new WorkbenchFailure('database_damaged', 'The data could not be encrypted. They are as they were.');
};

const stateOf = (file: string): string => {
  const { size, mtimeMs } = fs.statSync(file);
  return `${String(size)} ${String(mtimeMs)}`;
};

const changedMeanwhile = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'file_locked',
    'Another program uses the data just now, so they were not encrypted. Nothing was changed. Close it and start the app again.',
  );

const isCoded = (error: unknown, pattern: RegExp): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && pattern.test(error.code);

const plainWords = (error: unknown): unknown => {
  if (isCoded(error, /^SQLITE_(BUSY|LOCKED)/)) return changedMeanwhile();
  if (isCoded(error, /^(ENOSPC|SQLITE_FULL)/))
    return new WorkbenchFailure(
      'disk_full',
      'The disk is full, so the data could not be encrypted. Nothing was changed. Free some space and start the app again.',
    );
  return error;
};

/**
 * Puts an encrypted database in the place of one that is not. Killed at any moment, either the old or the new one stands there, whole.
 * Keeps the time of the file, which says when a backup was made.
 *
 * @throws WorkbenchFailure file_locked, disk_full or database_damaged; the file is then as it was
 */
export const encryptFile = (file: string, key: DataKey): void => {
  const copy = `${file}${unfinishedTail}`;
  try {
    fs.rmSync(copy, { force: true });
    const { atime, mtime } = fs.statSync(file);
    const before = settle(file);
    const state = stateOf(file);
    fs.copyFileSync(file, copy);
    encryptCopy(copy, key);
    verify(copy, key, before);
    fs.utimesSync(copy, atime, mtime);
    syncFile(copy);
    if (stateOf(file) !== state) throw changedMeanwhile();
    fs.renameSync(copy, file);
    syncFolderOf(file);
  } catch (error) {
    throw plainWords(error);
  } finally {
    fs.rmSync(copy, { force: true });
  }
};
