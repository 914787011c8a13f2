import type { IndexedTable } from './indexed-table';
import { rangeFinder } from './range-finder';
import { readerKnowledge } from './reader-knowledge';

/** Positions of the hidden cells whose range is narrower than the threshold. */
export function narrowCells(table: IndexedTable, isHidden: readonly boolean[], threshold: number): readonly number[] {
  const ranges = rangeFinder(readerKnowledge(table, isHidden));
  return [...isHidden.keys()].filter((cell) => isHidden[cell] === true && !ranges.isAtLeast(cell, threshold));
}
