import type { RawDatabase, ReadableDb } from '../connection';
import { versionOf } from '../migrate';
import { numberOf } from '../row';

export interface Verification {
  readonly integrity: 'ok' | 'damaged';
  readonly foreignKeys: 'ok' | 'broken';
  readonly schemaVersion: number;
  readonly counts: Readonly<Record<string, number>>;
}

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
] as const;

const countOf = (db: ReadableDb, table: (typeof tables)[number]): number => {
  const row = db.get(`SELECT count(*) AS n FROM "${table}"`);
  return row === undefined ? 0 : numberOf(row, 'n');
};

/** Checks the whole file, not only its index, and counts what it holds. */
export const verify = (raw: RawDatabase, db: ReadableDb): Verification => ({
  integrity: raw.pragma('integrity_check', { simple: true }) === 'ok' ? 'ok' : 'damaged',
  foreignKeys: db.all('PRAGMA foreign_key_check').length === 0 ? 'ok' : 'broken',
  schemaVersion: versionOf(raw),
  counts: Object.fromEntries(tables.map((table) => [table, countOf(db, table)])),
});
