import type { FileKind } from '../../../../shared/dataset/import-types';
import { places } from '../../../../shared/indicators/training/training-counts';
import type { Place, ReasonCount, TrainingCounts } from '../../../../shared/indicators/training/training-counts';
import { arcpReasons } from '../../../../shared/indicators/training/training-counts';
import type { YearSpan } from '../../../../shared/indicators/training/training-spans';
import type { ReadableDb, SqlRow, SqlValue } from '../../connection';
import { countedRows } from '../../kept-counts';
import { numberOf, numberOrNull, textOf } from '../../row';
import { groupOfRow } from '../staff/group-counts';
import { codeOf, toApplications, toExams, toOutcomes } from './training-rows';
import { applicationsSql, examsSql, outcomesSql, reasonsSql } from './training-statements';

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
export const trainingStatements = {
  outcomesSql: outcomesSql('place'),
  examsSql: examsSql('place'),
  applicationsSql: applicationsSql('place'),
};

const placeOf = (row: SqlRow): Place => {
  const text = textOf(row, 'place');
  const place = places.find((known) => known === text);
  if (place === undefined) throw new Error('unknown place of qualification in the database');
  return place;
};

const toReason = (row: SqlRow): ReasonCount => {
  const text = textOf(row, 'reason');
  const reason = arcpReasons.find((known) => known === text);
  if (reason === undefined) throw new Error('unknown reason of an outcome in the database');
  return { group: groupOfRow(row), outcome: codeOf(row), reason, count: numberOf(row, 'n') };
};

/** Organisation, first and last year of a span: the values of every statement. */
export const spanValues = (organisationId: number, { last, years }: YearSpan): readonly SqlValue[] => [
  organisationId,
  last - years + 1,
  last,
];

/**
 * Counts of medical education over a span of training years, from the imports each year uses.
 * @param among - the years whose lists of trainees come first where people are looked up: those of the longest span that this one is shown beside, so
 * that a person is of one group in all of them
 */
export const trainingCountsOf = (
  db: ReadableDb,
  organisationId: number,
  years: YearSpan,
  among: YearSpan = years,
): TrainingCounts => {
  const span = spanValues(organisationId, years);
  const lists = spanValues(organisationId, among);
  const held = db.all(yearsSql, span);
  const yearsOf = (kind: FileKind): readonly number[] =>
    held.filter((row) => textOf(row, 'kind') === kind).map((row) => numberOf(row, 'year'));
  return {
    arcp: toOutcomes(countedRows(db, trainingStatements.outcomesSql, [...lists, ...span]), placeOf),
    exams: toExams(countedRows(db, trainingStatements.examsSql, [...lists, ...span]), placeOf),
    applications: toApplications(countedRows(db, trainingStatements.applicationsSql, span), placeOf),
    reasons: countedRows(db, reasonsSql, [...lists, ...span]).map(toReason),
    years: { arcp: yearsOf('arcp'), exams: yearsOf('exams'), applications: yearsOf('training_applications') },
  };
};
