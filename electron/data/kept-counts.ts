import type { ReadableDb, SqlRow, SqlValue } from './connection';
import { kept } from './kept';
import { keptOfImports } from './kept-of-imports';
import { questionOf } from './kept-question';
import type { Writing } from './kept-question';

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

/**
 * The same for a query over the rows of some imports: counted once until one of these rows changes, whatever else does.
 *
 * @param imports - of each the statement reads `rowsOfImport`; 0 for none
 * @param sql - besides those rows it reads what `rowsOfImport` and `isLeftOut` read, and nothing else: `kept-of-imports.test.ts` looks at
 *   every table that every such statement reads
 */
export const countedRowsOf = (
  db: ReadableDb,
  imports: readonly number[],
  sql: string,
  values: readonly SqlValue[],
): readonly SqlRow[] =>
  keptOfImports(db, { imports, question: questionOf('rows of', imports, sql, values) }, asJson, () =>
    db.all(sql, values),
  );
