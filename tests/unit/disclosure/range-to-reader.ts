import { feasibleRange } from '../../../shared/disclosure/feasible-range';
import type { Range, Table } from '../../../shared/disclosure/types';
import { rangeByYalps } from './by-yalps';

/**
 * What a hidden cell could be to a reader. The product's own bounds count whole-numbered corners only and can be narrower than the truth where
 * sums cross, never wider; an independent solver has the last word then.
 */
export const rangeToReader = (table: Table, hidden: readonly string[], id: string, threshold: number): Range => {
  const range = feasibleRange(table, hidden, id);
  return range.upper - range.lower >= threshold
    ? range
    : rangeByYalps(table, hidden, id, (value) => Math.min(1, value));
};
