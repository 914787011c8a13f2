import { WorkbenchFailure } from '../ipc/failure';
import type { ReadableDb, WritableDb } from './connection';

const mostTurns = 5;

/** Another number after every change that another connection has made: a window, or a batch command beside it. */
export const changesOfOthers = (db: ReadableDb): number => Number(db.get('PRAGMA data_version')?.['data_version'] ?? 0);

export const othersAreWriting = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'data_busy',
    'Another program, a window of the workbench or a batch command, is using the data. Nothing was changed. Wait until it has ended, then try again.',
  );

/**
 * For a change that rests on something which takes long or cannot be done inside a transaction, such as a backup: `prepare` outside, then
 * `store` in a transaction, and only where nobody else has stored anything in between. Otherwise all of it is done again.
 * @throws WorkbenchFailure data_busy where others store something each time
 */
export const undisturbed = <P, T>(db: WritableDb, prepare: () => P, store: (prepared: P) => T): T => {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const before = changesOfOthers(db);
    const prepared = prepare();
    const done = db.transaction(() => (changesOfOthers(db) === before ? { value: store(prepared) } : null));
    if (done !== null) return done.value;
  }
  throw othersAreWriting();
};
