import type { ImportedBenchmark } from '../../../shared/reference/benchmarks';
import { indicatorNumbers } from '../../../shared/reference/indicators';
import type { CountedPart } from '../../../shared/disclosure/figures/disclose-counts';
import type { ReadableDb, SqlRow } from '../connection';
import { flagOf, numberOf, numberOrNull, textOf, textOrNull } from '../row';
import { groupOfRow } from './staff/group-counts';
import { rowsOfYears } from './of-import';
import { readSettings } from './settings';

const views = [
  'all',
  'without_international',
  '8a-and-above',
  'total',
  'voting',
  'executive',
  'workforce_bme_percent',
  'board_bme_percent',
  'vsm_bme_percent',
] as const satisfies readonly ImportedBenchmark['view'][];

const toBenchmark = (row: SqlRow): ImportedBenchmark => {
  const indicator = indicatorNumbers.find((known) => known === numberOf(row, 'indicator'));
  const view = views.find((known) => known === textOf(row, 'view'));
  if (indicator === undefined || view === undefined) throw new Error('unknown benchmark figure in the database');
  return {
    indicator,
    view,
    year: numberOf(row, 'year'),
    value: numberOf(row, 'value'),
    place: textOf(row, 'place'),
    source: textOf(row, 'source'),
    isNational: flagOf(row, 'is_national'),
  };
};

/** Figures of others that were typed in, and those of files: a typed one comes first. */
export const benchmarksInUse = (db: ReadableDb, organisationId: number): readonly ImportedBenchmark[] => [
  ...readSettings(db).ownBenchmarks,
  ...importedBenchmarksInUse(db, organisationId),
];

/** Figures of others, from the file that each of their years uses. */
export const importedBenchmarksInUse = (db: ReadableDb, organisationId: number): readonly ImportedBenchmark[] =>
  db
    .all(
      `SELECT e.* FROM ${rowsOfYears('benchmark_figure')}
       WHERE y.organisation_id = ? AND y.kind = 'benchmarks' AND y.is_in_use = 1 ORDER BY e.year, e.row, e.import_id`,
      [organisationId],
    )
    .map(toBenchmark);

/** Counts made elsewhere of one year, by measure, stage and group in the order of their file. A base is missing where any part has none. */
export const otherCountsInUse = (db: ReadableDb, organisationId: number, year: number): readonly CountedPart[] =>
  db
    .all(
      `SELECT e.measure, e.stage, e.ethnic_group, sum(e.n) AS n, CASE WHEN count(e."of") = count(*) THEN sum(e."of") END AS base
       FROM ${rowsOfYears('count_value')}
       WHERE y.organisation_id = ? AND y.kind = 'counts' AND y.is_in_use = 1 AND y.year = ?
       GROUP BY e.measure, e.stage, e.ethnic_group ORDER BY min(e.row), min(e.import_id)`,
      [organisationId, year],
    )
    .map((row) => ({
      measure: textOf(row, 'measure'),
      stage: textOrNull(row, 'stage'),
      group: groupOfRow(row),
      count: numberOf(row, 'n'),
      of: numberOrNull(row, 'base'),
    }));
