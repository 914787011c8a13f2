import { checkProportion } from './check-proportion';
import { Z_95 } from './constants';
import type { Interval, Proportion } from './types';

/**
 * The 95 % interval of one proportion: the range of true rates that the count is compatible with. It never leaves 0–1
 * and stays honest for small numbers and for 0 or all, where the textbook interval collapses.
 *
 * Source: Wilson, 1927 (score interval, no continuity correction).
 *
 * @param proportion - count ≥ 0 of `of` > 0; halves allowed
 * @returns proportions, 0 to 1
 * @throws RangeError when the counts are impossible or `of` is 0
 *
 * @example wilsonInterval({ count: 56, of: 70 }) // 0.691834 to 0.876953
 */
export function wilsonInterval(proportion: Proportion): Interval {
  checkProportion(proportion);
  const { count, of } = proportion;
  if (of === 0) throw new RangeError('A rate of nobody has no interval: the denominator is 0.');
  const rate = count / of;
  const weight = Z_95 ** 2 / of;
  const centre = rate + weight / 2;
  const reach = Math.sqrt(weight * (rate * (1 - rate) + weight / 4));
  return {
    lower: count === 0 ? 0 : Math.max(0, (centre - reach) / (1 + weight)),
    upper: count === of ? 1 : Math.min(1, (centre + reach) / (1 + weight)),
  };
}
