import { checkProportion } from './check-proportion';
import { type CaseChange, smallestChange } from './smallest-change';
import type { Interval, Proportion } from './types';
import { FOUR_FIFTHS, isWithinRange } from './within-range';

/**
 * How few cases a ratio hangs on, for events that people do want (appointment, training): the smallest number of
 * *more* cases, in the group with the lower rate, that would bring it inside the range.
 *
 * @param above - the group above the line; halves allowed
 * @param below - the group below the line
 * @returns null when a group has nobody or no rate to compare with, or the ratio is already inside or jumps over the range
 * @throws RangeError when the counts are impossible
 *
 * @example moreCases({ count: 412, of: 1650 }, { count: 96, of: 540 }) // 12 more below: 1.40 becomes 1.248
 */
export function moreCases(above: Proportion, below: Proportion, range: Interval = FOUR_FIFTHS): CaseChange | null {
  checkProportion(above);
  checkProportion(below);
  if (above.of === 0 || below.of === 0 || above.count + below.count === 0) return null;
  const ratio = above.count / above.of / (below.count / below.of);
  if (isWithinRange(ratio, range)) return null;
  return ratio > range.upper
    ? smallestChange(
        'below',
        below.of - below.count,
        (cases) => above.count / above.of / ((below.count + cases) / below.of),
        range,
      )
    : smallestChange(
        'above',
        above.of - above.count,
        (cases) => (above.count + cases) / above.of / (below.count / below.of),
        range,
      );
}
