import { holdAt, settle, stepTowards } from './corner-steps';
import { createTableau, type LinearSystem, NOISE, type Tableau } from './tableau';
import type { Range } from './types';
import { startWitnesses, type Witnesses } from './witnesses';

/**
 * How far each hidden cell can go while all others give way. One object lives through a whole suppression: hiding and
 * showing cells change it a little, and each question starts from the corner where the last one ended.
 */
export type RangeFinder = {
  readonly rangeOf: (cell: number) => Range;
  /** Whether the range is at least this wide; stops at the first two solutions that far apart. */
  readonly isAtLeast: (cell: number, width: number) => boolean;
  /** Shown cells whose hiding would widen the range of this one. Empty only if hiding everything would not. */
  readonly wideners: (cell: number) => readonly number[];
  readonly hide: (cell: number) => void;
  readonly show: (cell: number) => void;
};

type State = { readonly tableau: Tableau; witnesses: Witnesses };

/** The bounds of all hidden cells of a system, found on demand. */
export function rangeFinder(system: LinearSystem): RangeFinder {
  const tableau = createTableau(system);
  for (const [cell, isHidden] of system.isHidden.entries()) if (isHidden) settle(tableau, cell);
  const fresh = (): Witnesses => startWitnesses(tableau, system.truth, system.unit);
  const state: State = { tableau, witnesses: fresh() };
  state.witnesses.add();
  return {
    rangeOf: (cell) => rangeOf(state, cell),
    isAtLeast: (cell, width) => isAtLeast(state, cell, width),
    wideners: (cell) => [...widenersTowards(state, cell, 1), ...widenersTowards(state, cell, -1)],
    hide: (cell) => {
      tableau.isHidden[cell] = true;
      settle(tableau, cell);
      state.witnesses.add();
    },
    show: (cell) => {
      holdAt(tableau, cell, system.truth[cell] ?? 0);
      state.witnesses = fresh();
      state.witnesses.add();
    },
  };
}

function walk({ tableau, witnesses }: State, cell: number, direction: 1 | -1, isEnough: () => boolean): void {
  while (!isEnough()) {
    const outcome = stepTowards(tableau, cell, direction);
    if (outcome === 'unbounded') witnesses.markUnbounded(cell);
    if (outcome !== 'stepped') return;
    witnesses.add();
  }
}

const never = (): boolean => false;

function rangeOf(state: State, cell: number): Range {
  walk(state, cell, 1, never);
  walk(state, cell, -1, never);
  return { lower: state.witnesses.lowest(cell), upper: state.witnesses.highest(cell) };
}

function isAtLeast(state: State, cell: number, width: number): boolean {
  const isEnough = (): boolean => state.witnesses.isAtLeast(cell, width);
  walk(state, cell, 1, isEnough);
  walk(state, cell, -1, isEnough);
  return isEnough();
}

/**
 * Shown cells that stand in the way at the cell's best: those with a price in its row there, as a linear programme prices
 * what it may not use. Those that could only fall, and have no room to, are left out.
 */
function widenersTowards(state: State, cell: number, direction: 1 | -1): readonly number[] {
  walk(state, cell, direction, never);
  const { rows, rowOf, point, atLeast, isHidden } = state.tableau;
  const row = rows[rowOf[cell] ?? -1];
  const hasRoom = (other: number): boolean => (point[other] ?? 0) > (atLeast[other] ?? 0) + NOISE;
  if (!row || (direction < 0 && !hasRoom(cell))) return [];
  return [...row.keys()].filter((other) => {
    const price = (row[other] ?? 0) * direction;
    return isHidden[other] !== true && (price < 0 || (price > 0 && hasRoom(other)));
  });
}
