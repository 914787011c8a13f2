import { NOISE, type Tableau } from './tableau';

/** The least and the most that each cell has been seen to be, in tables that fit what is shown. */
export type Witnesses = {
  /** Every corner passed bears witness for all cells: most are known to be wide before their turn comes. */
  readonly add: () => void;
  readonly lowest: (cell: number) => number;
  readonly highest: (cell: number) => number;
  readonly markUnbounded: (cell: number) => void;
  readonly isAtLeast: (cell: number, width: number) => boolean;
};

/**
 * Starts from the truth. A corner that no table of counts can have (possible where sums cross in more ways than rows and
 * columns) bears no witness.
 *
 * @param unit - counts are multiples of it; 0 when of nothing
 */
export function startWitnesses({ point }: Tableau, truth: readonly number[], unit: number): Witnesses {
  const lowest = [...truth];
  const highest = [...truth];
  const low = (cell: number): number => lowest[cell] ?? 0;
  const high = (cell: number): number => highest[cell] ?? 0;
  return {
    add: () => {
      if (!isOfUnits(point, unit)) return;
      for (const [cell, value] of point.entries()) {
        if (value < low(cell)) lowest[cell] = value;
        if (value > high(cell)) highest[cell] = value;
      }
    },
    lowest: low,
    highest: high,
    markUnbounded: (cell) => {
      highest[cell] = Infinity;
    },
    isAtLeast: (cell, width) => high(cell) - low(cell) >= width - NOISE,
  };
}

function isOfUnits(values: Float64Array, unit: number): boolean {
  return unit === 0 || values.every((value) => Math.abs(value / unit - Math.round(value / unit)) < 1e-6);
}
