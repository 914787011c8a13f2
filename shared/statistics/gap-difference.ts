import { notCalculable } from './not-calculable';
import { squareAndAdd } from './square-and-add';
import type { Estimate } from './types';

/**
 * Whether two gaps differ by more than chance: later minus earlier, from their own intervals. An interval that excludes
 * 0 supports "improved" or "worsened". It treats the two as independent.
 *
 * Source: Zou and Donner, 2008 (square-and-add, as Newcombe's interval for one gap).
 *
 * @param later - a gap, e.g. from `newcombeGap`
 * @param earlier - the gap taken away
 * @returns a difference in the gaps' own unit; not calculable when either gap is
 *
 * @example gapDifference(newcombeGap({ count: 56, of: 70 }, { count: 48, of: 80 }),
 *   newcombeGap({ count: 412, of: 1650 }, { count: 96, of: 540 })) // 0.128081 (−0.024014, 0.267805)
 */
export function gapDifference(later: Estimate, earlier: Estimate): Estimate {
  if (later.value === null || earlier.value === null) return notCalculable('part-not-calculable');
  return { ...squareAndAdd(later, earlier), method: 'square-and-add' };
}
