import type { Table } from './types';

export const noTable: Table = { cells: [], sums: [] };

/**
 * Several tables as one: what one of them hides another could give back, so they are protected together. Cells they share stand in one of them
 * only, and are named in the sums of the others.
 */
export const joinTables = (tables: readonly Table[]): Table => ({
  cells: tables.flatMap(({ cells }) => cells),
  sums: tables.flatMap(({ sums }) => sums),
});
