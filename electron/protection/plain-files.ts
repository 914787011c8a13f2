import fs from 'node:fs';
import path from 'node:path';
import { backupsName, databaseName, setAsideName } from './places';

/** The first bytes of a database that is not encrypted. */
const plainMark = Buffer.from('SQLite format 3\0', 'latin1');

/** An empty file counts as none: SQLite makes it before it writes the first page. */
export type Stored = 'none' | 'plain' | 'other';

export const storedAs = (file: string): Stored => {
  if (!fs.existsSync(file)) return 'none';
  const head = Buffer.alloc(plainMark.length);
  const handle = fs.openSync(file, 'r');
  try {
    if (fs.readSync(handle, head) === 0) return 'none';
  } finally {
    fs.closeSync(handle);
  }
  return head.equals(plainMark) ? 'plain' : 'other';
};

const databasesIn = (folder: string): readonly string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((name) => /\.db(\.[a-z]+)?$/.test(name))
        .map((name) => path.join(folder, name))
    : [];

const setAsideIn = (dataFolder: string): readonly string[] =>
  fs.existsSync(dataFolder)
    ? fs
        .readdirSync(dataFolder)
        .filter((name) => name.startsWith(setAsideName))
        .map((name) => path.join(dataFolder, name))
    : [];

/** Every database file of a data folder that is not encrypted: the data, backups, and what was kept aside. */
export const plainFilesIn = (dataFolder: string): readonly string[] =>
  [dataFolder, ...setAsideIn(dataFolder)]
    .flatMap((folder) => [...databasesIn(folder), ...databasesIn(path.join(folder, backupsName))])
    .filter((file) => storedAs(file) === 'plain');

/** Those that could not be encrypted, as they are damaged. The data themselves are never among them. */
export const plainLeftovers = (dataFolder: string): readonly string[] =>
  plainFilesIn(dataFolder).filter((file) => file !== path.join(dataFolder, databaseName));
