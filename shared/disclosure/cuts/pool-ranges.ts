import type { PooledTable, SplitTable } from './pooled-table';
import { kinds, valueAt } from './rectangles';
import type { Kind, Proof } from './rectangles';

/** A closed line of a table: whether its own total is shown, and its values across the open lines and the pool. */
interface Line {
  readonly at: number;
  readonly isShown: boolean;
}

const valueOf = ({ parts }: SplitTable, kind: Kind, cell: number): number =>
  kind === 2 ? (parts[0][cell] ?? 0) + (parts[1][cell] ?? 0) : (parts[kind][cell] ?? 0);

/**
 * A closed line with a total that is shown, within a pool of closed lines: its count in one column could be anything up to its total and up to
 * what the pool holds there, unless the other lines of the pool are too small to hold the rest.
 */
const isWide = (
  line: number,
  pool: { readonly value: number; readonly up: number; readonly down: number; readonly total: number },
  threshold: number,
): boolean => {
  if (line === 0 || pool.value === 0) return true;
  const most = Math.min(line, pool.value + pool.up);
  const least = Math.max(0, line + pool.value - pool.down - pool.total);
  return most - least >= threshold;
};

interface Sides {
  readonly table: SplitTable;
  readonly pooled: PooledTable;
  readonly proof: Proof;
  readonly threshold: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const rowTotal = (table: SplitTable, kind: Kind, row: number): number =>
  sum(Array.from({ length: table.columns }, (_, column) => valueOf(table, kind, row * table.columns + column)));

const columnTotal = (table: SplitTable, kind: Kind, column: number): number =>
  sum(Array.from({ length: table.rows }, (_, row) => valueOf(table, kind, row * table.columns + column)));

const poolCell = ({ pooled, proof }: Sides, kind: Kind, cell: number, total: number) => ({
  value: valueAt(pooled, kind, cell),
  up: proof.up[kind][cell] ?? 0,
  down: proof.down[kind][cell] ?? 0,
  total,
});

/** Whether every count of the closed rows stays wide; rows whose own total is hidden always do. */
export const areRowsWide = (sides: Sides, rows: readonly Line[]): boolean => {
  const { table, pooled, threshold } = sides;
  return kinds.every((kind) => {
    const total = sum(rows.map(({ at }) => rowTotal(table, kind, at)));
    return rows.every(({ at, isShown }) =>
      !isShown
        ? true
        : Array.from({ length: pooled.columns }, (_, column) => pooled.poolRow * pooled.columns + column).every(
            (cell) => isWide(rowTotal(table, kind, at), poolCell(sides, kind, cell, total), threshold),
          ),
    );
  });
};

/** The same for closed columns. */
export const areColumnsWide = (sides: Sides, columns: readonly Line[]): boolean => {
  const { table, pooled, threshold } = sides;
  return kinds.every((kind) => {
    const total = sum(columns.map(({ at }) => columnTotal(table, kind, at)));
    return columns.every(({ at, isShown }) =>
      !isShown
        ? true
        : Array.from({ length: pooled.rows }, (_, row) => row * pooled.columns + pooled.poolColumn).every((cell) =>
            isWide(columnTotal(table, kind, at), poolCell(sides, kind, cell, total), threshold),
          ),
    );
  });
};
