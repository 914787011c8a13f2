import { createHash } from 'node:crypto';
import type { ReadableDb, SqlRow, SqlValue, WritableDb } from './connection';
import { remembered } from './remembered';
import { jsonOf } from './row';

interface NotYetKept {
  readonly version: string;
  readonly answers: Map<string, string>;
}

const waiting = new WeakMap<ReadableDb, NotYetKept>();

/** Longer answers are counted anew at each start: reading them would take as long. */
const longestAnswer = 4_000_000;

/** The whole text and every value: a statement that changes with the program is another question. */
const questionOf = (sql: string, values: readonly SqlValue[]): string =>
  createHash('sha256')
    .update(JSON.stringify([sql, values]))
    .digest('base64url');

const table = "SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name = 'kept_count'";

/** A folder that cannot be written to may hold data of before answers were kept. */
const canKeep = (db: ReadableDb): boolean => remembered(db, table, () => db.get(table) !== undefined);

const keptAnswer = (db: ReadableDb, question: string): readonly SqlRow[] | null => {
  const row = canKeep(db) ? db.get('SELECT answer FROM kept_count WHERE question = ?', [question]) : undefined;
  return row === undefined ? null : jsonOf<SqlRow[]>(row, 'answer');
};

/** Notes an answer that was counted while the data stayed as they were. */
const noteToKeep = (db: ReadableDb, question: string, before: string | null, rows: readonly SqlRow[]): void => {
  const version = db.version();
  if (version === null || version !== before || !canKeep(db)) return;
  const answer = JSON.stringify(rows);
  if (answer.length > longestAnswer) return;
  const known = waiting.get(db);
  const noted = known?.version === version ? known : { version, answers: new Map<string, string>() };
  noted.answers.set(question, answer);
  waiting.set(db, noted);
};

/**
 * The rows of a counting query, counted once while the data stay as they are. A query whose text and values are the same has the same answer
 * on the same rows, so it is also kept in the database (see `keepCounts`) until anything in it changes.
 *
 * @param sql - depends on nothing but its values and the tables of migration 007: no clock, no randomness, not the plan, not the journal
 */
export const countedRows = (db: ReadableDb, sql: string, values: readonly SqlValue[] = []): readonly SqlRow[] =>
  remembered(db, `rows of ${sql} ${JSON.stringify(values)}`, () => {
    const question = questionOf(sql, values);
    const kept = keptAnswer(db, question);
    if (kept !== null) return kept;
    const before = db.version();
    const rows = db.all(sql, values);
    noteToKeep(db, question, before, rows);
    return rows;
  });

const insert = 'INSERT INTO kept_count (question, answer) VALUES (?, ?) ON CONFLICT (question) DO NOTHING';

/** Writes down what was counted, for the next start. Where the data have changed meanwhile, or are being changed, it is let go. */
export const keepCounts = (db: WritableDb): void => {
  const noted = waiting.get(db);
  if (noted === undefined) return;
  waiting.delete(db);
  db.transactionAt(noted.version, () => {
    for (const [question, answer] of noted.answers) db.runAside(insert, [question, answer]);
  });
};
