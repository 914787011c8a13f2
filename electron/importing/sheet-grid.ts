import type { CellObject, Range, RowInfo } from '@e965/xlsx';
import type { GridCell, GridRange, SheetGrid } from '../../shared/dataset/grid';

/** A sheet of the reader in dense form: rows of cells with gaps. */
export interface DenseSheet {
  readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[];
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
const toGridCell = (cell: CellObject): GridCell | undefined => {
  const isFormula = cell.f !== undefined;
  const format = formatOf(cell);
  if (cell.t === 'z' || cell.v === undefined) {
    return isFormula ? { value: null, format, isFormula, error: null } : undefined;
  }
  if (cell.t === 'e') return { value: null, format, isFormula, error: errorOf(cell) };
  const value = cell.v instanceof Date ? cell.v.toISOString() : cell.v;
  return value === '' && !isFormula ? undefined : { value, format, isFormula, error: null };
};

const noCells: readonly undefined[] = [];

/** Gaps stay gaps: one stray cell in the last column of Excel must not fill 16,384 places in every row. */
const toRow = (row: readonly (CellObject | undefined)[] | undefined): readonly (GridCell | undefined)[] => {
  if (row === undefined || row.length === 0) return noCells;
  const cells: (GridCell | undefined)[] = [];
  row.forEach((cell, column) => {
    const read = cell === undefined ? undefined : toGridCell(cell);
    if (read !== undefined) cells[column] = read;
  });
  return cells;
};

const toRange = ({ s, e }: Range): GridRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c });

const hiddenRows = (sheet: DenseSheet): readonly number[] =>
  (sheet['!rows'] ?? []).flatMap((row, index) => (row?.hidden === true ? [index] : []));

/** Hands a sheet over as the rules expect it: cells as stored, rows without gaps. */
export const toSheetGrid = (name: string, sheet: DenseSheet, isHidden: boolean): SheetGrid => ({
  name,
  isHidden,
  rows: Array.from(sheet['!data'] ?? [], toRow),
  merges: (sheet['!merges'] ?? []).map(toRange),
  hiddenRows: hiddenRows(sheet),
});
