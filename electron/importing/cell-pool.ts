import type { GridCell } from '../../shared/dataset/grid';

type Value = GridCell['value'];

/** Columns of names and numbers differ in every row: beyond this a column is taken for one of them, and nothing more is kept. */
const mostDifferent = 4096;

/** Cells of one sheet, of which those that are alike are one and the same object. */
export type CellPool = (column: number, value: Value, format: string | null) => GridCell;

/** A column of 100,000 cells has a few dozen different ones; each is made once. Formulas and errors are not for the pool. */
export const createCellPool = (): CellPool => {
  const pools = new Map<string | null, Map<Value, GridCell>[]>();
  const pooled: CellPool = (column, value, format) => {
    const columns = pools.get(format) ?? [];
    if (columns.length === 0) pools.set(format, columns);
    const known = (columns[column] ??= new Map<Value, GridCell>());
    const found = known.get(value);
    if (found !== undefined) return found;
    const made: GridCell = { value, format, isFormula: false, error: null };
    if (known.size < mostDifferent) known.set(value, made);
    return made;
  };
  // The rows of one person mostly stand together: their number is one cell, also where there are too many numbers to keep.
  const above: GridCell[] = [];
  return (column, value, format) => {
    const last = above[column];
    if (last !== undefined && last.value === value && last.format === format) return last;
    return (above[column] = pooled(column, value, format));
  };
};
