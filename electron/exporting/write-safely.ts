import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { WorkbenchFailure } from '../ipc/failure';
import { officeLockNames } from './office-lock';
import { systemCode, writeErrorCode, writeFailure } from './write-errors';
import { nodeFiles } from './write-files';
import type { WriteFiles } from './write-files';

/** Short and independent of the target's name, so that a long name does not become too long. */
export const temporaryName = (target: string): string =>
  path.join(path.dirname(target), `~wb-${randomUUID().slice(0, 8)}.tmp`);
const temporaryPattern = /^~wb-[0-9a-f]{8}\.tmp$/;

const isOpenInOffice = async (target: string, files: WriteFiles): Promise<boolean> => {
  const marks = await Promise.all(officeLockNames(target).map((mark) => files.exists(mark)));
  return marks.includes(true);
};

/** A read-only or open file is left alone: on Linux and macOS a rename would replace it without a word. */
const refuseToReplace = async (target: string, files: WriteFiles): Promise<void> => {
  if (!(await files.exists(target))) return;
  if (await isOpenInOffice(target, files)) throw writeFailure('target_open_elsewhere');
  try {
    await files.checkWritable(target);
  } catch (error) {
    throw writeFailure(writeErrorCode(error), error);
  }
};

/**
 * The folder took the new file and the old one is not read-only: what is left is a program that holds it open.
 * Windows says EPERM or EACCES for that as often as EBUSY.
 */
const renameFailure = (error: unknown): WorkbenchFailure =>
  ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error))
    ? writeFailure('target_open_elsewhere', error)
    : writeFailure(writeErrorCode(error), error);

const removeQuietly = async (file: string, files: WriteFiles): Promise<void> => {
  try {
    await files.remove(file);
  } catch {
    return;
  }
};

const replace = async (target: string, bytes: Uint8Array, files: WriteFiles): Promise<void> => {
  const temporary = temporaryName(target);
  let isWritten = false;
  try {
    await files.writeNew(temporary, bytes);
    isWritten = true;
    await files.rename(temporary, target);
  } catch (error) {
    await removeQuietly(temporary, files);
    throw isWritten ? renameFailure(error) : writeFailure(writeErrorCode(error), error);
  }
};

/** A save that was cut off by the end of the app left its half here. */
export const removeHalves = (folder: string, files: WriteFiles = nodeFiles): Promise<void> =>
  files.removeRested(folder, temporaryPattern);

/**
 * Writes the whole file or nothing: an earlier file of that name stays as it was until the new one is on the disk.
 * @throws WorkbenchFailure target_missing, target_read_only, target_open_elsewhere, disk_full or internal
 */
export const writeFileSafely = async (
  target: string,
  bytes: Uint8Array,
  files: WriteFiles = nodeFiles,
): Promise<void> => {
  await refuseToReplace(target, files);
  await replace(target, bytes, files);
  await files.syncFolder(path.dirname(target));
  await removeHalves(path.dirname(target), files);
};
