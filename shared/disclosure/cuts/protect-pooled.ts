import type { PooledTable } from './pooled-table';
import { cheapestRectangle, kinds, kindsOf, startProof, useRectangle, valueAt } from './rectangles';
import type { Kind, Move, Proof } from './rectangles';

export interface PairRule {
  readonly threshold: number;
  /** The totals are known from elsewhere, so only the parts can be hidden. */
  readonly areTotalsKnown: boolean;
}

interface Need {
  readonly cell: number;
  /** The first that a rectangle is found for is used. */
  readonly moves: readonly Move[];
}

const isSmall = (value: number, threshold: number): boolean => value > 0 && value < threshold;

const isInPool = ({ columns, poolRow, poolColumn }: PooledTable, cell: number): boolean =>
  Math.floor(cell / columns) === poolRow || cell % columns === poolColumn;

/** What of one cell must be hidden for its own sake, and the moves that must keep each count of it wide. */
const needsOf = (table: PooledTable, cell: number, { threshold, areTotalsKnown }: PairRule): readonly Need[] => {
  const positive = ([0, 1] as const).filter((kind) => valueAt(table, kind, cell) > 0);
  if (!areTotalsKnown && (isInPool(table, cell) || isSmall(valueAt(table, 2, cell), threshold)))
    return positive.map((kind) => ({ cell, moves: [kind] }));
  const small = positive.filter((kind) => isInPool(table, cell) || isSmall(valueAt(table, kind, cell), threshold));
  return small.map((kind) => ({ cell, moves: areTotalsKnown ? ['exchange'] : ['exchange', kind] }));
};

const isWide = ({ up, down }: Proof, kind: Kind, cell: number, threshold: number): boolean =>
  (up[kind][cell] ?? 0) + (down[kind][cell] ?? 0) >= threshold;

const meet = (table: PooledTable, proof: Proof, { cell, moves }: Need, threshold: number): boolean => {
  if (moves.some((move) => kindsOf(move).every((kind) => isWide(proof, kind, cell, threshold)))) return true;
  for (const move of moves) {
    const rectangle = cheapestRectangle(table, proof, { cell, move }, threshold);
    if (rectangle === null) continue;
    useRectangle(proof, move, rectangle);
    return true;
  }
  return false;
};

/**
 * Hides small counts of a table whose margins are known, each with a rectangle of hidden counts that could be so much larger or smaller while
 * everything shown stays as it is. Unlike a search by linear bounds it takes milliseconds, and hides a little more.
 *
 * Source: hypercube method of complementary suppression (Repsilber, 1994; Giessing and Repsilber, 2002).
 *
 * @returns what is hidden and how far each count can go, and the cells for which there is no rectangle
 */
export const protectPooled = (
  table: PooledTable,
  rule: PairRule,
): { readonly proof: Proof; readonly failed: readonly number[] } => {
  const cells = table.rows * table.columns;
  const proof = startProof(cells);
  const needs = Array.from({ length: cells }, (_, cell) => needsOf(table, cell, rule)).flat();
  for (const { cell, moves } of needs)
    for (const kind of kindsOf(moves[0] ?? 'exchange')) proof.isHidden[kind][cell] = 1;
  const failed = needs.filter((need) => !meet(table, proof, need, rule.threshold)).map(({ cell }) => cell);
  return { proof, failed: [...new Set(failed)] };
};

export const hiddenKinds = ({ isHidden }: Proof, cell: number): readonly boolean[] =>
  kinds.map((kind) => isHidden[kind][cell] === 1);
