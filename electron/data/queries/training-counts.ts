import type { FileKind } from '../../../shared/dataset/import-types';
import { places } from '../../../shared/indicators/training/training-counts';
import type { Place, ReasonCount, TrainingCounts } from '../../../shared/indicators/training/training-counts';
import { arcpReasons } from '../../../shared/indicators/training/training-counts';
import { windowYears } from '../../../shared/reference/training-year';
import type { TrainingWindow } from '../../../shared/reference/training-year';
import type { ReadableDb, SqlRow, SqlValue } from '../connection';
import { countedRows } from '../kept-counts';
import { numberOf, numberOrNull, textOf } from '../row';
import { groupOfRow } from './group-counts';
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

/** Organisation, first and last year of a window: the values of every statement. */
export const spanValues = (organisationId: number, year: number, window: TrainingWindow): readonly SqlValue[] => [
  organisationId,
  windowYears(year, window)[0] ?? year,
  year,
];

/** Counts of medical education over a window of training years that ends with `year`, from the imports each year uses. */
export const trainingCountsOf = (
  db: ReadableDb,
  organisationId: number,
  year: number,
  window: TrainingWindow,
): TrainingCounts => {
  const span = spanValues(organisationId, year, window);
  const held = db.all(yearsSql, span);
  const yearsOf = (kind: FileKind): readonly number[] =>
    held.filter((row) => textOf(row, 'kind') === kind).map((row) => numberOf(row, 'year'));
  return {
    arcp: toOutcomes(countedRows(db, trainingStatements.outcomesSql, [...span, ...span]), placeOf),
    exams: toExams(countedRows(db, trainingStatements.examsSql, [...span, ...span]), placeOf),
    applications: toApplications(countedRows(db, trainingStatements.applicationsSql, span), placeOf),
    reasons: countedRows(db, reasonsSql, [...span, ...span]).map(toReason),
    years: { arcp: yearsOf('arcp'), exams: yearsOf('exams'), applications: yearsOf('training_applications') },
  };
};
