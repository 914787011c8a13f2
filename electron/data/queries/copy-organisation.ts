import type { ReadableDb, SqlRow, SqlValue, WritableDb } from '../connection';
import { numberOf } from '../row';
import { tablesOfOrganisation } from './tables-of-organisation';
import type { OwnedTable } from './tables-of-organisation';

/** Columns that name imports inside a list, "[3,4]", which the schema cannot say. */
const listsOfImports: ReadonlySet<string> = new Set(['measuring.import_ids', 'year_lock.sources']);

type Ids = ReadonlyMap<string, ReadonlyMap<SqlValue, SqlValue>>;

const rowsOf = (db: ReadableDb, { name, isOf }: OwnedTable, organisationId: number): readonly SqlRow[] =>
  db.all(`SELECT * FROM "${name}" WHERE ${isOf}`, [organisationId]);

/** Rows keep their ids where all of them are free, so that what names a row in words still finds it; else all get new ones. */
const newIds = (
  target: ReadableDb,
  { name, id }: OwnedTable,
  rows: readonly SqlRow[],
  newId: () => string,
): ReadonlyMap<SqlValue, SqlValue> => {
  const ids = rows.map((row) => row['id'] ?? null);
  const isTaken = ids.some((one) => target.get(`SELECT 1 AS found FROM "${name}" WHERE id = ?`, [one]) !== undefined);
  if (!isTaken) return new Map(ids.map((one) => [one, one]));
  if (id === 'text') return new Map(ids.map((one) => [one, newId()]));
  const last = target.get(`SELECT max(id) AS last FROM "${name}"`);
  const from = last === undefined ? 0 : numberOf(last, 'last');
  return new Map(rows.map((row) => [numberOf(row, 'id'), from + numberOf(row, 'id')]));
};

const mapped = (ids: Ids, table: string, value: SqlValue): SqlValue => ids.get(table)?.get(value) ?? value;

const mappedList = (ids: Ids, text: SqlValue): SqlValue => {
  if (typeof text !== 'string') return text;
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? JSON.stringify(list.map((one: SqlValue) => mapped(ids, 'import', one))) : text;
};

const valueOf = ({ name, references }: OwnedTable, ids: Ids, row: SqlRow, column: string): SqlValue => {
  const value = row[column] ?? null;
  if (column === 'id') return mapped(ids, name, value);
  const reference = references.find((one) => one.column === column);
  if (reference !== undefined) return value === null ? null : mapped(ids, reference.table, value);
  return listsOfImports.has(`${name}.${column}`) ? mappedList(ids, value) : value;
};

/**
 * Copies everything of one organisation from one database to another of the same version. To be called in a transaction of the target.
 * @returns the organisation's number in the target
 */
export const copyOrganisation = (
  source: ReadableDb,
  target: WritableDb,
  organisationId: number,
  newId: () => string,
): number => {
  const ids = new Map<string, ReadonlyMap<SqlValue, SqlValue>>();
  for (const table of tablesOfOrganisation(source)) {
    const rows = rowsOf(source, table, organisationId);
    if (table.id !== null) ids.set(table.name, newIds(target, table, rows, newId));
    const names = table.columns.map((column) => `"${column}"`).join(', ');
    const sql = `INSERT INTO "${table.name}" (${names}) VALUES (${table.columns.map(() => '?').join(', ')})`;
    for (const row of rows)
      target.run(
        sql,
        table.columns.map((column) => valueOf(table, ids, row, column)),
      );
  }
  return Number(mapped(ids, 'organisation', organisationId));
};

/** Deletes everything of one organisation, for good. What guards single rows against being deleted is set aside meanwhile. */
export const deleteOrganisation = (db: WritableDb, organisationId: number): void => {
  const guards = db.all(
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%BEFORE DELETE%' AND sql LIKE '%RAISE%'",
  );
  for (const { name } of guards) db.run(`DROP TRIGGER "${String(name)}"`);
  // The bytes are overwritten: a removed organisation is gone from this file, though not from backups.
  db.get('PRAGMA secure_delete = ON');
  db.run('DELETE FROM journal WHERE organisation_id = ?', [organisationId]);
  for (const { name, isOf } of [...tablesOfOrganisation(db)].reverse())
    db.run(`DELETE FROM "${name}" WHERE ${isOf}`, [organisationId]);
  for (const { sql } of guards) db.run(String(sql));
};
