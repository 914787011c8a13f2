import type { ImportedBenchmark } from '../../../shared/reference/benchmarks';
import { indicatorNumbers } from '../../../shared/reference/indicators';
import type { CountedPart } from '../../../shared/disclosure/figures/disclose-counts';
import type { ReadableDb, SqlRow } from '../connection';
import { flagOf, numberOf, numberOrNull, textOf, textOrNull } from '../row';
import { groupOfRow } from './group-counts';

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

/** Figures of others, from the file that each of their years uses. */
export const benchmarksInUse = (db: ReadableDb, organisationId: number): readonly ImportedBenchmark[] =>
  db
    .all(
      `SELECT b.* FROM import_year y JOIN benchmark_figure b ON b.import_id = y.import_id AND b.year = y.year
       WHERE y.organisation_id = ? AND y.kind = 'benchmarks' AND y.is_in_use = 1 ORDER BY b.year, b.row`,
      [organisationId],
    )
    .map(toBenchmark);

/** Counts made elsewhere of one year, by measure, stage and group in the order of their file. A base is missing where any part has none. */
export const otherCountsInUse = (db: ReadableDb, organisationId: number, year: number): readonly CountedPart[] =>
  db
    .all(
      `SELECT c.measure, c.stage, c.ethnic_group, sum(c.n) AS n, min(c.row) AS row,
         CASE WHEN count(c."of") = count(*) THEN sum(c."of") END AS base
       FROM import_year y JOIN count_value c ON c.import_id = y.import_id AND c.year = y.year
       WHERE y.organisation_id = ? AND y.kind = 'counts' AND y.is_in_use = 1 AND y.year = ?
       GROUP BY c.measure, c.stage, c.ethnic_group ORDER BY min(c.row)`,
      [organisationId, year],
    )
    .map((row) => ({
      measure: textOf(row, 'measure'),
      stage: textOrNull(row, 'stage'),
      group: groupOfRow(row),
      count: numberOf(row, 'n'),
      of: numberOrNull(row, 'base'),
    }));
