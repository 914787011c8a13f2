import type { CellObject, ColInfo, Range, RowInfo } from '@e965/xlsx';
import { isDateFormat } from '../../shared/dataset/number-format';
import type { GridCell, GridRange, SheetGrid } from '../../shared/dataset/grid';

/** A sheet of the reader in dense form: rows of cells with gaps. */
export interface DenseSheet {
  readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[];
  readonly '!merges'?: readonly Range[];
  readonly '!rows'?: readonly (RowInfo | null | undefined)[];
  readonly '!cols'?: readonly (ColInfo | null | undefined)[];
}

/** How the file formats number their error values. */
const errorTexts: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

const formatOf = (cell: CellObject): string | null =>
  typeof cell.z !== 'string' || cell.z === 'General' ? null : cell.z;

const errorOf = (cell: CellObject): string =>
  typeof cell.v === 'number' ? (errorTexts[cell.v] ?? '#ERROR') : '#ERROR';

/** Workbooks made on old Macs count days from 1904: four years and a day later than all others. */
const daysTo1904 = 1462;

/** A formula that was never calculated has no value, whatever the reader puts there instead. */
const toGridCell = (cell: CellObject, isFrom1904: boolean): GridCell | undefined => {
  const isFormula = cell.f !== undefined;
  const format = formatOf(cell);
  if (cell.t === 'z' || cell.v === undefined) {
    return isFormula ? { value: null, format, isFormula, error: null } : undefined;
  }
  if (cell.t === 'e') return { value: null, format, isFormula, error: errorOf(cell) };
  const stored = cell.v instanceof Date ? cell.v.toISOString() : cell.v;
  const isOldDay = isFrom1904 && typeof stored === 'number' && isDateFormat(format);
  const value = isOldDay ? stored + daysTo1904 : stored;
  return value === '' && !isFormula ? undefined : { value, format, isFormula, error: null };
};

const noCells: readonly undefined[] = [];

/** Gaps stay gaps: one stray cell in the last column of Excel must not fill 16,384 places in every row. */
const toRow = (
  row: readonly (CellObject | undefined)[] | undefined,
  isFrom1904: boolean,
): readonly (GridCell | undefined)[] => {
  if (row === undefined || row.length === 0) return noCells;
  const cells: (GridCell | undefined)[] = [];
  row.forEach((cell, column) => {
    const read = cell === undefined ? undefined : toGridCell(cell, isFrom1904);
    if (read !== undefined) cells[column] = read;
  });
  return cells;
};

const toRange = ({ s, e }: Range): GridRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c });

type MayBeHidden = { readonly hidden?: boolean } | null | undefined;

const hiddenIn = (lines: readonly MayBeHidden[] | undefined): readonly number[] =>
  Array.from(lines ?? [], (line, index) => (line?.hidden === true ? index : -1)).filter((index) => index >= 0);

/** Hands a sheet over as the rules expect it: cells as stored, rows without gaps. */
export const toSheetGrid = (name: string, sheet: DenseSheet, isHidden: boolean, isFrom1904 = false): SheetGrid => ({
  name,
  isHidden,
  rows: Array.from(sheet['!data'] ?? [], (row) => toRow(row, isFrom1904)),
  merges: (sheet['!merges'] ?? []).map(toRange),
  hiddenRows: hiddenIn(sheet['!rows']),
  hiddenColumns: hiddenIn(sheet['!cols']),
});
