import type { ApplicationCountRow, BenchmarkRow, CountRow } from '../../../../shared/dataset/row-types/figure-rows';
import type { SqlValue } from '../../connection';
import { ethnicity, flag } from './sql-values';

/** Values in the order of the columns that follow import_id and row. */
export const applicationCountValues = (row: ApplicationCountRow): readonly SqlValue[] => [
  ...ethnicity(row.ethnicity),
  flag(row.isInternational),
  row.applied,
  row.shortlisted,
  row.interviewed,
  row.offered,
  row.appointed,
];

export const benchmarkValues = (row: BenchmarkRow): readonly SqlValue[] => [
  row.indicator,
  row.view,
  row.year,
  row.value,
  row.place,
  flag(row.isNational),
  row.source,
];

export const countValues = (row: CountRow): readonly SqlValue[] => [
  row.year,
  row.measure,
  row.stage,
  row.group,
  row.original,
  row.count,
  row.of,
];
