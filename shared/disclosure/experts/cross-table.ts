import { noTable } from '../join-tables';
import type { Table } from '../types';

/** People in one place of a first list and one place of a second; places are ids of cells of those lists. */
export interface CrossCount {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

export const crossId = (row: string, column: string): string => `${row}×${column}`;

/** Counts by pair of places; a pair that is not there is nobody. */
export const crossCounts = (counts: readonly CrossCount[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { row, column, count } of counts) {
    const id = crossId(row, column);
    sums.set(id, (sums.get(id) ?? 0) + count);
  }
  return sums;
};

/** Two lists of the same people against each other; each row and column adds up to its place in its own list. */
export const crossTable = (
  rows: readonly string[],
  columns: readonly string[],
  counts: readonly CrossCount[],
): Table => {
  if (rows.length === 0 || columns.length === 0) return noTable;
  const values = crossCounts(counts);
  const cells = rows.flatMap((row) =>
    columns.map((column) => ({ id: crossId(row, column), value: values.get(crossId(row, column)) ?? 0 })),
  );
  return {
    cells,
    sums: [
      ...rows.map((row) => ({ total: row, parts: columns.map((column) => crossId(row, column)) })),
      ...columns.map((column) => ({ total: column, parts: rows.map((row) => crossId(row, column)) })),
    ],
  };
};
