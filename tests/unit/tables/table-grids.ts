import type { GridCell, SheetGrid, WorkbookGrid } from '../../../shared/dataset/grid';

export type Value = string | number | null | { readonly error: string };

const toCell = (value: Value | undefined): GridCell | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') return { value: null, format: null, isFormula: true, error: value.error };
  return { value, format: null, isFormula: false, error: null };
};

export const sheetOf = (
  rows: readonly (readonly Value[])[],
  name = 'Sheet1',
  more: Partial<SheetGrid> = {},
): SheetGrid => ({
  name,
  isHidden: false,
  rows: rows.map((row) => row.map(toCell)),
  merges: [],
  hiddenRows: [],
  ...more,
});

/** A workbook of one sheet. */
export const gridOf = (
  rows: readonly (readonly Value[])[],
  name = 'Sheet1',
  more: Partial<SheetGrid> = {},
): WorkbookGrid => ({
  sheets: [sheetOf(rows, name, more)],
  hasMacros: false,
});
