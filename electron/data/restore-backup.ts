import fs from 'node:fs';
import path from 'node:path';
import { WorkbenchFailure } from '../ipc/failure';
import { backupFolder, listBackups } from './backups';
import { databasePath } from './open-database';

/**
 * Puts a backup in the place of the data file; the file that was there is kept aside as a backup of its own. The caller closes the
 * services first and opens them again after.
 */
export const restoreBackup = (dataFolder: string, name: string, now: Date): void => {
  if (!listBackups(dataFolder).some((backup) => backup.name === name)) {
    throw new WorkbenchFailure('not_found', 'That backup is no longer there. Nothing was changed.');
  }
  const place = databasePath(dataFolder);
  const fresh = `${place}.restoring`;
  fs.copyFileSync(path.join(backupFolder(dataFolder), name), fresh);
  if (fs.existsSync(place)) {
    fs.renameSync(place, path.join(dataFolder, `workbench.before-restore-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.db`));
  }
  for (const tail of ['-wal', '-shm']) fs.rmSync(place + tail, { force: true });
  fs.renameSync(fresh, place);
};
