import { cellText } from '../../cell-text';
import type { SheetGrid } from '../../grid';
import type { EthnicGroup } from '../../../reference/groups';
import { matchBasis } from '../labels/match-basis';
import type { Basis } from '../labels/match-basis';
import { matchGroup } from '../labels/match-group';
import { yearInText } from '../labels/match-year';

/** A cell that heads a column with an ethnic group, with a year and basis where the same cell names them. */
export interface GroupCell {
  readonly column: number;
  readonly group: EthnicGroup;
  readonly year: number | null;
  readonly basis: Exclude<Basis, 'single'> | null;
}

export interface GroupRow {
  readonly row: number;
  readonly cells: readonly GroupCell[];
  /** Columns of percentages beside the numbers, which are not read. */
  readonly percentColumns: readonly number[];
}

/** Headings stand near the top of a return; a longer sheet is a list of something else. */
export const rowsSearched = 2000;

const readGroupRow = (sheet: SheetGrid, row: number): GroupRow => {
  const cells: GroupCell[] = [];
  const percentColumns: number[] = [];
  sheet.rows[row]?.forEach((cell, column) => {
    if (typeof cell?.value !== 'string') return;
    const text = cellText(cell);
    const heading = matchGroup(text);
    if (heading === null) return;
    if (heading.isPercent) percentColumns.push(column);
    else cells.push({ column, group: heading.group, year: yearInText(text), basis: matchBasis(text) });
  });
  return { row, cells, percentColumns };
};

const hasBothGroups = (row: GroupRow): boolean =>
  row.cells.some((cell) => cell.group === 'white') && row.cells.some((cell) => cell.group === 'bme');

/** Every row that heads columns with White and BME, top to bottom. */
export const findGroupRows = (sheet: SheetGrid): readonly GroupRow[] =>
  sheet.rows
    .slice(0, rowsSearched)
    .map((_, row) => readGroupRow(sheet, row))
    .filter(hasBothGroups);
