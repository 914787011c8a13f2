import type { CellObject, Range, RowInfo } from '@e965/xlsx';
import type { GridCell, GridRange, SheetGrid } from '../../shared/dataset/grid';
import { createCellPool } from './cell-pool';
import type { CellPool } from './cell-pool';

type DenseRow = readonly (CellObject | undefined)[] | undefined;

/** A sheet of the reader in dense form: rows of cells with gaps. */
export interface DenseSheet {
  readonly '!data'?: DenseRow[];
  readonly '!merges'?: readonly Range[];
  readonly '!rows'?: readonly (RowInfo | null | undefined)[];
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

/** A formula that was never calculated has no value, whatever the reader puts there instead. */
const toGridCell = (cell: CellObject, column: number, pool: CellPool): GridCell | undefined => {
  const isFormula = cell.f !== undefined;
  const format = formatOf(cell);
  if (cell.t === 'z' || cell.v === undefined) {
    return isFormula ? { value: null, format, isFormula, error: null } : undefined;
  }
  if (cell.t === 'e') return { value: null, format, isFormula, error: errorOf(cell) };
  const value = cell.v instanceof Date ? cell.v.toISOString() : cell.v;
  if (isFormula) return { value, format, isFormula, error: null };
  return value === '' ? undefined : pool(column, value, format);
};

const noCells: readonly undefined[] = [];
/** Rows up to this length are made in one piece. */
const usualLength = 256;

/** Gaps stay gaps: one stray cell in the last column of Excel must not fill 16,384 places in every row. */
const toRow = (row: DenseRow, pool: CellPool): readonly (GridCell | undefined)[] => {
  if (row === undefined || row.length === 0) return noCells;
  const cells = new Array<GridCell | undefined>(row.length <= usualLength ? row.length : 0);
  let length = 0;
  row.forEach((cell, column) => {
    const read = cell === undefined ? undefined : toGridCell(cell, column, pool);
    if (read === undefined) return;
    cells[column] = read;
    length = column + 1;
  });
  cells.length = length;
  return cells;
};

/** Row by row, and each row of the reader is let go of as soon as it is read: two copies of a large sheet are too many. */
const takeRows = (data: DenseRow[]): readonly (readonly (GridCell | undefined)[])[] => {
  const pool = createCellPool();
  const rows: (readonly (GridCell | undefined)[])[] = [];
  for (let at = 0; at < data.length; at += 1) {
    rows.push(toRow(data[at], pool));
    data[at] = undefined;
  }
  return rows;
};

const toRange = ({ s, e }: Range): GridRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c });

const hiddenRows = (sheet: DenseSheet): readonly number[] =>
  (sheet['!rows'] ?? []).flatMap((row, index) => (row?.hidden === true ? [index] : []));

/** Hands a sheet over as the rules expect it: cells as stored, rows without gaps. The reader's own rows are used up. */
export const toSheetGrid = (name: string, sheet: DenseSheet, isHidden: boolean): SheetGrid => ({
  name,
  isHidden,
  rows: takeRows(sheet['!data'] ?? []),
  merges: (sheet['!merges'] ?? []).map(toRange),
  hiddenRows: hiddenRows(sheet),
});
