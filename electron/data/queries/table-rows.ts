import type { ReadableDb } from '../connection';
import { numberOf } from '../row';

const tables = [
  'organisation',
  'import',
  'import_year',
  'return_value',
  'quarantine',
  'staff',
  'application',
  'er_case',
  'learning',
  'survey_value',
  'board_member',
  'application_count',
  'trainee',
  'arcp_outcome',
  'exam_attempt',
  'training_application',
  'opportunity',
  'expert',
  'benchmark_figure',
  'count_value',
  'profile',
  'translation_change',
  'action',
  'action_note',
  'paper_choice',
  'paper_template',
  'year_stage',
  'year_lock',
  'locked_page',
  'restatement',
  'release',
  'release_cell',
] as const;

const countOf = (db: ReadableDb, table: (typeof tables)[number]): number => {
  const row = db.get(`SELECT count(*) AS n FROM "${table}"`);
  return row === undefined ? 0 : numberOf(row, 'n');
};

/** How many rows each table holds. */
export const countRows = (db: ReadableDb): Readonly<Record<string, number>> =>
  Object.fromEntries(tables.map((table) => [table, countOf(db, table)]));

/** True where every row that names another finds it. */
export const areReferencesWhole = (db: ReadableDb): boolean => db.all('PRAGMA foreign_key_check').length === 0;
