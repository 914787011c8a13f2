import type { PooledTable } from './pooled-table';

/** The counts of a cell: its two parts and their total. */
export const kinds = [0, 1, 2] as const;
export type Kind = (typeof kinds)[number];

/**
 * A change that keeps all margins: at two opposite corners of a rectangle up, at the other two down. `exchange` moves people from one part of
 * a cell to the other, so totals stay; a part alone moves with the total, so the other part stays.
 */
export type Move = 'exchange' | 0 | 1;

/** How far each count may go up or down, as far as a rectangle has shown; by kind and cell. */
export interface Proof {
  readonly isHidden: readonly [Uint8Array, Uint8Array, Uint8Array];
  readonly up: readonly [Float64Array, Float64Array, Float64Array];
  readonly down: readonly [Float64Array, Float64Array, Float64Array];
}

export interface Rectangle {
  readonly corners: readonly [number, number, number, number];
  readonly up: number;
  readonly down: number;
  readonly cost: number;
}

export const startProof = (cells: number): Proof => ({
  isHidden: [new Uint8Array(cells), new Uint8Array(cells), new Uint8Array(cells)],
  up: [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)],
  down: [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)],
});

export const valueAt = ({ parts }: PooledTable, kind: Kind, cell: number): number => {
  const first = parts[0][cell] ?? 0;
  const second = parts[1][cell] ?? 0;
  return kind === 0 ? first : kind === 1 ? second : first + second;
};

/** A reader knows that zeros are shown, so a hidden count is at least 1 unless it is a hidden zero. */
const room = (values: readonly number[], cell: number): number => Math.max(0, (values[cell] ?? 0) - 1);

export const kindsOf = (move: Move): readonly Kind[] => (move === 'exchange' ? [0, 1] : [move, 2]);

const newlyHidden = 10_000;
const hiddenZero = 30_000;

const costOf = (table: PooledTable, { isHidden }: Proof, move: Move, corners: readonly number[]): number => {
  let cost = 0;
  for (const cell of corners) {
    for (const kind of kindsOf(move)) {
      if (isHidden[kind][cell] === 1) continue;
      const value = valueAt(table, kind, cell);
      cost += value === 0 ? hiddenZero : newlyHidden + value;
    }
  }
  return cost;
};

interface Limits {
  readonly up: number;
  readonly down: number;
}

type Corners = Rectangle['corners'];

/** How far the first corner can go, while no count of any corner falls below what a reader knows it to be. */
const limitsOfPart = (moved: readonly number[], [own, across, along, opposite]: Corners): Limits => ({
  up: Math.min(room(moved, across), room(moved, along)),
  down: Math.min(room(moved, own), room(moved, opposite)),
});

const exchangeLimits = (first: readonly number[], second: readonly number[], corners: Corners): Limits => {
  const [own, across, along, opposite] = corners;
  const { up, down } = limitsOfPart(first, corners);
  return {
    up: Math.min(up, room(second, own), room(second, opposite)),
    down: Math.min(down, room(second, across), room(second, along)),
  };
};

const wider = (a: Limits, b: Limits): Limits => (b.up + b.down > a.up + a.down ? b : a);
const still: Limits = { up: 0, down: 0 };

const limitsOf = ({ parts, seconds }: PooledTable, move: Move, corners: Corners): Limits => {
  if (move === 0) return limitsOfPart(parts[0], corners);
  let best = still;
  for (const second of seconds)
    best = wider(best, move === 1 ? limitsOfPart(second, corners) : exchangeLimits(parts[0], second, corners));
  return best;
};

/** The cheapest rectangle that gives a cell a range of the threshold; null where there is none. */
export const cheapestRectangle = (
  table: PooledTable,
  proof: Proof,
  need: { readonly cell: number; readonly move: Move },
  threshold: number,
): Rectangle | null => {
  const { rows, columns } = table;
  const { cell, move } = need;
  const column = cell % columns;
  const rowStart = cell - column;
  let best: Rectangle | null = null;
  for (let row = 0; row < rows * columns; row += columns) {
    if (row === rowStart) continue;
    for (let other = 0; other < columns; other += 1) {
      if (other === column) continue;
      const corners = [cell, rowStart + other, row + column, row + other] as const;
      const { up, down } = limitsOf(table, move, corners);
      if (up + down < threshold) continue;
      const cost = costOf(table, proof, move, corners);
      if (best === null || cost < best.cost) best = { corners, up, down, cost };
      if (cost === 0) return best;
    }
  }
  return best;
};

/** Hides what a rectangle moves, and notes how far each of its counts can go. */
export const useRectangle = ({ isHidden, up, down }: Proof, move: Move, rectangle: Rectangle): void => {
  for (const [place, cell] of rectangle.corners.entries()) {
    const isFirst = place === 0 || place === 3;
    for (const kind of kindsOf(move)) {
      const isUp = isFirst === (kind !== 1 || move === 1);
      isHidden[kind][cell] = 1;
      up[kind][cell] = Math.max(up[kind][cell] ?? 0, isUp ? rectangle.up : rectangle.down);
      down[kind][cell] = Math.max(down[kind][cell] ?? 0, isUp ? rectangle.down : rectangle.up);
    }
  }
};
