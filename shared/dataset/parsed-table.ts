import { extractKindLabels } from './extract-kinds';
import type { ExtractKind } from './extract-kinds';
import type { ColumnMapping, ParsedExtract } from './extract-types';
import type { ParsedReturn, ReturnDifference } from './import-types';

/** One table of a file, understood: the annual return, or a row-level extract. */
export type ParsedTable = ParsedReturn | ParsedExtract;
export type TableKind = ParsedTable['kind'];

export const isReturn = (table: ParsedTable): table is ParsedReturn => table.kind === 'annual_return';

export const tableKindLabel = (kind: 'annual_return' | ExtractKind): string =>
  kind === 'annual_return' ? 'Annual return (Workforce Race Equality Standard)' : extractKindLabels[kind];

/** A reporting year uses the staff survey of the autumn before it. */
const reportingYearOfSurvey = (surveyYear: number): number => surveyYear + 1;

/** The reporting years a table holds figures for, oldest first. */
export const yearsOfTable = (table: ParsedTable): readonly number[] => {
  if (isReturn(table)) return table.years;
  const ofSurvey = table.rows.flatMap((row) =>
    row.kind === 'survey_results' ? [reportingYearOfSurvey(row.surveyYear)] : [],
  );
  const years = table.kind === 'survey_results' ? ofSurvey : table.year === null ? [] : [table.year];
  return [...new Set(years)].sort((a, b) => a - b);
};

export const organisationOfTable = (table: ParsedTable): string | null => (isReturn(table) ? table.organisation : null);

export const differencesOfTable = (table: ParsedTable): readonly ReturnDifference[] =>
  isReturn(table) ? table.differences : [];

export const columnsOfTable = (table: ParsedTable): readonly ColumnMapping[] => (isReturn(table) ? [] : table.columns);
