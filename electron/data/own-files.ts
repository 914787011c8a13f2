import fs from 'node:fs';
import path from 'node:path';
import { backupsName as backupFolderName, databaseName, setAsideName } from '../protection/places';

/** Every file the workbench makes in a data folder, by name. What is deleted or looked for is only ever one of these. */
export const databaseTails = ['', '-wal', '-shm', '-journal'] as const;
const logFolderName = 'logs';

/** Locked by the window that has the folder open. */
export const claimName = 'workbench.open';

/** A backup that is about to take the place of the data; every program has its own. */
export const restoringName = (processId: number): string => `${databaseName}.restoring-${String(processId)}`;
export const isRestoring = (name: string): boolean => name.startsWith(`${databaseName}.restoring`);

export const databasePath = (dataFolder: string): string => path.join(dataFolder, databaseName);
export const backupFolder = (dataFolder: string): string => path.join(dataFolder, backupFolderName);
export const logFolder = (dataFolder: string): string => path.join(dataFolder, logFolderName);

/** A moment as part of a file's name: no colons, which Windows does not take. */
export const stampOf = (now: Date): string => now.toISOString().slice(0, 19).replaceAll(':', '-');

const stamp = String.raw`\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(?:-\d+)?`;
export const backupPattern = new RegExp(`^workbench-(${stamp})\\.db$`);
export const manifestPattern = new RegExp(`^workbench-(${stamp})\\.json$`);
const backupRemains = new RegExp(`^workbench-${stamp}\\.(db|json)(\\.part)?(-journal|-wal|-shm)?$`);
/** Encrypting a file of before was cut off in the middle. */
const unfinished = /\.db\.encrypting$/;
const asidePattern = /^workbench\.(damaged|before-restore)-[\dT-]+\.db(-wal|-shm|-journal)?$/;
/** The keys of data that are encrypted. */
const protectionPattern = /^protection\.json(\.\w+)*$/;
const logPattern = /^main(\.old)?(\.\d+)?\.log$/;

export const asideName = (why: 'damaged' | 'before-restore', now: Date, turn = 0): string =>
  `workbench.${why}-${stampOf(now)}${turn === 0 ? '' : `-${String(turn)}`}.db`;

const namesIn = (folder: string): readonly string[] => {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
};

/** Data files that were kept under another name: they could not be opened, or a backup took their place. */
export const keptAside = (dataFolder: string): readonly string[] =>
  namesIn(dataFolder).filter((name) => asidePattern.test(name));

/** Whole data folders that nobody could open: they hold what a data folder holds. */
export const setAsideFolders = (dataFolder: string): readonly string[] =>
  namesIn(dataFolder)
    .filter((name) => new RegExp(`^${setAsideName}[\\dT-]+$`).test(name))
    .map((name) => path.join(dataFolder, name));

/** Everything of the workbench in a data folder: paths of files. Others that may lie there are none of them. */
export const ownFiles = (dataFolder: string): readonly string[] => {
  const isOfDatabase = (name: string): boolean =>
    databaseTails.some((tail) => name === `${databaseName}${tail}`) ||
    isRestoring(name) ||
    name === claimName ||
    name === `${claimName}-journal` ||
    protectionPattern.test(name) ||
    (name.startsWith('workbench') && unfinished.test(name)) ||
    asidePattern.test(name);
  const within = (folder: string, isOwn: (name: string) => boolean): readonly string[] =>
    namesIn(folder)
      .filter(isOwn)
      .map((name) => path.join(folder, name));
  return [
    ...setAsideFolders(dataFolder).flatMap(ownFiles),
    ...within(dataFolder, isOfDatabase),
    ...within(
      backupFolder(dataFolder),
      (name) =>
        backupRemains.test(name) ||
        protectionPattern.test(name) ||
        (name.startsWith('workbench-') && unfinished.test(name)),
    ),
    ...within(logFolder(dataFolder), (name) => logPattern.test(name)),
  ];
};
