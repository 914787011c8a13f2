import type { CellObject, ColInfo, Range, RowInfo } from '@e965/xlsx';
import { isDateFormat } from '../../shared/dataset/number-format';
import type { GridCell, GridRange, SheetGrid } from '../../shared/dataset/grid';
import { createCellPool } from './cell-pool';
import type { CellPool } from './cell-pool';
import { mostColumns, mostRows } from './sheet-limits';

export type DenseRow = readonly (CellObject | undefined)[] | undefined;

/** A sheet of the reader in dense form: rows of cells with gaps. */
export interface DenseSheet {
  readonly '!data'?: DenseRow[];
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

/** A number format as the reader names it. */
export const formatNamed = (name: unknown): string | null =>
  typeof name !== 'string' || name === 'General' ? null : name;

const errorOf = (cell: CellObject): string =>
  typeof cell.v === 'number' ? (errorTexts[cell.v] ?? '#ERROR') : '#ERROR';

/** Workbooks made on old Macs count days from 1904: four years and a day later than all others. */
const daysTo1904 = 1462;

/** What the cells of one sheet are read with. */
export interface SheetReading {
  readonly pool: CellPool;
  readonly isFrom1904: boolean;
}

export const createSheetReading = (isFrom1904: boolean): SheetReading => ({ pool: createCellPool(), isFrom1904 });

/** A row of cells; what is empty is undefined. */
export type GridRow = readonly (GridCell | undefined)[];

type Stored = string | number | boolean;

/** Days as all other workbooks count them. */
const inUsualDays = <Value extends Stored>(value: Value, format: string | null, { isFrom1904 }: SheetReading) =>
  isFrom1904 && typeof value === 'number' && isDateFormat(format) ? value + daysTo1904 : value;

/** A cell that is neither a formula nor an error; undefined for an empty text. */
export const toValueCell = (
  stored: Stored,
  format: string | null,
  column: number,
  sheet: SheetReading,
): GridCell | undefined => {
  const value = inUsualDays(stored, format, sheet);
  return value === '' ? undefined : sheet.pool(column, value, format);
};

/** A formula that was never calculated has no value, whatever the reader puts there instead. */
const toGridCell = (cell: CellObject, column: number, sheet: SheetReading): GridCell | undefined => {
  const isFormula = cell.f !== undefined;
  const format = formatNamed(cell.z);
  if (cell.t === 'z' || cell.v === undefined) {
    return isFormula ? { value: null, format, isFormula, error: null } : undefined;
  }
  if (cell.t === 'e') return { value: null, format, isFormula, error: errorOf(cell) };
  const stored = cell.v instanceof Date ? cell.v.toISOString() : cell.v;
  if (isFormula) return { value: inUsualDays(stored, format, sheet), format, isFormula, error: null };
  return toValueCell(stored, format, column, sheet);
};

const noCells: readonly undefined[] = [];
/** Rows up to this length are made in one piece. */
const usualLength = 256;

/** Gaps stay gaps: one stray cell in the last column of Excel must not fill 16,384 places in every row. */
const toRow = (row: DenseRow, sheet: SheetReading): GridRow => {
  if (row === undefined || row.length === 0) return noCells;
  const cells = new Array<GridCell | undefined>(row.length <= usualLength ? row.length : 0);
  let length = 0;
  row.forEach((cell, column) => {
    const read = cell === undefined ? undefined : toGridCell(cell, column, sheet);
    if (read === undefined) return;
    cells[column] = read;
    length = column + 1;
  });
  cells.length = length;
  return cells;
};

/** Rows by their place in the sheet, with gaps. */
export type RowsOfGrid = readonly (GridRow | undefined)[];

/** Row by row, and each row of the reader is let go of as soon as it is read: two copies of a large sheet are too many. */
const takeRows = (data: DenseRow[], sheet: SheetReading, apart: RowsOfGrid): readonly GridRow[] => {
  const rows: GridRow[] = [];
  for (let at = 0; at < Math.max(data.length, apart.length); at += 1) {
    rows.push(apart[at] ?? toRow(data[at], sheet));
    data[at] = undefined;
  }
  return rows;
};

/** A link or a remark about a cell that the reader met in no row. */
const isOnlyAbout = (cell: CellObject): boolean =>
  cell.t === 'z' && cell.z === undefined && (cell.l !== undefined || cell.c !== undefined);

/** True where a row, and not only what is said about one, gave the reader a cell; a blank one too. */
export const holdsCells = (row: DenseRow): boolean =>
  row?.some((cell) => cell !== undefined && !isOnlyAbout(cell)) ?? false;

/** A cell in column a billion makes a row that no loop gets through, and one that cannot be ended. */
export const reachesBeyondLast = ({ '!data': rows = [] }: DenseSheet): boolean =>
  rows.length > mostRows || rows.some((row) => row !== undefined && row.length > mostColumns);

const toRange = ({ s, e }: Range): GridRange => ({
  top: s.r,
  left: s.c,
  bottom: Math.min(e.r, mostRows - 1),
  right: Math.min(e.c, mostColumns - 1),
});

/** Some files merge what is no place at all. */
const isPlace = ({ top, left, bottom, right }: GridRange): boolean =>
  top >= 0 && left >= 0 && bottom >= top && right >= left;

type MayBeHidden = { readonly hidden?: boolean } | null | undefined;

const hiddenIn = (lines: readonly MayBeHidden[] | undefined): readonly number[] =>
  Array.from(lines ?? [], (line, index) => (line?.hidden === true ? index : -1)).filter((index) => index >= 0);

/** The reader types no styles. */
const fillOf = (cell: CellObject | undefined): string | undefined => {
  const style: unknown = cell?.s;
  if (typeof style !== 'object' || style === null || !('patternType' in style) || style.patternType !== 'solid')
    return undefined;
  const colour: unknown = 'fgColor' in style ? style.fgColor : undefined;
  if (typeof colour !== 'object' || colour === null || !('rgb' in colour)) return undefined;
  return typeof colour.rgb === 'string' ? colour.rgb : undefined;
};

/** The solid fill colours of a sheet's cells as RGB. To be asked before `toSheetGrid`, which uses the rows up. */
export const fillsOf = (sheet: DenseSheet): readonly (readonly (string | undefined)[])[] =>
  Array.from(sheet['!data'] ?? [], (row) => Array.from(row ?? [], fillOf));

export interface SheetToHand {
  readonly name: string;
  readonly isHidden: boolean;
  readonly reading: SheetReading;
  /** Rows that the reader did not read. */
  readonly apart: RowsOfGrid;
}

/** Hands a sheet over as the rules expect it: cells as stored, rows without gaps. The reader's own rows are used up. */
export const toSheetGrid = (sheet: DenseSheet, { name, isHidden, reading, apart }: SheetToHand): SheetGrid => ({
  name,
  isHidden,
  rows: takeRows(sheet['!data'] ?? [], reading, apart),
  merges: (sheet['!merges'] ?? []).map(toRange).filter(isPlace),
  hiddenRows: hiddenIn(sheet['!rows']),
  hiddenColumns: hiddenIn(sheet['!cols']),
});
