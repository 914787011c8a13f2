import type { QuarantinedField, QuarantinedRow } from '../../../shared/dataset/import-types';
import type { ParsedTable } from '../../../shared/dataset/parsed-table';
import type { ReadableDb, SqlRow, WritableDb } from '../connection';
import { jsonOf, numberOf, numberOrNull, textOf } from '../row';

export const insertQuarantine = (db: WritableDb, importId: number, table: ParsedTable): void => {
  for (const row of table.quarantined) {
    db.run('INSERT INTO quarantine (import_id, sheet, row, reason, cells, fields) VALUES (?, ?, ?, ?, ?, ?)', [
      importId,
      row.place.sheet,
      row.place.row,
      row.reason,
      JSON.stringify(row.cells),
      JSON.stringify(row.fields),
    ]);
  }
};

/** A row set aside; `isCorrected` once a workbook that holds it again was imported. */
export interface SetAside extends QuarantinedRow {
  readonly isCorrected: boolean;
}

const toSetAside = (row: SqlRow): SetAside => ({
  place: { sheet: textOf(row, 'sheet'), row: numberOf(row, 'row'), column: null },
  reason: textOf(row, 'reason'),
  cells: jsonOf<string[]>(row, 'cells'),
  fields: jsonOf<QuarantinedField[]>(row, 'fields'),
  isCorrected: numberOrNull(row, 'corrector') !== null,
});

/** The rows of an import that were set aside, in the order of the file. */
export const setAsideOf = (db: ReadableDb, importId: number): readonly SetAside[] =>
  db
    .all(
      `SELECT q.sheet, q.row, q.reason, q.cells, q.fields, i.id AS corrector
       FROM quarantine q LEFT JOIN import i ON i.id = q.corrected_by AND i.removed_at IS NULL
       WHERE q.import_id = ? ORDER BY q.id`,
      [importId],
    )
    .map(toSetAside);

/** How many rows of an import are set aside and not corrected yet. */
export const countSetAside = (db: ReadableDb, importId: number): number => {
  const row = db.get(
    `SELECT count(*) AS n FROM quarantine q LEFT JOIN import i ON i.id = q.corrected_by AND i.removed_at IS NULL
     WHERE q.import_id = ? AND i.id IS NULL`,
    [importId],
  );
  return row === undefined ? 0 : numberOf(row, 'n');
};

export const markCorrected = (db: WritableDb, importId: number, row: number, correctedBy: number): void => {
  db.run('UPDATE quarantine SET corrected_by = ? WHERE import_id = ? AND row = ?', [correctedBy, importId, row]);
};
