import { isReturn, yearsOfTable } from '../../../shared/dataset/parsed-table';
import type { ParsedTable } from '../../../shared/dataset/parsed-table';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import type { ParsedReturn } from '../../../shared/dataset/import-types';
import type { ReadableDb } from '../connection';
import { surveyOfExtract } from '../queries/staff/extract-counts';
import { holderOf } from '../queries/import-years';
import type { YearHolder } from '../queries/import-years';
import { returnValuesOf } from '../queries/return-values';

const repeatsReturn = (db: ReadableDb, table: ParsedReturn, year: number, heldBy: number): boolean => {
  const held = new Map(returnValuesOf(db, heldBy, year).map((one) => [`${one.item} ${one.group}`, one] as const));
  return table.values
    .filter((one) => one.year === year)
    .every((one) => {
      const same = held.get(`${one.item} ${one.group}`);
      return same !== undefined && same.value === one.value && same.isSuppressed === one.isSuppressed;
    });
};

/** Survey files give the number of responses for their newest year only: a percentage without it says nothing against the one held. */
const repeatsSurvey = (db: ReadableDb, table: ParsedExtract, year: number, heldBy: number): boolean => {
  const held = surveyOfExtract(db, heldBy, year);
  return table.rows.every((row) => {
    if (row.kind !== 'survey_results' || row.surveyYear + 1 !== year) return true;
    const same = held[row.indicator];
    return (
      same !== undefined &&
      same.isSuppressedAtSource === row.isSuppressed &&
      same.percent[row.group] === row.percent &&
      (row.responses === null || same.responses?.[row.group] === row.responses)
    );
  });
};

const repeatsHeld = (db: ReadableDb, table: ParsedTable, year: number, heldBy: number): boolean => {
  if (isReturn(table)) return repeatsReturn(db, table, year, heldBy);
  return table.kind === 'survey_results' && repeatsSurvey(db, table, year, heldBy);
};

/**
 * Years of a table that another file holds, with that file, where it is to be decided which of the two counts. Next year's file that only repeats
 * the years before leaves nothing to decide: the figures held stay.
 */
export const contestedYears = (
  db: ReadableDb,
  organisationId: number,
  table: ParsedTable,
): ReadonlyMap<number, YearHolder> => {
  const holders = yearsOfTable(table).map((year) => [year, holderOf(db, organisationId, table.kind, year)] as const);
  const bringsNewYear = holders.some(([, holder]) => holder === null);
  return new Map(
    holders.flatMap(([year, holder]) =>
      holder === null || (bringsNewYear && repeatsHeld(db, table, year, holder.importId)) ? [] : [[year, holder]],
    ),
  );
};
