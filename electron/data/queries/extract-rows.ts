import { assertNever } from '../../../shared/assert-never';
import type { ExtractRow } from '../../../shared/dataset/extract-types';
import type { SqlValue, WritableDb } from '../connection';
import { withoutClearing } from '../without-clearing';
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

/** Rows that go into one statement: each call costs as much as writing a row. Well under the most values SQLite takes. */
const rowsTogether = 50;

/** A table of the database, with the statement for one row and the one for several. */
interface Target {
  readonly table: string;
  readonly one: string;
  readonly several: string;
}

const insertInto = (table: string, columns: number): Target => {
  const places = `(${Array.from({ length: columns }, () => '?').join(', ')})`;
  const one = `INSERT INTO ${table} VALUES ${places}`;
  return { table, one, several: `${one}${`, ${places}`.repeat(rowsTogether - 1)}` };
};

/** The values of a row are in the order of its table's columns. */
const targets = {
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
  readonly into: Target;
  readonly values: readonly SqlValue[];
}

const insertionOf = (row: ExtractRow, year: number): Insertion => {
  switch (row.kind) {
    case 'staff_in_post':
      return { into: targets.staff, values: [row.row, ...staffValues(row)] };
    case 'recruitment':
      return { into: targets.application, values: [row.row, ...applicationValues(row)] };
    case 'application_counts':
      return { into: targets.applicationCount, values: [row.row, ...applicationCountValues(row)] };
    case 'disciplinary':
      return { into: targets.erCase, values: [row.row, ...caseValues(row)] };
    case 'learning':
      return { into: targets.learning, values: [row.row, ...learningValues(row)] };
    case 'survey_results':
      return { into: targets.survey, values: surveyValues(row) };
    case 'board_members':
      return { into: targets.board, values: [row.row, ...boardValues(row)] };
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
      return { into: targets.trainee, values: [row.row, ...traineeValues(row)] };
    case 'arcp':
      return { into: targets.arcp, values: [row.row, ...arcpValues(row, year)] };
    case 'exams':
      return { into: targets.exam, values: [row.row, ...examValues(row, year)] };
    case 'training_applications':
      return { into: targets.trainingApplication, values: [row.row, ...trainingApplicationValues(row, year)] };
    case 'study_leave':
    case 'cpd_funding':
    case 'apprenticeships':
      return { into: targets.opportunity, values: [row.row, ...opportunityValues(row)] };
    case 'experts':
      return { into: targets.expert, values: [row.row, ...expertValues(row)] };
    case 'benchmarks':
      return { into: targets.benchmark, values: [row.row, ...benchmarkValues(row)] };
    case 'counts':
      return { into: targets.count, values: [row.row, ...countValues(row)] };
    default:
      return assertNever(row);
  }
};

/** The values of several rows one after the other; null where they do not all go into one table. */
const together = (rows: readonly ExtractRow[], importId: number, year: number, { table }: Target) => {
  const all: SqlValue[] = [];
  for (const row of rows) {
    const { into, values } = insertionOf(row, year);
    if (into.table !== table) return null;
    all.push(importId, ...values);
  }
  return all;
};

/** From so many rows on it pays to take the triggers away and to put them back. */
const manyRows = 5000;

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
  const [first] = rows;
  if (first === undefined) return;
  const { into } = insertionOf(first, year ?? 0);
  /** As many as go together into the table of the first row; gives how many those were. */
  const writeTogether = (from: number, to: number): number => {
    let at = from;
    for (; at + rowsTogether <= to; at += rowsTogether) {
      const values = together(rows.slice(at, at + rowsTogether), importId, year ?? 0, into);
      if (values === null) break;
      db.run(into.several, values);
    }
    return at;
  };
  // The first rows empty what was kept, as each row would; nothing is kept again before the transaction ends.
  const head = writeTogether(0, Math.min(rowsTogether, rows.length));
  const writeRest = (): number => writeTogether(head, rows.length);
  const written = head > 0 && rows.length >= manyRows ? withoutClearing(db, into.table, writeRest) : writeRest();
  for (const row of rows.slice(written)) {
    const { into: other, values } = insertionOf(row, year ?? 0);
    db.run(other.one, [importId, ...values]);
  }
};
