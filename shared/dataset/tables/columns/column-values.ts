import { cellText } from '../../cell-text';
import type { GridCell, SheetGrid } from '../../grid';
import type { RawValue } from '../../values/translation';
import type { ValueDomain } from '../kinds/table-field';
import { knownShare } from './value-domains';

const rowsLookedAt = 600;
const mostDistinct = 60;

/** Distinct values of one column below its header, as the file has them, in order; empty cells are left out. */
const distinctValues = (sheet: SheetGrid, headerRow: number, column: number): readonly GridCell[] => {
  const seen = new Map<string, GridCell>();
  const header = cellText(sheet.rows[headerRow]?.[column]);
  for (const row of sheet.rows.slice(headerRow + 1, headerRow + 1 + rowsLookedAt)) {
    const cell = row[column];
    const text = cellText(cell);
    if (cell === undefined || cell.error !== null || text === '' || text === header || seen.has(text)) continue;
    seen.set(text, cell);
    if (seen.size >= mostDistinct) break;
  }
  return [...seen.values()];
};

export const rawOf = (cell: GridCell | undefined): RawValue => cell?.value ?? null;

/** Looks at the values below one header row; what was found out once is kept, since many fields ask about the same column. */
export interface ColumnValues {
  readonly distinct: (column: number) => readonly GridCell[];
  readonly share: (domain: ValueDomain, column: number) => number | null;
}

export const columnValues = (sheet: SheetGrid, headerRow: number): ColumnValues => {
  const cells = new Map<number, readonly GridCell[]>();
  const shares = new Map<string, number | null>();
  const distinct = (column: number): readonly GridCell[] => {
    const found = cells.get(column) ?? distinctValues(sheet, headerRow, column);
    cells.set(column, found);
    return found;
  };
  const share = (domain: ValueDomain, column: number): number | null => {
    const key = `${domain} ${String(column)}`;
    const known = shares.get(key);
    if (known !== undefined) return known;
    const found = knownShare(domain, distinct(column).map(rawOf));
    shares.set(key, found);
    return found;
  };
  return { distinct, share };
};
