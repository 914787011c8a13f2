import type { ParsedReturn, ReturnDifference } from '../../../shared/dataset/import-types';
import type { ImportRecord } from '../../../shared/ipc/replies';
import type { ReadableDb, SqlRow, WritableDb } from '../connection';
import { flagOf, jsonOf, numberOf, textOf } from '../row';

export interface NewImport {
  readonly organisationId: number;
  readonly fileName: string;
  readonly fileHash: string;
  readonly importedAt: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly parsed: ParsedReturn;
}

const warningsOf = (parsed: ParsedReturn): readonly string[] =>
  parsed.problems.filter((problem) => problem.severity === 'warning').map((problem) => problem.text);

export const insertImport = (db: WritableDb, { parsed, ...fresh }: NewImport): number =>
  db.run(
    `INSERT INTO import (organisation_id, kind, file_name, file_hash, imported_at, sheet, header_row, rows_read, rows_accepted,
       rows_left_out, warnings, differences, answers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      fresh.organisationId,
      parsed.kind,
      fresh.fileName,
      fresh.fileHash,
      fresh.importedAt,
      parsed.sheet,
      parsed.headerRow,
      parsed.rowsRead,
      parsed.rowsAccepted,
      JSON.stringify(parsed.rowsLeftOut),
      JSON.stringify(warningsOf(parsed)),
      JSON.stringify(parsed.differences),
      JSON.stringify(fresh.answers),
    ],
  ).rowId;

export const insertQuarantine = (db: WritableDb, importId: number, parsed: ParsedReturn): void => {
  for (const row of parsed.quarantined) {
    db.run('INSERT INTO quarantine (import_id, sheet, row, reason, cells) VALUES (?, ?, ?, ?, ?)', [
      importId,
      row.place.sheet,
      row.place.row,
      row.reason,
      JSON.stringify(row.cells),
    ]);
  }
};

/** The newest import of the very same bytes that is still held; null when there is none. */
export const findByHash = (
  db: ReadableDb,
  hash: string,
): { readonly fileName: string; readonly importedAt: string } | null => {
  const row = db.get(
    'SELECT file_name, imported_at FROM import WHERE file_hash = ? AND removed_at IS NULL ORDER BY id DESC LIMIT 1',
    [hash],
  );
  return row === undefined ? null : { fileName: textOf(row, 'file_name'), importedAt: textOf(row, 'imported_at') };
};

const toRecord = (row: SqlRow, years: ImportRecord['years']): ImportRecord => ({
  importId: numberOf(row, 'id'),
  fileName: textOf(row, 'file_name'),
  kind: 'annual_return',
  importedAt: textOf(row, 'imported_at'),
  fileHash: textOf(row, 'file_hash'),
  sheet: textOf(row, 'sheet'),
  headerRow: numberOf(row, 'header_row'),
  rowsRead: numberOf(row, 'rows_read'),
  rowsAccepted: numberOf(row, 'rows_accepted'),
  rowsLeftOut: jsonOf<Record<string, number>>(row, 'rows_left_out'),
  warnings: jsonOf<string[]>(row, 'warnings'),
  differences: jsonOf<ReturnDifference[]>(row, 'differences'),
  years,
});

export const listImports = (db: ReadableDb, organisationId: number): readonly ImportRecord[] =>
  db
    .all('SELECT * FROM import WHERE organisation_id = ? AND removed_at IS NULL ORDER BY id DESC', [organisationId])
    .map((row) =>
      toRecord(
        row,
        db
          .all('SELECT year, is_in_use FROM import_year WHERE import_id = ? ORDER BY year', [numberOf(row, 'id')])
          .map((year) => ({ year: numberOf(year, 'year'), isInUse: flagOf(year, 'is_in_use') })),
      ),
    );

export const isHeld = (db: ReadableDb, importId: number): boolean =>
  db.get('SELECT 1 AS found FROM import WHERE id = ? AND removed_at IS NULL', [importId]) !== undefined;

/** Removing is a mark, so that it can be undone; `purgeRemoved` takes the rows themselves at the next start. */
export const setRemoved = (db: WritableDb, importId: number, at: string | null): void => {
  db.run('UPDATE import SET removed_at = ? WHERE id = ?', [at, importId]);
};

export const purgeRemoved = (db: WritableDb): number =>
  db.run('DELETE FROM import WHERE removed_at IS NOT NULL').changes;
