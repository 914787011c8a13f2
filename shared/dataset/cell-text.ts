import type { GridCell, SheetGrid } from './grid';

/** A cell as text, trimmed; empty where there is nothing to read. Error values are not text. */
export const cellText = (cell: GridCell | undefined): string =>
  cell === undefined || cell.value === null ? '' : String(cell.value).trim();

/** True for no cell, an empty cell and blank text. A formula without a stored result and an error are not blank. */
export const isBlankCell = (cell: GridCell | undefined): boolean =>
  cell === undefined || (cell.error === null && !(cell.isFormula && cell.value === null) && isBlankValue(cell.value));

const isBlankValue = (value: GridCell['value']): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

export const cellAt = (sheet: SheetGrid, row: number, column: number): GridCell | undefined =>
  sheet.rows[row]?.[column];
