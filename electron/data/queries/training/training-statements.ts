import type { FileKind } from '../../../../shared/dataset/import-types';
import { trainingStages } from '../../../../shared/dataset/row-types/training-rows';
import type { TrainingCut } from '../../../../shared/indicators/training/training-cuts';
import { arcpFromTheWorst } from '../../../../shared/reference/outcomes-arcp';
import { ofImport, rowsOfYears } from '../of-import';
import { groupOrElse } from '../staff/people';

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
    SELECT t.person, t.ethnic_group, t.qualified_in, t.grade, t.specialty, t.sex, t.is_less_than_full_time, t.row, y.year, y.import_id,
      y.year BETWEEN w.first AND w.last AS is_inside
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

/** The newest row of each trainee, for what a cut asks of the person. */
const newest = `
  newest AS (
    SELECT person, grade, specialty, sex, is_less_than_full_time, row_number() OVER (
      PARTITION BY person ORDER BY is_inside DESC, year DESC, import_id DESC, row
    ) AS place FROM held
  )`;

/** What the counts are split by: place of qualification on the page, or one of the cuts. */
export type Split = 'place' | TrainingCut;

type Table = 'arcp' | 'exams' | 'applications';

/** An attribute of the event itself where its file has one, else of the trainee. */
const ownOrTrainee = (column: 'grade' | 'specialty', table: Table): string =>
  table === 'exams' ? `n.${column}` : `coalesce(v.${column}, n.${column})`;

const splitColumn = (split: Split, table: Table): string => {
  switch (split) {
    case 'place':
      return `coalesce(v.qualified_in, q.qualified_in, 'not_known')`;
    case 'specialty':
    case 'grade':
      return `coalesce(${ownOrTrainee(split, table)}, '')`;
    case 'sex':
      return `coalesce(n.sex, '')`;
    case 'less_than_full_time':
      return `coalesce(CAST(n.is_less_than_full_time AS TEXT), '')`;
    case 'exam':
      return `v.exam`;
    case 'diet':
      return `coalesce(substr(v.sat_on, 1, 7), v.diet, '')`;
  }
};

/** Group of an event, its own or else that of the trainee, and what it is split by. */
const withTrainee = (split: Split, table: Table): string => `
  ${groupOrElse('v', 'k')} AS ethnic_group,
  ${splitColumn(split, table)} AS place`;

const joinTrainee = `
  LEFT JOIN known k ON k.person = v.person AND k.place = 1
  LEFT JOIN qualified q ON q.person = v.person AND q.place = 1`;

const traineesFor = (split: Split): string => (split === 'place' ? trainees : `${trainees}, ${newest}`);
const joinFor = (split: Split): string =>
  split === 'place' ? joinTrainee : `${joinTrainee} LEFT JOIN newest n ON n.person = v.person AND n.place = 1`;

const rankOfOutcome = `CASE v.outcome ${arcpFromTheWorst
  .map((code, at) => `WHEN '${code}' THEN ${String(at)}`)
  .join(' ')} ELSE ${String(arcpFromTheWorst.length)} END`;

/**
 * Every outcome with its group and what it is split by: the rows that `outcomesSql` counts. One outcome of each person and training year is the
 * worst. An outcome without a person is nobody's.
 */
export const placedOutcomes = (split: Split): string => `
  WITH ${traineesFor(split)},
  event AS (
    SELECT e.person, e.ethnic_group, e.qualified_in, e.outcome, e.reason, e.grade, e.specialty, e.year, e.import_id, e.row
    FROM ${inWindow('arcp_outcome', 'arcp')}
  ),
  placed AS (
    SELECT v.import_id, v.row, v.year, ${withTrainee(split, 'arcp')}, v.outcome, v.person IS NOT NULL AND 1 = row_number() OVER (
      PARTITION BY v.person, v.year ORDER BY ${rankOfOutcome}, v.import_id, v.row
    ) AS is_worst
    FROM event v ${joinFor(split)}
  )`;

export const outcomesSql = (split: Split): string => `
  ${placedOutcomes(split)}
  SELECT ethnic_group, place, outcome, count(*) AS n, sum(is_worst) AS worst FROM placed
  GROUP BY ethnic_group, place, outcome ORDER BY ethnic_group, place, outcome`;

/** The same outcomes by the reason that is given for them, for all places together. */
export const reasonsSql = `
  WITH ${trainees},
  event AS (SELECT e.person, e.ethnic_group, e.outcome, e.reason FROM ${inWindow('arcp_outcome', 'arcp')})
  SELECT ${groupOrElse('v', 'k')} AS ethnic_group, v.outcome, coalesce(v.reason, 'not_said') AS reason, count(*) AS n
  FROM event v LEFT JOIN known k ON k.person = v.person AND k.place = 1
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;

/**
 * Every attempt with its group and what it is split by. A person with an examination is one pair, in the stratum of the row that passed, or else of the first that failed: so there are never more
 * pairs than attempts in a stratum. Attempts without a person are in no pair.
 */
export const placedAttempts = (split: Split): string => `
  WITH ${traineesFor(split)},
  event AS (
    SELECT e.person, e.ethnic_group, e.qualified_in, e.exam, e.diet, e.sat_on, e.year, e.import_id, e.row, e.is_passed,
      coalesce(e.attempt = 1, 0) AS is_first
    FROM ${inWindow('exam_attempt', 'exams')}
  ),
  placed AS (
    SELECT v.import_id, v.row, v.year, ${withTrainee(split, 'exams')}, v.is_passed, v.is_first,
      v.person IS NOT NULL AND 1 = row_number() OVER (
        PARTITION BY v.person, lower(v.exam) ORDER BY v.is_passed DESC, v.year, v.sat_on, v.import_id, v.row
      ) AS is_pair
    FROM event v ${joinFor(split)}
  )`;

export const examsSql = (split: Split): string => `
  ${placedAttempts(split)}
  SELECT ethnic_group, place, count(*) AS attempts, sum(is_passed) AS passed, sum(is_first) AS first_attempts,
    sum(is_first AND is_passed) AS first_passed, sum(is_pair) AS pairs, sum(is_pair AND is_passed) AS pairs_passed
  FROM placed GROUP BY ethnic_group, place ORDER BY ethnic_group, place`;

const applicationSplit = (split: Split): string =>
  split === 'place' ? `coalesce(e.qualified_in, 'not_known')` : `coalesce(e.specialty, '')`;

/** Every application. It knows its own group and place: applicants are seldom trainees of the trust. */
export const placedApplications = (split: Split): string => `
  WITH placed AS (
    SELECT e.*, ${applicationSplit(split)} AS place FROM ${inWindow('training_application', 'training_applications')}
  )`;

export const applicationsSql = (split: Split): string => `
  ${placedApplications(split)}
  SELECT ethnic_group, place, count(*) AS applied,
    ${trainingStages
      .map((stage) => `coalesce(sum(is_${stage}), 0) AS ${stage}, sum(is_${stage} IS NULL) AS no_${stage}`)
      .join(', ')}
  FROM placed
  GROUP BY ethnic_group, place ORDER BY ethnic_group, place`;
