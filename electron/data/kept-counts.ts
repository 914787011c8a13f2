import type { ReadableDb, SqlRow, SqlValue } from './connection';
import { kept, questionOf } from './kept';
import type { Writing } from './kept';

const asJson: Writing<readonly SqlRow[]> = {
  write: (rows) => JSON.stringify(rows),
  read: (text) => JSON.parse(text) as SqlRow[],
};

/**
 * The rows of a counting query, counted once while the data stay as they are, also after the next start. The whole text and every value are
 * the question: a statement that changes with the program is another one, and the same statement has the same answer on the same rows.
 *
 * @param sql - depends on nothing but its values and the tables of migration 012: no clock, no randomness, not the plan, not the journal
 */
export const countedRows = (db: ReadableDb, sql: string, values: readonly SqlValue[] = []): readonly SqlRow[] =>
  kept(db, questionOf('rows', sql, values), asJson, () => db.all(sql, values));
