import { hasSameFacts } from '../../../../shared/year/has-same-facts';
import { noLongerCountedSentence } from '../../../../shared/narrative/year/year-words';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import type { StoredLock } from '../../queries/year/locks';
import { findOrganisation } from '../../queries/organisations';
import { keptInputs, keptPage, lockOf, pageName } from './locked-years';
import { ownInputs } from './year-inputs';

/** True where the data or settings behind a locked year are no longer what they were. */
export const isChangedSince = (db: ReadableDb, lock: StoredLock): boolean => {
  const organisation = findOrganisation(db);
  return organisation !== null && !hasSameFacts(keptInputs(db, lock).own, ownInputs(db, organisation.id, lock.year));
};

/**
 * A page of a year: as it was locked where the year is locked, otherwise counted now. A view that was not kept is counted as long as the
 * data are still those of the lock. After that it would not agree with the locked figures, and the difference could give hidden numbers
 * away, so it is refused.
 * @param what - the name of the page among those that a lock keeps
 */
export const lockedPage = <T>(
  db: ReadableDb,
  what: string,
  request: { readonly year: number } & Readonly<Record<string, unknown>>,
  count: () => T,
): T => {
  const lock = lockOf(db, request.year);
  if (lock === null) return count();
  const kept = keptPage<T>(db, lock, pageName(what, request));
  if (kept !== null) return kept;
  if (isChangedSince(db, lock))
    throw new WorkbenchFailure('year_locked', noLongerCountedSentence(request.year), { year: request.year });
  return count();
};
