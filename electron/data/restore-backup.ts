import fs from 'node:fs';
import path from 'node:path';
import { WorkbenchFailure } from '../ipc/failure';
import type { DataKey } from '../protection/data-key';
import { backupFolder, listBackups } from './backups';
import { storedAs } from '../protection/plain-files';
import { connect } from './connection';
import { refuseNewer, versionOf } from './migrate';
import { databasePath } from './open-database';

const damaged = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'database_damaged',
    'That backup cannot be opened: it is damaged, or belongs to another data folder. Nothing was changed. Choose another backup.',
  );

const isSound = (place: string, key: DataKey | null): boolean => {
  const raw = connect(place, { isReadOnly: true, key: storedAs(place) === 'plain' ? null : key });
  try {
    refuseNewer(raw);
    return (
      versionOf(raw) > 0 &&
      raw.pragma('integrity_check', { simple: true }) === 'ok' &&
      raw.prepare('PRAGMA foreign_key_check').get() === undefined
    );
  } finally {
    raw.close();
  }
};

/** Good data never give way to a backup that cannot be opened. */
const refuseDamaged = (place: string, key: DataKey | null): void => {
  try {
    if (isSound(place, key)) return;
  } catch (error) {
    if (error instanceof WorkbenchFailure) throw error;
  }
  throw damaged();
};

/**
 * Puts a backup in the place of the data file. What is there now becomes a backup itself (`backUpCurrent`), or is kept aside under
 * another name where it cannot be opened (null). The caller opens the database again after.
 */
export const restoreBackup = (
  dataFolder: string,
  name: string,
  now: Date,
  current: { readonly backUp: () => void; readonly close: () => void } | null,
  key: DataKey | null = null,
): void => {
  if (!listBackups(dataFolder).some((backup) => backup.name === name)) {
    throw new WorkbenchFailure('not_found', 'That backup is no longer there. Nothing was changed.');
  }
  const place = databasePath(dataFolder);
  const fresh = `${place}.restoring`;
  // Copied first: making the backup of today may rotate the oldest away, and that may be the one wanted.
  try {
    fs.copyFileSync(path.join(backupFolder(dataFolder), name), fresh);
    refuseDamaged(fresh, key);
    if (current === null) keepAside(dataFolder, now);
    else {
      current.backUp();
      current.close();
    }
    for (const tail of ['-wal', '-shm']) fs.rmSync(place + tail, { force: true });
    fs.renameSync(fresh, place);
  } finally {
    for (const tail of ['', '-wal', '-shm']) fs.rmSync(fresh + tail, { force: true });
  }
};

const keepAside = (dataFolder: string, now: Date): void => {
  const place = databasePath(dataFolder);
  if (!fs.existsSync(place)) return;
  fs.renameSync(
    place,
    path.join(dataFolder, `workbench.before-restore-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.db`),
  );
};
