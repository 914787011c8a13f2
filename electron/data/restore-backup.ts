import fs from 'node:fs';
import path from 'node:path';
import { WorkbenchFailure } from '../ipc/failure';
import type { DataKey } from '../protection/data-key';
import { wholeBackup } from './backups';
import { fileSha256, syncFile, syncFolder } from './durable-files';
import { newestVersion, migrations } from './migrations/all';
import { othersAreWriting } from './undisturbed';
import { checkCopy, tryMigrating } from './open-copy';
import { asideName, databasePath, databaseTails, restoringName } from './own-files';

const refuseNewerBackup = (schemaVersion: number): void => {
  if (schemaVersion <= newestVersion(migrations)) return;
  throw new WorkbenchFailure(
    'database_newer',
    'This backup was made by a newer version of this app. Nothing was changed. Install the newer version to use it.',
  );
};

/**
 * A journal that stays after closing, an empty one too, is another program's that has the file open: taking the file away from under it would
 * lose what it writes.
 */
const refuseInUse = (place: string): void => {
  if (fs.existsSync(`${place}-wal`)) throw othersAreWriting();
};

const remove = (database: string): void => {
  for (const tail of databaseTails) fs.rmSync(database + tail, { force: true });
};

/** What cannot be brought up to date would stand in the place of good data and not open. */
const tryOnCopy = (fresh: string, key: DataKey | null): void => {
  const trial = `${fresh}-trial`;
  try {
    fs.copyFileSync(fresh, trial);
    tryMigrating(trial, key);
  } finally {
    remove(trial);
  }
};

/** What is open now. */
export interface Current {
  readonly backUp: () => void;
  /** Somebody else has stored something since it was looked at, which the backup of now may not hold. */
  readonly isChangedByOthers: () => boolean;
  readonly close: () => void;
}

/**
 * Puts a backup in the place of the data file, once it is known to be what was written. What is there now becomes a backup itself
 * (`backUp`), or is kept aside under another name where it cannot be opened (null). The caller opens the database again after.
 * @throws WorkbenchFailure not_found, backup_damaged, database_newer, data_busy
 */
export const restoreBackup = (
  dataFolder: string,
  name: string,
  now: Date,
  current: Current | null,
  key: DataKey | null = null,
): void => {
  const backup = wholeBackup(dataFolder, name);
  const place = databasePath(dataFolder);
  const fresh = path.join(dataFolder, restoringName(process.pid));
  // Copied first: making the backup of today may rotate the oldest away, and that may be the one wanted.
  try {
    fs.copyFileSync(backup.place, fresh);
    const { schemaVersion } = checkCopy(fresh, key);
    refuseNewerBackup(schemaVersion);
    if (schemaVersion < newestVersion(migrations)) tryOnCopy(fresh, key);
    if (backup.sha256 !== null && fileSha256(fresh) !== backup.sha256)
      throw new WorkbenchFailure('backup_damaged', 'The backup could not be copied whole. Nothing was changed.');
    syncFile(fresh);
    if (current === null) keepAside(dataFolder, 'before-restore', now);
    else {
      current.backUp();
      if (current.isChangedByOthers()) throw othersAreWriting();
      current.close();
      refuseInUse(place);
    }
    for (const tail of databaseTails) if (tail !== '') fs.rmSync(place + tail, { force: true });
    fs.renameSync(fresh, place);
    syncFolder(dataFolder);
  } finally {
    remove(fresh);
  }
};

const freeAside = (dataFolder: string, why: 'damaged' | 'before-restore', now: Date): string => {
  for (let turn = 0; ; turn += 1) {
    const name = asideName(why, now, turn);
    if (!fs.existsSync(path.join(dataFolder, name))) return name;
  }
};

/** Keeps the data file (and its journal) under another name: someone may still rescue it. Null where there is none. */
export const keepAside = (dataFolder: string, why: 'damaged' | 'before-restore', now: Date): string | null => {
  const place = databasePath(dataFolder);
  const name = freeAside(dataFolder, why, now);
  const there = databaseTails.filter((tail) => fs.existsSync(place + tail));
  for (const tail of there) fs.renameSync(place + tail, path.join(dataFolder, name + tail));
  return there.length === 0 ? null : name;
};
