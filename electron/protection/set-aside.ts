import fs from 'node:fs';
import path from 'node:path';
import { backupsName, databaseName, setAsideName } from './places';
import { protectionName } from './protection-file';

/**
 * Moves data that nobody can open, with their backups and their protection file, into a folder of their own. Nothing is deleted: whoever
 * finds the passphrase after all can open that folder as it is.
 */
export const setDataAside = (dataFolder: string, now: Date): string => {
  const name = `${setAsideName}${now.toISOString().slice(0, 19).replaceAll(':', '-')}`;
  const place = path.join(dataFolder, name);
  fs.mkdirSync(place);
  // The protection file last: killed before, the data still ask for their passphrase.
  const tails = ['-wal', '-shm', ''].map((tail) => `${databaseName}${tail}`);
  for (const file of [...tails, backupsName, protectionName])
    if (fs.existsSync(path.join(dataFolder, file))) fs.renameSync(path.join(dataFolder, file), path.join(place, file));
  return name;
};
