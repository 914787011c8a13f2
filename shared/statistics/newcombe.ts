import { notCalculable } from './not-calculable';
import { rate } from './rate';
import { squareAndAdd } from './square-and-add';
import type { Estimate, Proportion } from './types';

/**
 * The gap between two groups' rates, first minus second, with its 95 % interval made from the two Wilson intervals.
 *
 * Source: Newcombe, 1998 (hybrid score interval, "method 10").
 *
 * @param first - the group whose rate comes first; halves allowed
 * @param second - the group whose rate is taken away
 * @returns a difference of proportions, −1 to 1 (× 100 for percentage points); not calculable when a group has nobody
 * @throws RangeError when the counts are impossible
 *
 * @example newcombeGap({ count: 56, of: 70 }, { count: 48, of: 80 }) // 0.2 (0.052431, 0.333873)
 */
export function newcombeGap(first: Proportion, second: Proportion): Estimate {
  const a = rate(first);
  const b = rate(second);
  if (a.value === null || b.value === null) return notCalculable('no-people');
  return { ...squareAndAdd(a, b), method: 'newcombe' };
}
