import { indicatorKinds } from '../../../shared/dataset/extract-kinds';
import type { FileKind } from '../../../shared/dataset/import-types';
import type { InputFile } from '../../../shared/year/year-inputs.types';
import type { ReadableDb, SqlRow } from '../connection';
import { jsonOf, numberOf, textOf } from '../row';
import { partsInUse } from './import-years';
import { kindOf } from './table-kind';

/** A table that gives a year its figures, and the import that holds its rows. */
export interface YearFile extends InputFile {
  readonly importId: number;
}

const givesFigures = (kind: FileKind): boolean =>
  kind === 'annual_return' || kind === 'counts' || indicatorKinds.includes(kind);

const toFile = (row: SqlRow): YearFile => ({
  importId: numberOf(row, 'id'),
  kind: kindOf(row),
  fileName: textOf(row, 'file_name'),
  fileHash: textOf(row, 'file_hash'),
  sheet: textOf(row, 'sheet'),
  headerRow: numberOf(row, 'header_row'),
  rowsAccepted: numberOf(row, 'rows_accepted'),
  answers: jsonOf<Record<string, string>>(row, 'answers'),
});

/** The tables that the figures of a year rest on, the parts that were added to them too. Figures of others and registers give it none. */
export const filesOfYear = (db: ReadableDb, organisationId: number, year: number): readonly YearFile[] =>
  partsInUse(db, organisationId, year).flatMap((importId) => {
    const row = db.get('SELECT * FROM import WHERE id = ?', [importId]);
    return row === undefined || !givesFigures(kindOf(row)) ? [] : [toFile(row)];
  });
