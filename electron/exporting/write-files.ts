import { access, constants, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** What writing needs of the file system, so that a full disk or an open file can be made on purpose in a test. */
export interface WriteFiles {
  readonly exists: (file: string) => Promise<boolean>;
  /** Rejects with the system's error where the file or folder may not be written. */
  readonly checkWritable: (file: string) => Promise<void>;
  /** Creates the file, which must not exist, and returns when the bytes are on the disk. */
  readonly writeNew: (file: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** Makes the new name of a file in a folder last through a power cut. */
  readonly syncFolder: (folder: string) => Promise<void>;
  /** Removes files of that pattern which nobody has written to for an hour. Never rejects. */
  readonly removeRested: (folder: string, pattern: RegExp) => Promise<void>;
}

const restingMs = 3_600_000;

const writeNew = async (file: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(file, 'wx', 0o666);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Windows cannot open a folder, and some network drives cannot sync one: the file itself is already safe. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(path.resolve(folder), 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
};

const removeIfRested = async (file: string): Promise<void> => {
  const { mtimeMs } = await stat(file);
  if (Date.now() - mtimeMs > restingMs) await rm(file, { force: true });
};

const removeRested = async (folder: string, pattern: RegExp): Promise<void> => {
  try {
    const names = (await readdir(folder)).filter((name) => pattern.test(name));
    await Promise.allSettled(names.map((name) => removeIfRested(path.join(folder, name))));
  } catch {
    return;
  }
};

export const nodeFiles: WriteFiles = {
  exists: async (file) =>
    stat(file).then(
      () => true,
      () => false,
    ),
  checkWritable: async (file) => access(file, constants.W_OK),
  writeNew,
  rename,
  remove: async (file) => rm(file, { force: true }),
  syncFolder,
  removeRested,
};
