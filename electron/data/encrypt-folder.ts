import fs from 'node:fs';
import path from 'node:path';
import { plainFilesIn, storedAs } from '../protection/plain-files';
import { databaseName } from '../protection/places';
import type { DataKey } from '../protection/data-key';
import { isAsRecorded, recordAnew } from './backups';
import { encryptFile, unfinishedTail } from './encrypt-file';

/** A damaged file that was kept aside cannot be encrypted. It stays, and the page about protection names it and offers to delete it. */
const encryptIfWhole = (file: string, key: DataKey): void => {
  try {
    const isWhole = isAsRecorded(file);
    encryptFile(file, key);
    // Killed in between, the backup counts as changed, which is refused and never believed.
    if (isWhole) recordAnew(file);
  } catch {
    return;
  }
};

/** Encrypts what an earlier version, or a batch command without a passphrase, left unencrypted: the data first, then every backup. */
export const encryptFolder = (dataFolder: string, key: DataKey): void => {
  const database = path.join(dataFolder, databaseName);
  if (storedAs(database) === 'plain') encryptFile(database, key);
  for (const file of plainFilesIn(dataFolder)) {
    if (file.endsWith(unfinishedTail)) fs.rmSync(file, { force: true });
    else encryptIfWhole(file, key);
  }
};
