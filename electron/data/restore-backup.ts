import fs from 'node:fs';
import path from 'node:path';
import { WorkbenchFailure } from '../ipc/failure';
import type { DataKey } from '../protection/data-key';
import { backupFolder, listBackups } from './backups';
import { refuseUnopenable } from './refuse-unopenable';
import { databasePath } from './open-database';

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
    refuseUnopenable(fresh, key);
    if (current === null) keepAside(dataFolder, now);
    else {
      current.backUp();
      current.close();
    }
    for (const tail of ['-wal', '-shm']) fs.rmSync(place + tail, { force: true });
    fs.renameSync(fresh, place);
  } finally {
    fs.rmSync(fresh, { force: true });
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
