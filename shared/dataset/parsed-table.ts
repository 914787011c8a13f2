import { extractKindLabels } from './extract-kinds';
import type { ExtractKind } from './extract-kinds';
import type { ColumnMapping, ExtractRow, ParsedExtract } from './extract-types';
import type { ParsedReturn, ReturnDifference } from './import-types';

/** One table of a file, understood: the annual return, or a row-level extract. */
export type ParsedTable = ParsedReturn | ParsedExtract;
export type TableKind = ParsedTable['kind'];

export const isReturn = (table: ParsedTable): table is ParsedReturn => table.kind === 'annual_return';

export const tableKindLabel = (kind: 'annual_return' | ExtractKind): string =>
  kind === 'annual_return' ? 'Annual return (Workforce Race Equality Standard)' : extractKindLabels[kind];

/** A reporting year uses the staff survey of the autumn before it. */
const reportingYearOfSurvey = (surveyYear: number): number => surveyYear + 1;

/** The year a row names itself: that of its survey, its training year, or that of a figure. Null for rows of the table's year. */
const ownYearOf = (row: ExtractRow): number | null => {
  if (row.kind === 'survey_results') return reportingYearOfSurvey(row.surveyYear);
  return 'year' in row ? row.year : null;
};

/** The reporting years a table holds figures for, oldest first. */
export const yearsOfTable = (table: ParsedTable): readonly number[] => {
  if (isReturn(table)) return table.years;
  const years = new Set<number>();
  for (const row of table.rows) {
    const year = ownYearOf(row) ?? table.year;
    if (year !== null) years.add(year);
  }
  if (years.size === 0 && table.year !== null && table.kind !== 'survey_results') years.add(table.year);
  return [...years].sort((a, b) => a - b);
};

export const organisationOfTable = (table: ParsedTable): string | null => (isReturn(table) ? table.organisation : null);

export const differencesOfTable = (table: ParsedTable): readonly ReturnDifference[] =>
  isReturn(table) ? table.differences : [];

export const columnsOfTable = (table: ParsedTable): readonly ColumnMapping[] => (isReturn(table) ? [] : table.columns);
