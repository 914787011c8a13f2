import fs from 'node:fs';
import { WorkbenchFailure } from '../ipc/failure';

/** What tells one file from another, whatever name it has; null where there is none. */
export type FileIdentity = string | null;

export const identityOf = (place: string): FileIdentity => {
  try {
    const { dev, ino } = fs.statSync(place, { bigint: true });
    return `${String(dev)} ${String(ino)}`;
  } catch {
    return null;
  }
};

/** What is written to a file that has lost its name is gone with the process, although it was said to be stored. */
export const refuseReplaced = (place: string, opened: FileIdentity): void => {
  if (identityOf(place) === opened) return;
  throw new WorkbenchFailure(
    'data_replaced',
    'Another program has put a backup in the place of these data, or deleted them, since they were opened here. Nothing was changed. Close this and start it again.',
  );
};
