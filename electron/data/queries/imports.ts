import type { FileKind, ReturnDifference } from '../../../shared/dataset/import-types';
import type { ColumnMapping } from '../../../shared/dataset/extract-types';
import { columnsOfTable, differencesOfTable, tableKindLabel } from '../../../shared/dataset/parsed-table';
import type { ParsedTable } from '../../../shared/dataset/parsed-table';
import type { ImportNumbers, ImportRecord } from '../../../shared/ipc/replies/imports';
import type { Version } from '../../../shared/reference/settings';
import type { ReadableDb, SqlRow, WritableDb } from '../connection';
import { flagOf, jsonOf, numberOf, numberOrNull, textOf } from '../row';
import { isOfShown } from './current-organisation';
import { countSetAside } from './quarantine';
import { kindOf } from './table-kind';

export interface NewImport {
  readonly organisationId: number;
  readonly fileName: string;
  readonly fileHash: string;
  readonly importedAt: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly table: ParsedTable;
  /** The import these rows are added to; null for an import of its own. */
  readonly addsTo: number | null;
}

const warningsOf = (table: ParsedTable): readonly string[] =>
  table.problems.filter((problem) => problem.severity === 'warning').map((problem) => problem.text);

/** Nobody has judged what a column that is not needed holds: it may name people, so its examples are not kept. */
const withoutUnjudged = (column: ColumnMapping): ColumnMapping =>
  column.use.kind === 'field' ? column : { ...column, samples: [] };

