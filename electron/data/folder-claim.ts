import fs from 'node:fs';
import path from 'node:path';
import { WorkbenchFailure } from '../ipc/failure';
import { connectLock } from './connection';
import { claimName } from './own-files';

/** Held by one window for a data folder. A lock of the operating system: it ends with the process, however that ends. */
export interface FolderClaim {
  readonly release: () => void;
}

const openElsewhere = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'data_open_elsewhere',
    'These data are open in another window of the workbench, perhaps of another person or on another computer. Nothing was changed. Close the workbench there, then try again here.',
  );

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY');

/**
 * Two windows would each begin what can be undone anew, and take it from the other. A batch command beside a window is no second one.
 * Where nothing can be written, and where the disk knows no locks, there is none (null).
 * @throws WorkbenchFailure data_open_elsewhere
 */
export const claimFolder = (dataFolder: string): FolderClaim | null => {
  try {
    fs.mkdirSync(dataFolder, { recursive: true });
    const raw = connectLock(path.join(dataFolder, claimName));
    try {
      raw.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      raw.close();
      throw error;
    }
    return {
      release: () => {
        raw.close();
      },
    };
  } catch (error) {
    if (isTaken(error)) throw openElsewhere();
    return null;
  }
};

/** @throws WorkbenchFailure data_open_elsewhere where a window has the folder open */
export const refuseIfClaimed = (dataFolder: string): void => {
  if (fs.existsSync(path.join(dataFolder, claimName))) claimFolder(dataFolder)?.release();
};
