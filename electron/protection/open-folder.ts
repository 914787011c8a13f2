import path from 'node:path';
import { WorkbenchFailure } from '../ipc/failure';
import { newDataKey } from './data-key';
import type { DataKey } from './data-key';
import { emptyProtection, refuseWeak } from './new-protection';
import { databaseName } from './places';
import { storedAs } from './plain-files';
import { readProtection, writeFirstProtection } from './protection-file';
import { openBySecret, wrapBySecret } from './slots';

const unprotectedNote =
  'This data folder is not encrypted. The app encrypts it when it opens it; --passphrase-file FILE does so now.';

const locked = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'data_locked',
    'This data folder is encrypted. Give --passphrase-file FILE, with the passphrase or the recovery key in it. Nothing was changed.',
  );

const unreadable = (why: string): WorkbenchFailure =>
  new WorkbenchFailure(
    'protection_unreadable',
    `The file protection.json in the data folder ${why}, and without it the data cannot be opened. Nothing was changed.`,
  );

/** A passphrase alone: nobody is there to keep a recovery key, and the app offers one when it opens the folder. */
const protectNew = async (dataFolder: string, passphrase: string): Promise<DataKey> => {
  refuseWeak(passphrase);
  const key = newDataKey();
  writeFirstProtection(dataFolder, { ...emptyProtection(key), passphrase: await wrapBySecret(key, passphrase) });
  return key;
};

/** Where another command was first, its key is the one of this folder, and opens with the same passphrase. */
const protectFirst = async (dataFolder: string, passphrase: string): Promise<DataKey> => {
  try {
    return await protectNew(dataFolder, passphrase);
  } catch (error) {
    const found = readProtection(dataFolder);
    if (found.kind !== 'found' || !(error instanceof WorkbenchFailure) || error.code !== 'data_busy') throw error;
    return openBySecret(found.protection, passphrase);
  }
};

/**
 * The key of a data folder where no window asks for it: by the passphrase or recovery key that was given. With one, a folder that is not
 * protected yet becomes so. Without one, it stays as it is, which is said (null).
 *
 * @throws WorkbenchFailure data_locked, wrong_passphrase, weak_passphrase, protection_unreadable, disk_full or data_folder_read_only
 */
export const openFolder = async (
  dataFolder: string,
  secret: string | null,
  log: (line: string) => void,
): Promise<DataKey | null> => {
  const found = readProtection(dataFolder);
  if (found.kind === 'damaged') throw unreadable('is damaged');
  if (found.kind === 'newer') throw unreadable('is of a newer version of the app');
  if (found.kind === 'found') {
    if (secret === null) throw locked();
    return openBySecret(found.protection, secret);
  }
  if (storedAs(path.join(dataFolder, databaseName)) === 'other' && secret !== null) throw unreadable('is missing');
  if (secret !== null) return protectFirst(dataFolder, secret);
  log(unprotectedNote);
  return null;
};
