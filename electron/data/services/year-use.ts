import type { FileKind } from '../../../shared/dataset/import-types';
import type { WritableDb } from '../connection';
import { holderOf, newestOther, useForYear } from '../queries/import-years';
import type { YearInUse } from '../queries/journal';

/** Which file each year used before a change, so that undo can put it back. */
export const inUseNow = (
  db: WritableDb,
  organisationId: number,
  kind: FileKind,
  years: readonly number[],
): readonly YearInUse[] =>
  years.map((year) => ({ kind, year, importId: holderOf(db, organisationId, kind, year)?.importId ?? null }));

export const putBackUse = (db: WritableDb, organisationId: number, before: readonly YearInUse[]): void => {
  for (const { kind, year, importId } of before) useForYear(db, organisationId, kind, year, importId);
};

/** Takes a file out of use; each of its years falls back on the newest other file that holds it. */
export const releaseYears = (
  db: WritableDb,
  organisationId: number,
  kind: FileKind,
  years: readonly number[],
  importId: number,
): void => {
  for (const year of years) {
    if (holderOf(db, organisationId, kind, year)?.importId !== importId) continue;
    useForYear(db, organisationId, kind, year, newestOther(db, organisationId, kind, year, importId));
  }
};
