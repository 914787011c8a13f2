import fs from 'node:fs';
import { backupFolder, logFolder, ownFiles, setAsideFolders } from './own-files';

const removed = (place: string): boolean => {
  try {
    // A program that has just ended may hold a file for a moment longer.
    fs.rmSync(place, { force: true, maxRetries: 5, retryDelay: 100 });
    return true;
  } catch {
    return false;
  }
};

const removeEmpty = (folder: string): void => {
  try {
    fs.rmdirSync(folder);
  } catch {
    return;
  }
};

export interface Deletion {
  readonly deleted: number;
  /** Paths of files that another program holds, or that may not be deleted. */
  readonly left: readonly string[];
}

/**
 * Deletes everything the workbench has made in a data folder: data, journals, backups, files kept aside, logs. Whatever else lies there stays.
 * Nobody may have the data open.
 */
export const deleteData = (dataFolder: string): Deletion => {
  const files = ownFiles(dataFolder);
  const aside = setAsideFolders(dataFolder);
  const left = files.filter((place) => !removed(place));
  for (const folder of [...aside, dataFolder])
    for (const one of [backupFolder(folder), logFolder(folder), folder]) removeEmpty(one);
  return { deleted: files.length - left.length, left };
};
