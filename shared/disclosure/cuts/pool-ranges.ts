import type { PooledTable, SplitTable } from './pooled-table';
import type { Proof } from './rectangles';

/** A closed line of a table: whether its own total is shown, and its values across the open lines and the pool. */
interface Line {
  readonly at: number;
  readonly isShown: boolean;
}

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

/** One count in every cell of a table, and of its pooled form; with what is proven of it there, where it stands by itself. */
interface Layer {
  readonly values: readonly number[];
  readonly pooled: readonly number[];
  readonly up: (cell: number) => number;
  readonly down: (cell: number) => number;
}

const layersOf = ({ table, pooled, proof }: Sides, kind: 0 | 1): readonly Layer[] => {
  const proven = {
    up: (cell: number) => proof.up[kind][cell] ?? 0,
    down: (cell: number) => proof.down[kind][cell] ?? 0,
  };
  const none = { up: () => 0, down: () => 0 };
  if (kind === 0) return [{ values: table.parts[0], pooled: pooled.parts[0], ...proven }];
  const seconds = table.seconds ?? [table.parts[1]];
  return seconds.map((values, at) => ({
    values,
    pooled: pooled.seconds[at] ?? [],
    ...(seconds.length === 1 ? proven : none),
  }));
};

/** The cells of a line of the table, and those of the pool that the line has a part in. */
interface Shape {
  readonly cells: (line: number) => readonly number[];
  readonly poolCells: readonly number[];
}

const areWide = (sides: Sides, lines: readonly Line[], { cells, poolCells }: Shape): boolean =>
  ([0, 1] as const).every((kind) => {
    const layers = layersOf(sides, kind).map((layer) => {
      const totals = new Map(lines.map(({ at }) => [at, sum(cells(at).map((cell) => layer.values[cell] ?? 0))]));
      return { ...layer, totals, total: sum([...totals.values()]) };
    });
    return lines
      .filter(({ isShown }) => isShown)
      .every(({ at }) =>
        poolCells.every((cell) => {
          const held = layers.filter(({ totals, pooled }) => (totals.get(at) ?? 0) > 0 && (pooled[cell] ?? 0) > 0);
          return (
            held.length === 0 ||
            held.some(({ totals, pooled, up, down, total }) =>
              isWide(
                totals.get(at) ?? 0,
                { value: pooled[cell] ?? 0, up: up(cell), down: down(cell), total },
                sides.threshold,
              ),
            )
          );
        }),
      );
  });

const places = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

/** Whether every count of the closed rows stays wide; rows whose own total is hidden always do. */
export const areRowsWide = (sides: Sides, rows: readonly Line[]): boolean => {
  const { table, pooled } = sides;
  return areWide(sides, rows, {
    cells: (row) => places(table.columns).map((column) => row * table.columns + column),
    poolCells: places(pooled.columns).map((column) => pooled.poolRow * pooled.columns + column),
  });
};

/** The same for closed columns. */
export const areColumnsWide = (sides: Sides, columns: readonly Line[]): boolean => {
  const { table, pooled } = sides;
  return areWide(sides, columns, {
    cells: (column) => places(table.rows).map((row) => row * table.columns + column),
    poolCells: places(pooled.rows).map((row) => row * pooled.columns + pooled.poolColumn),
  });
};
