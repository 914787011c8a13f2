import Database from 'better-sqlite3';

export type RawDatabase = Database.Database;

/** A value SQLite can bind or return here. */
export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/**
 * Reading and writing are different types, so a function that only reads cannot be handed to one that writes,
 * and a reader's signature says it changes nothing.
 */
export interface ReadableDb {
  readonly all: (sql: string, values?: readonly SqlValue[]) => readonly SqlRow[];
  readonly get: (sql: string, values?: readonly SqlValue[]) => SqlRow | undefined;
}

export interface WritableDb extends ReadableDb {
  readonly run: (sql: string, values?: readonly SqlValue[]) => { readonly changes: number; readonly rowId: number };
  readonly transaction: <T>(work: () => T) => T;
}

const toRow = (row: unknown): SqlRow => row as SqlRow;

/** Statements are prepared once and kept: every query here is a constant text. */
export const wrap = (raw: RawDatabase): WritableDb => {
  const prepared = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = raw.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    all: (sql, values = []) =>
      statement(sql)
        .all(...values)
        .map(toRow),
    get: (sql, values = []) => {
      const row = statement(sql).get(...values);
      return row === undefined ? undefined : toRow(row);
    },
    run: (sql, values = []) => {
      const result = statement(sql).run(...values);
      return { changes: result.changes, rowId: Number(result.lastInsertRowid) };
    },
    transaction: (work) => raw.transaction(work).immediate(),
  };
};

/** Opens the file as it should always be opened. */
export const connect = (path: string, options: { readonly isReadOnly: boolean }): RawDatabase => {
  const raw = new Database(path, { readonly: options.isReadOnly, fileMustExist: options.isReadOnly });
  raw.pragma('busy_timeout = 3000');
  if (!options.isReadOnly) {
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
  }
  raw.pragma('foreign_keys = ON');
  return raw;
};
