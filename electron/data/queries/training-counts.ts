import type { ArcpCode } from '../../../shared/reference/outcomes-arcp';
import type { FileKind } from '../../../shared/dataset/import-types';
import { trainingStages } from '../../../shared/dataset/row-types/training-rows';
import type { TrainingStage } from '../../../shared/dataset/row-types/training-rows';
import { places } from '../../../shared/indicators/training/training-counts';
import type {
  ApplicationStageCount,
  ExamCount,
  OutcomeCount,
  Stratum,
  TrainingCounts,
} from '../../../shared/indicators/training/training-counts';
import { windowYears } from '../../../shared/reference/training-year';
import type { TrainingWindow } from '../../../shared/reference/training-year';
import type { ReadableDb, SqlRow, SqlValue } from '../connection';
import { numberOf, numberOrNull, textOf } from '../row';
import { groupOfRow } from './group-counts';
import { ofImport, rowsOfYears } from './of-import';
import { groupOrElse } from './people';

/** Rows of a table in the imports that each year of the window uses, limited to that year. Values: organisation, first year, last year. */
const inWindow = (table: string, kind: FileKind): string => `
  ${rowsOfYears(table)}
  WHERE y.organisation_id = ? AND y.kind = '${kind}' AND y.is_in_use = 1 AND y.year BETWEEN ? AND ?`;

/**
 * What is known of each trainee: of all lists in use those of the window first, the newest before older ones; a group that is known before
 * one that is not. Values: organisation, first year, last year.
 */
const trainees = `
  held AS (
    SELECT t.person, t.ethnic_group, t.qualified_in, t.row, y.year, y.import_id, y.year BETWEEN w.first AND w.last AS is_inside
    FROM (SELECT ? AS organisation_id, ? AS first, ? AS last) w
      CROSS JOIN import_year y ON y.organisation_id = w.organisation_id AND y.kind = 'trainees' AND y.is_in_use = 1
      CROSS JOIN trainee t ON t.${ofImport('y.import_id')}
    WHERE t.person IS NOT NULL
  ),
  known AS (
    SELECT person, ethnic_group, row_number() OVER (
      PARTITION BY person ORDER BY ethnic_group = 'unknown', is_inside DESC, year DESC, import_id DESC, row
    ) AS place FROM held
  ),
  qualified AS (
    SELECT person, qualified_in, row_number() OVER (
      PARTITION BY person ORDER BY is_inside DESC, year DESC, import_id DESC, row
    ) AS place FROM held WHERE qualified_in IS NOT NULL
  )`;

/** Group and place of an event: its own, else those of the trainee. */
const withTrainee = `
  ${groupOrElse('v', 'k')} AS ethnic_group,
  coalesce(v.qualified_in, q.qualified_in, 'not_known') AS place`;

const joinTrainee = `
  LEFT JOIN known k ON k.person = v.person AND k.place = 1
  LEFT JOIN qualified q ON q.person = v.person AND q.place = 1`;

const outcomesSql = `
  WITH ${trainees},
  event AS (SELECT e.person, e.ethnic_group, e.qualified_in, e.outcome FROM ${inWindow('arcp_outcome', 'arcp')}),
  placed AS (SELECT ${withTrainee}, v.outcome FROM event v ${joinTrainee})
  SELECT ethnic_group, place, outcome, count(*) AS n FROM placed
  GROUP BY ethnic_group, place, outcome ORDER BY ethnic_group, place, outcome`;

/**
 * A person with an examination is one pair, in the stratum of the row that passed, or else of the first that failed: so there are never more
 * pairs than attempts in a stratum. Attempts without a person are in no pair.
 */
const examsSql = `
  WITH ${trainees},
  event AS (
    SELECT e.person, e.ethnic_group, e.qualified_in, lower(e.exam) AS exam, e.sat_on, e.year, e.import_id, e.row, e.is_passed,
      coalesce(e.attempt = 1, 0) AS is_first
    FROM ${inWindow('exam_attempt', 'exams')}
  ),
  placed AS (
    SELECT ${withTrainee}, v.is_passed, v.is_first,
      v.person IS NOT NULL AND 1 = row_number() OVER (
        PARTITION BY v.person, v.exam ORDER BY v.is_passed DESC, v.year, v.sat_on, v.import_id, v.row
      ) AS is_pair
    FROM event v ${joinTrainee}
  )
  SELECT ethnic_group, place, count(*) AS attempts, sum(is_passed) AS passed, sum(is_first) AS first_attempts,
    sum(is_first AND is_passed) AS first_passed, sum(is_pair) AS pairs, sum(is_pair AND is_passed) AS pairs_passed
  FROM placed GROUP BY ethnic_group, place ORDER BY ethnic_group, place`;

