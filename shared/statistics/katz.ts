import { checkProportion } from './check-proportion';
import { Z_95 } from './constants';
import type { Interval, Proportion } from './types';

/**
 * The 95 % interval of a ratio of two rates, symmetric on the log scale. For larger counts; small ones and zeros
 * belong to `koopmanInterval`.
 *
 * Source: Katz, Baptista, Azen and Pike, 1978.
 *
 * @param above - the group above the line; count > 0; halves allowed
 * @param below - the group below the line; count > 0
 * @returns ratios, greater than 0
 * @throws RangeError when the counts are impossible or a count is 0 (its logarithm does not exist)
 *
 * @example katzInterval({ count: 56, of: 70 }, { count: 48, of: 80 }) // 1.076626 to 1.651249
 */
export function katzInterval(above: Proportion, below: Proportion): Interval {
  checkProportion(above);
  checkProportion(below);
  if (above.count === 0 || below.count === 0) {
    throw new RangeError('The Katz interval needs a count above 0 in both groups: use the Koopman interval.');
  }
  const ratio = above.count / above.of / (below.count / below.of);
  const variance = 1 / above.count - 1 / above.of + 1 / below.count - 1 / below.of;
  const factor = Math.exp(Z_95 * Math.sqrt(variance));
  return { lower: ratio / factor, upper: ratio * factor };
}