export const insertImport = (db: WritableDb, { table, ...fresh }: NewImport): number =>
  db.run(
    `INSERT INTO import (organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted,
       rows_left_out, warnings, differences, answers, columns, adds_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      fresh.organisationId,
      table.kind,
      fresh.fileName,
      fresh.fileHash,
      fresh.importedAt,
      table.sheet,
      table.headerRow,
      table.rowsRead,
      table.rowsAccepted,
      JSON.stringify(table.rowsLeftOut),
      JSON.stringify(warningsOf(table)),
      JSON.stringify(differencesOfTable(table)),
      JSON.stringify(fresh.answers),
      JSON.stringify(columnsOfTable(table).map(withoutUnjudged)),
      fresh.addsTo,
    ],
  ).rowId;

/** The newest import of the very same bytes that is still held; null when there is none. */
export const findByHash = (
  db: ReadableDb,
  hash: string,
): { readonly importId: number; readonly fileName: string; readonly importedAt: string } | null => {
  const row = db.get(
    `SELECT id, file_name, imported_at FROM import
     WHERE file_hash = ? AND removed_at IS NULL AND ${isOfShown} ORDER BY id DESC LIMIT 1`,
    [hash],
  );
  return row === undefined
    ? null
    : { importId: numberOf(row, 'id'), fileName: textOf(row, 'file_name'), importedAt: textOf(row, 'imported_at') };
};

/** The held import of one table of a file, with the import its rows are added to where it is a part of another. */
export const findImportOf = (
  db: ReadableDb,
  { fileHash, kind, sheet }: { readonly fileHash: string; readonly kind: FileKind; readonly sheet: string },
): { readonly importId: number; readonly baseId: number; readonly fileName: string } | null => {
  const row = db.get(
    `SELECT id, coalesce(adds_to, id) AS base, file_name FROM import
     WHERE file_hash = ? AND kind = ? AND removed_at IS NULL AND ${isOfShown} ORDER BY sheet <> ?, id DESC LIMIT 1`,
    [fileHash, kind, sheet],
  );
  return row === undefined
    ? null
    : { importId: numberOf(row, 'id'), baseId: numberOf(row, 'base'), fileName: textOf(row, 'file_name') };
};

/** What names one stored table, with the years it is of: those of the import it adds to where it is a part of another. */
export const findStoredTable = (
  db: ReadableDb,
  importId: number,
): {
  readonly kind: FileKind;
  readonly fileHash: string;
  readonly sheet: string;
  readonly fileName: string;
  readonly years: readonly number[];
} | null => {
  const row = db.get(
    `SELECT kind, file_hash, sheet, file_name, coalesce(adds_to, id) AS base FROM import
     WHERE id = ? AND removed_at IS NULL AND ${isOfShown}`,
    [importId],
  );
  if (row === undefined) return null;
  const years = db.all('SELECT year FROM import_year WHERE import_id = ? ORDER BY year', [numberOf(row, 'base')]);
  return {
    kind: kindOf(row),
    fileHash: textOf(row, 'file_hash'),
    sheet: textOf(row, 'sheet'),
    fileName: textOf(row, 'file_name'),
    years: years.map((year) => numberOf(year, 'year')),
  };
};

const toNumbers = (db: ReadableDb, row: SqlRow): ImportNumbers => ({
  rowsRead: numberOf(row, 'rows_read'),
  rowsAccepted: numberOf(row, 'rows_accepted'),
  rowsLeftOut: jsonOf<Record<string, number>>(row, 'rows_left_out'),
  warnings: jsonOf<string[]>(row, 'warnings'),
  differences: jsonOf<ReturnDifference[]>(row, 'differences'),
  setAside: countSetAside(db, numberOf(row, 'id')),
});

const yearsOf = (db: ReadableDb, importId: number): ImportRecord['years'] =>
  db
    .all('SELECT year, is_in_use FROM import_year WHERE import_id = ? ORDER BY year', [importId])
    .map((row) => ({ year: numberOf(row, 'year'), isInUse: flagOf(row, 'is_in_use') }));

const toRecord = (db: ReadableDb, row: SqlRow, version: Version): ImportRecord => ({
  importId: numberOf(row, 'id'),
  fileName: textOf(row, 'file_name'),
  kind: kindOf(row),
  kindLabel: tableKindLabel(kindOf(row)),
  importedAt: textOf(row, 'imported_at'),
  fileHash: textOf(row, 'file_hash'),
  sheet: textOf(row, 'sheet'),
  headerRow: numberOf(row, 'header_row'),
  columns: jsonOf<ColumnMapping[]>(row, 'columns').map(({ column, header, use, isByHand }) => ({
    column,
    header,
    use,
    isByHand,
  })),
  numbers: version === 'public' ? null : toNumbers(db, row),
  addsTo: numberOrNull(row, 'adds_to'),
  years: yearsOf(db, numberOf(row, 'id')),
});

export const listImports = (db: ReadableDb, organisationId: number, version: Version): readonly ImportRecord[] =>
  db
    .all('SELECT * FROM import WHERE organisation_id = ? AND removed_at IS NULL ORDER BY id DESC', [organisationId])
    .map((row) => toRecord(db, row, version));

/** How many files an organisation holds; those that only add rows to another are none of their own. */
export const countImports = (db: ReadableDb, organisationId: number): number => {
  const row = db.get(
    'SELECT count(*) AS n FROM import WHERE organisation_id = ? AND removed_at IS NULL AND adds_to IS NULL',
    [organisationId],
  );
  return row === undefined ? 0 : numberOf(row, 'n');
};

export const isHeld = (db: ReadableDb, importId: number): boolean =>
  db.get(`SELECT 1 AS found FROM import WHERE id = ? AND removed_at IS NULL AND ${isOfShown}`, [importId]) !==
  undefined;

/** Imports whose rows are added to this one and that are still held. */
export const additionsTo = (db: ReadableDb, importId: number): readonly number[] =>
  db
    .all('SELECT id FROM import WHERE adds_to = ? AND removed_at IS NULL ORDER BY id', [importId])
    .map((row) => numberOf(row, 'id'));

/** Removing is a mark, so that it can be undone; `purgeRemoved` takes the rows themselves at the next start. */
export const setRemoved = (db: WritableDb, importId: number, at: string | null): void => {
  db.run('UPDATE import SET removed_at = ? WHERE id = ?', [at, importId]);
};

export const purgeRemoved = (db: WritableDb): number =>
  db.run('DELETE FROM import WHERE removed_at IS NOT NULL').changes;

export const kindOfImport = (db: ReadableDb, importId: number): FileKind | null => {
  const row = db.get('SELECT kind FROM import WHERE id = ?', [importId]);
  return row === undefined ? null : kindOf(row);
};

/** Every answer that was given for the very same bytes, of all its tables. */
export const answersOfFile = (db: ReadableDb, hash: string): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...db
      .all(`SELECT answers FROM import WHERE file_hash = ? AND removed_at IS NULL AND ${isOfShown} ORDER BY id`, [hash])
      .map((row) => jsonOf<Record<string, string>>(row, 'answers')),
  );
