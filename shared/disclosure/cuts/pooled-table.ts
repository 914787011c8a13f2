/** A table of two cuts, each cell split into two parts (with the event and without it; BME and others) that add up to its total. */
export interface SplitTable {
  readonly rows: number;
  readonly columns: number;
  /** By row × columns + column: the two parts. */
  readonly parts: readonly [readonly number[], readonly number[]];
  /**
   * Where the second part is several counts with margins of their own (White and unknown): each of them. People can then only be moved of one
   * of them at a time.
   */
  readonly seconds?: readonly (readonly number[])[];
}

/** Rows and columns that show nothing, as one row and one column each: the last, where there are any. */
export interface PooledTable extends SplitTable {
  readonly seconds: readonly (readonly number[])[];
  /** The place of each row and column of the table in the pooled one. */
  readonly rowOf: readonly number[];
  readonly columnOf: readonly number[];
  readonly poolRow: number;
  readonly poolColumn: number;
}

const placesOf = (
  length: number,
  isClosed: readonly boolean[],
): { places: number[]; open: number; hasPool: boolean } => {
  let open = 0;
  const places = Array.from({ length }, (_, at) => (isClosed[at] === true ? -1 : open++));
  const hasPool = open < length;
  return { places: places.map((place) => (place < 0 ? open : place)), open, hasPool };
};

/** Adds up the closed rows and the closed columns. `poolRow` and `poolColumn` are −1 where nothing is closed. */
export const poolTable = (
  table: SplitTable,
  closedRows: readonly boolean[],
  closedColumns: readonly boolean[],
): PooledTable => {
  const rows = placesOf(table.rows, closedRows);
  const columns = placesOf(table.columns, closedColumns);
  const width = columns.open + Number(columns.hasPool);
  const height = rows.open + Number(rows.hasPool);
  const add = (values: readonly number[]): readonly number[] => {
    const sums = Array.from({ length: height * width }, () => 0);
    for (const [cell, value] of values.entries()) {
      const row = rows.places[Math.floor(cell / table.columns)] ?? 0;
      const at = row * width + (columns.places[cell % table.columns] ?? 0);
      sums[at] = (sums[at] ?? 0) + value;
    }
    return sums;
  };
  return {
    rows: height,
    columns: width,
    parts: [add(table.parts[0]), add(table.parts[1])],
    seconds: (table.seconds ?? [table.parts[1]]).map(add),
    rowOf: rows.places,
    columnOf: columns.places,
    poolRow: rows.hasPool ? rows.open : -1,
    poolColumn: columns.hasPool ? columns.open : -1,
  };
};
