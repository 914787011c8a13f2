import { importOverLockedSentence, sourceLockedSentence } from '../../../../shared/narrative/year/year-words';
import type { ImportProblem } from '../../../../shared/dataset/import-types';
import type { ParsedTable } from '../../../../shared/dataset/parsed-table';
import { yearsOfTable } from '../../../../shared/dataset/parsed-table';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { findStoredTable } from '../../queries/imports';
import { currentLocks } from '../../queries/year/locks';
import { findOrganisation, organisationOfImport } from '../../queries/organisations';

/** An import that locked figures rest on stays as long as they are locked. */
export const refuseLockedSource = (db: ReadableDb, importId: number): void => {
  const organisationId = organisationOfImport(db, importId);
  if (organisationId === null) return;
  const lock = currentLocks(db, organisationId).find(({ sources }) => sources.includes(importId));
  if (lock === undefined) return;
  const fileName = findStoredTable(db, importId)?.fileName ?? 'a file';
  throw new WorkbenchFailure('year_locked', sourceLockedSentence(lock.year, fileName), { year: lock.year });
};

/** Said before a file about a locked year is imported: it does not alter what was locked. */
export const lockedYearProblems = (db: ReadableDb, table: ParsedTable): readonly ImportProblem[] => {
  const organisation = findOrganisation(db);
  const locked = organisation === null ? [] : currentLocks(db, organisation.id).map(({ year }) => year);
  return yearsOfTable(table)
    .filter((year) => locked.includes(year))
    .map((year) => ({ severity: 'warning', code: 'year_locked', text: importOverLockedSentence(year), place: null }));
};
