import type { IndexedTable } from './indexed-table';
import { rangeFinder, type RangeFinder } from './range-finder';
import { readerKnowledge } from './reader-knowledge';
import type { HiddenReason } from './types';

/** Which cells are hidden so far, and what that leaves a reader to find out: the working state of one suppression. */
export type Hiding = {
  readonly table: IndexedTable;
  readonly threshold: number;
  /** By position of the cell. */
  readonly isHidden: boolean[];
  readonly reasons: Map<number, HiddenReason>;
  /** By position of the sum: how many of its members are hidden. */
  readonly hiddenIn: number[];
  readonly ranges: RangeFinder;
};

/** Starts with every small count hidden, above 0 and below the threshold, and with what another table hides. */
export function startHiding(table: IndexedTable, threshold: number): Hiding {
  const reasonOf = (cell: number): HiddenReason | null => {
    if (isBelow(table.values[cell] ?? 0, threshold)) return 'small';
    return table.isHiddenElsewhere[cell] === true ? 'elsewhere' : null;
  };
  const reasons = new Map(
    [...table.values.keys()].flatMap((cell) => {
      const reason = reasonOf(cell);
      return reason === null ? [] : [[cell, reason] as const];
    }),
  );
  const isHidden = table.values.map((_, cell) => reasons.has(cell));
  return {
    table,
    threshold,
    isHidden,
    reasons,
    hiddenIn: table.sums.map(({ members }) => members.filter((member) => isHidden[member] === true).length),
    ranges: rangeFinder(readerKnowledge(table, isHidden)),
  };
}

const isBelow = (value: number, threshold: number): boolean => value > 0 && value < threshold;

export function hide(hiding: Hiding, cell: number, reason: HiddenReason): void {
  hiding.isHidden[cell] = true;
  hiding.reasons.set(cell, reason);
  for (const sum of hiding.table.sumsOf[cell] ?? []) hiding.hiddenIn[sum] = (hiding.hiddenIn[sum] ?? 0) + 1;
  hiding.ranges.hide(cell);
}

export function show(hiding: Hiding, cell: number): void {
  hiding.isHidden[cell] = false;
  hiding.reasons.delete(cell);
  for (const sum of hiding.table.sumsOf[cell] ?? []) hiding.hiddenIn[sum] = (hiding.hiddenIn[sum] ?? 0) - 1;
  hiding.ranges.show(cell);
}
