import type { ImportProblem } from '../../../../shared/dataset/import-types';
import type { ParsedTable } from '../../../../shared/dataset/parsed-table';
import type { ReadableDb } from '../../connection';
import { lockedYearProblems } from '../year/locked-sources';
import { sanityProblems } from './sanity-service';
import { twoGroupsProblems } from './two-groups-service';

/** What is odd about a table beside what is held already: warnings that are said before the commit and kept with the import. */
export const checkAgainstHeld = (db: ReadableDb, table: ParsedTable): readonly ImportProblem[] => [
  ...lockedYearProblems(db, table),
  ...sanityProblems(db, table),
  ...twoGroupsProblems(db, table),
];