const applicationsSql = `
  SELECT ethnic_group, coalesce(qualified_in, 'not_known') AS place, count(*) AS applied,
    ${trainingStages
      .map((stage) => `coalesce(sum(is_${stage}), 0) AS ${stage}, sum(is_${stage} IS NULL) AS no_${stage}`)
      .join(', ')}
  FROM (SELECT e.* FROM ${inWindow('training_application', 'training_applications')})
  GROUP BY ethnic_group, place ORDER BY ethnic_group, place`;

const yearsSql = `
  SELECT DISTINCT kind, year FROM import_year
  WHERE organisation_id = ? AND is_in_use = 1 AND kind IN ('arcp', 'exams', 'training_applications') AND year BETWEEN ? AND ?
  ORDER BY year`;

const newestYearSql = `
  SELECT max(year) AS year FROM import_year
  WHERE organisation_id = ? AND is_in_use = 1 AND kind IN ('arcp', 'exams', 'training_applications')`;

/** The newest training year that a file is in use for; null where there is none. */
export const newestTrainingYear = (db: ReadableDb, organisationId: number): number | null => {
  const row = db.get(newestYearSql, [organisationId]);
  return row === undefined ? null : numberOrNull(row, 'year');
};

/** The statements, for the test that their plans use an index. */
export const trainingStatements = { outcomesSql, examsSql, applicationsSql };

const stratumOf = (row: SqlRow): Stratum => {
  const text = textOf(row, 'place');
  const place = places.find((known) => known === text);
  if (place === undefined) throw new Error('unknown place of qualification in the database');
  return { group: groupOfRow(row), place };
};

const toOutcome = (row: SqlRow): OutcomeCount => ({
  ...stratumOf(row),
  // Only codes that were read are stored.
  outcome: textOf(row, 'outcome') as ArcpCode,
  count: numberOf(row, 'n'),
});

const toExam = (row: SqlRow): ExamCount => ({
  ...stratumOf(row),
  attempts: numberOf(row, 'attempts'),
  passed: numberOf(row, 'passed'),
  firstAttempts: numberOf(row, 'first_attempts'),
  firstPassed: numberOf(row, 'first_passed'),
  pairs: numberOf(row, 'pairs'),
  pairsPassed: numberOf(row, 'pairs_passed'),
});

const toApplications = (rows: readonly SqlRow[]): readonly ApplicationStageCount[] => {
  const isSaid = (stage: TrainingStage): boolean => rows.every((row) => numberOf(row, `no_${stage}`) === 0);
  const reached = (row: SqlRow, stage: TrainingStage): number | null => (isSaid(stage) ? numberOf(row, stage) : null);
  return rows.map((row) => ({
    ...stratumOf(row),
    applied: numberOf(row, 'applied'),
    reached: {
      shortlisted: reached(row, 'shortlisted'),
      interviewed: reached(row, 'interviewed'),
      appointable: reached(row, 'appointable'),
      offered: reached(row, 'offered'),
      accepted: reached(row, 'accepted'),
    },
  }));
};

/** Counts of medical education over a window of training years that ends with `year`, from the imports each year uses. */
export const trainingCountsOf = (
  db: ReadableDb,
  organisationId: number,
  year: number,
  window: TrainingWindow,
): TrainingCounts => {
  const span: readonly SqlValue[] = [organisationId, windowYears(year, window)[0] ?? year, year];
  const held = db.all(yearsSql, span);
  const yearsOf = (kind: FileKind): readonly number[] =>
    held.filter((row) => textOf(row, 'kind') === kind).map((row) => numberOf(row, 'year'));
  return {
    arcp: db.all(outcomesSql, [...span, ...span]).map(toOutcome),
    exams: db.all(examsSql, [...span, ...span]).map(toExam),
    applications: toApplications(db.all(applicationsSql, span)),
    years: { arcp: yearsOf('arcp'), exams: yearsOf('exams'), applications: yearsOf('training_applications') },
  };
};
