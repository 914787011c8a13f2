import { buildYearReport } from '../../../../shared/report/build-year-report';
import type { YearReport } from '../../../../shared/report/types/year-report.types';
import type { YearCounts } from '../../../../shared/indicators/counts';
import type { Version } from '../../../../shared/reference/settings';
import { canonical, fromCanonical } from '../../../../shared/year/canonical';
import { completeWith } from '../../../../shared/year/complete-with';
import type { LockInputs } from '../../../../shared/year/year-inputs.types';
import type { ReadableDb } from '../../connection';
import { currentLock, currentLocks, inputsOf, pageOf } from '../../queries/year/locks';
import type { StoredLock } from '../../queries/year/locks';
import { findOrganisation } from '../../queries/organisations';
import { remembered } from '../../remembered';

/** What a kept page is called: what it is and what was asked for. */
export const pageName = (what: string, request: unknown): string => `${what} ${canonical(request)}`;

/** The lock that holds a year now; null where it is open. */
export const lockOf = (db: ReadableDb, year: number): StoredLock | null => {
  const organisation = findOrganisation(db);
  return organisation === null ? null : currentLock(db, organisation.id, year);
};

export const keptInputs = (db: ReadableDb, lock: StoredLock): LockInputs =>
  remembered(db, `inputs of lock ${String(lock.id)}`, () => inputsOf(db, lock.id));

/** A page as it was locked; null where it was not kept. */
export const keptPage = <T>(db: ReadableDb, lock: StoredLock, name: string): T | null => {
  const text = pageOf(db, lock.id, name);
  return text === null ? null : fromCanonical<T>(text);
};

/** What this version of the app makes of the counts and settings that a lock keeps. */
export const reportOfInputs = (
  { counts, benchmarks, settings, own }: LockInputs,
  year: number,
  version: Version,
): YearReport => buildYearReport({ counts, year, version, settings, benchmarks, otherCounts: own.otherCounts });

/**
 * The report of a locked year as it was locked. What a later version of the app has added to reports is worked out from the locked counts;
 * nothing that was locked is replaced.
 */
export const lockedReport = (db: ReadableDb, year: number, version: Version): YearReport | null => {
  const lock = lockOf(db, year);
  if (lock === null) return null;
  return remembered(db, `report of lock ${String(lock.id)} ${version}`, () => {
    const kept = keptPage<YearReport>(db, lock, pageName('report', { year, version }));
    return kept === null ? null : completeWith(kept, reportOfInputs(keptInputs(db, lock), year, version));
  });
};

/**
 * Counts of every year with those of locked years as they were locked, so that a series and a later year's comparison stand on them too.
 * @param liveYear - a year that is to be counted anew all the same, to see what waits behind its lock
 */
export const withLockedCounts = (
  db: ReadableDb,
  organisationId: number,
  counted: readonly YearCounts[],
  liveYear: number | null,
): readonly YearCounts[] => {
  const years = new Map(counted.map((one) => [one.year, one]));
  for (const lock of currentLocks(db, organisationId)) {
    const { counts } = keptInputs(db, lock).own;
    if (lock.year !== liveYear && counts !== null) years.set(lock.year, counts);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
};
