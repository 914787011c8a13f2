import type { Replies } from '../../../shared/ipc/contract';
import { WorkbenchFailure } from '../../ipc/failure';
import { lastEntry, moveEntry } from '../queries/journal';
import type { JournalEntry, JournalLine } from '../queries/journal';
import { carryOut } from './carry-out';
import { isoNow, refuseReadOnly } from './context';
import type { ServiceContext } from './context';

/** Carries out the newest entry of a line, and keeps what takes that back at the end of the other one. */
const carryOutLast = (context: ServiceContext, from: JournalLine, nothing: () => WorkbenchFailure): JournalEntry => {
  refuseReadOnly(context);
  const { db } = context;
  return db.transaction(() => {
    const entry = lastEntry(db, from);
    if (entry === null) throw nothing();
    const back = carryOut(context, entry.inverse, from === 'undo' ? 'undone' : 'redone');
    moveEntry(db, entry, from === 'undo' ? 'redo' : 'undo', isoNow(context), back);
    return entry;
  });
};

/** Takes back the newest change that has not been taken back. */
export const undoLast = (context: ServiceContext): Replies['undo.last'] => ({
  undone: carryOutLast(context, 'undo', () => new WorkbenchFailure('nothing_to_undo', 'There is nothing to undo.'))
    .label,
});

/** Does again what was taken back last, as long as nothing else was changed since. */
export const redoLast = (context: ServiceContext): Replies['redo.last'] => ({
  redone: carryOutLast(context, 'redo', () => new WorkbenchFailure('nothing_to_redo', 'There is nothing to redo.'))
    .label,
});
