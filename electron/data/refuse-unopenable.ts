import { WorkbenchFailure } from '../ipc/failure';
import type { DataKey } from '../protection/data-key';
import { storedAs } from '../protection/plain-files';
import { connect } from './connection';
import { versionOf } from './migrate';

/** A backup of another folder has another key. It must not take the place of data that can be opened. */
export const refuseUnopenable = (file: string, key: DataKey | null): void => {
  if (key === null || storedAs(file) === 'plain') return;
  try {
    const db = connect(file, { isReadOnly: true, key });
    try {
      versionOf(db);
    } finally {
      db.close();
    }
  } catch {
    throw new WorkbenchFailure(
      'database_damaged',
      'That backup cannot be opened: it is damaged, or belongs to another data folder. Nothing was changed. Choose another one.',
    );
  }
};
