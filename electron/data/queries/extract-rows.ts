import { assertNever } from '../../../shared/assert-never';
import type { ExtractRow } from '../../../shared/dataset/extract-types';
import type { SqlValue, WritableDb } from '../connection';
import { applicationCountValues, benchmarkValues, countValues } from './rows/figure-values';
import { expertValues, opportunityValues } from './rows/opportunity-values';
import { arcpValues, examValues, traineeValues, trainingApplicationValues } from './rows/training-values';
import {
  applicationValues,
  boardValues,
  caseValues,
  learningValues,
  staffValues,
  surveyValues,
} from './rows/workforce-values';

const places = (columns: number): string => `(${Array.from({ length: columns }, () => '?').join(', ')})`;

const insertInto = (table: string, columns: number): string => `INSERT INTO ${table} VALUES ${places(columns)}`;

/** Rows that go into one statement: each call costs as much as writing a row. Well under the most values SQLite takes. */
const rowsTogether = 50;

const insertSeveral = (sql: string, columns: number): string =>
  `${sql}${`, ${places(columns)}`.repeat(rowsTogether - 1)}`;

/** One constant statement a table; the values are in the order of its columns. */
const statements = {
  staff: insertInto('staff', 17),
  application: insertInto('application', 13),
  applicationCount: insertInto('application_count', 11),
  erCase: insertInto('er_case', 11),
  learning: insertInto('learning', 10),
  survey: insertInto('survey_value', 8),
  board: insertInto('board_member', 7),
  trainee: insertInto('trainee', 11),
  arcp: insertInto('arcp_outcome', 13),
  exam: insertInto('exam_attempt', 13),
  trainingApplication: insertInto('training_application', 17),
  opportunity: insertInto('opportunity', 24),
  expert: insertInto('expert', 20),
  benchmark: insertInto('benchmark_figure', 9),
  count: insertInto('count_value', 9),
} as const;

interface Insertion {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const insertionOf = (row: ExtractRow, year: number): Insertion => {
  switch (row.kind) {
    case 'staff_in_post':
      return { sql: statements.staff, values: [row.row, ...staffValues(row)] };
    case 'recruitment':
      return { sql: statements.application, values: [row.row, ...applicationValues(row)] };
    case 'application_counts':
      return { sql: statements.applicationCount, values: [row.row, ...applicationCountValues(row)] };
    case 'disciplinary':
      return { sql: statements.erCase, values: [row.row, ...caseValues(row)] };
    case 'learning':
      return { sql: statements.learning, values: [row.row, ...learningValues(row)] };
    case 'survey_results':
      return { sql: statements.survey, values: surveyValues(row) };
    case 'board_members':
      return { sql: statements.board, values: [row.row, ...boardValues(row)] };
    default:
      return otherInsertion(row, year);
  }
};

type WorkforceKind =
  | 'staff_in_post'
  | 'recruitment'
  | 'application_counts'
  | 'disciplinary'
  | 'learning'
  | 'survey_results'
  | 'board_members';

const otherInsertion = (row: Exclude<ExtractRow, { kind: WorkforceKind }>, year: number): Insertion => {
  switch (row.kind) {
    case 'trainees':
      return { sql: statements.trainee, values: [row.row, ...traineeValues(row)] };
    case 'arcp':
      return { sql: statements.arcp, values: [row.row, ...arcpValues(row, year)] };
    case 'exams':
      return { sql: statements.exam, values: [row.row, ...examValues(row, year)] };
    case 'training_applications':
      return { sql: statements.trainingApplication, values: [row.row, ...trainingApplicationValues(row, year)] };
    case 'study_leave':
    case 'cpd_funding':
    case 'apprenticeships':
      return { sql: statements.opportunity, values: [row.row, ...opportunityValues(row)] };
    case 'experts':
      return { sql: statements.expert, values: [row.row, ...expertValues(row)] };
    case 'benchmarks':
      return { sql: statements.benchmark, values: [row.row, ...benchmarkValues(row)] };
    case 'counts':
      return { sql: statements.count, values: [row.row, ...countValues(row)] };
    default:
      return assertNever(row);
  }
};

const nothing: Insertion = { sql: '', values: [] };

/**
 * Writes the rows of one table. `person` is a keyed hash by now: no employee number reaches this function. `year` is that of the table, for
 * rows of medical education without a date of their own.
 */
export const insertExtractRows = (
  db: WritableDb,
  importId: number,
  rows: readonly ExtractRow[],
  year: number | null,
): void => {
  let at = 0;
  for (; at + rowsTogether <= rows.length; at += rowsTogether) {
    const insertions = rows.slice(at, at + rowsTogether).map((row) => insertionOf(row, year ?? 0));
    const [{ sql, values } = nothing] = insertions;
    // The rows of a table are of one kind, and so go into one table of the database.
    if (insertions.some((one) => one.sql !== sql)) break;
    db.run(
      insertSeveral(sql, values.length + 1),
      insertions.flatMap((one) => [importId, ...one.values]),
    );
  }
  for (const row of rows.slice(at)) {
    const { sql, values } = insertionOf(row, year ?? 0);
    db.run(sql, [importId, ...values]);
  }
};
