import type { ParsedExtract } from '../extract-types';
import { tableKind } from './table-kinds';

/** The newest training year of the tables of a workbook that name one; null where none does. */
export const newestTrainingYear = (tables: readonly ParsedExtract[]): number | null =>
  tables
    .filter(({ kind }) => tableKind(kind).year === 'training')
    .flatMap(({ rows, year }) => [year, ...rows.map((row) => ('year' in row ? row.year : null))])
    .reduce<number | null>(
      (newest, year) => (year === null || (newest !== null && newest >= year) ? newest : year),
      null,
    );
