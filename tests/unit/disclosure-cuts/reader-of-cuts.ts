import { indexTable } from '../../../shared/disclosure/indexed-table';
import { rangeFinder } from '../../../shared/disclosure/range-finder';
import { readerKnowledge } from '../../../shared/disclosure/reader-knowledge';
import type { Told } from '../../../shared/disclosure/reader-knowledge';
import type { Cell, Sum } from '../../../shared/disclosure/types';

/** A count as a reader of all screens has it. */
export interface ReadCount {
  readonly id: string;
  readonly value: number;
  readonly isHidden: boolean;
  /** Nothing of its cell is shown, zeros neither: it may be none. */
  readonly mayBeNone: boolean;
}

export interface NarrowCount {
  readonly id: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The small counts that everything shown, taken together, narrows to less than the threshold. By linear bounds: the corners of
 * tables that cross in so many ways need not be whole numbers.
 */
export const narrowCounts = (
  counts: readonly ReadCount[],
  sums: readonly Sum[],
  threshold: number,
): readonly NarrowCount[] => {
  const cells = counts.map(({ id, value }): Cell => ({ id, value }));
  const table = indexTable({ cells, sums });
  const isHidden = counts.map((count) => count.isHidden);
  const told = new Map<number, Told>();
  for (const [at, { mayBeNone }] of counts.entries())
    if (mayBeNone) told.set(at, { atLeast: 0, atMost: Number.POSITIVE_INFINITY });
  const ranges = rangeFinder({ ...readerKnowledge(table, isHidden, told), unit: 0 });
  return counts.flatMap(({ id, value, isHidden: hidden }, at) => {
    const isSmall = value > 0 && value < threshold;
    if (!isSmall) return [];
    if (!hidden) return [{ id, value, lower: value, upper: value }];
    if (ranges.isAtLeast(at, threshold)) return [];
    return [{ id, value, ...ranges.rangeOf(at) }];
  });
};
