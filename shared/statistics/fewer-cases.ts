import { checkProportion } from './check-proportion';
import { type CaseChange, smallestChange } from './smallest-change';
import type { Interval, Proportion } from './types';
import { FOUR_FIFTHS, isWithinRange } from './within-range';

/**
 * How few cases a ratio hangs on: the smallest number of *fewer* cases, in the group with the higher rate, that would
 * bring it inside the range. For events nobody wants (formal disciplinary process).
 *
 * @param above - the group above the line; halves allowed
 * @param below - the group below the line
 * @returns null when the ratio is not calculable, already inside, or jumps over the range
 * @throws RangeError when the counts are impossible
 *
 * @example fewerCases({ count: 9, of: 725 }, { count: 17, of: 2505 }) // 3 fewer above: 1.83 becomes 1.22
 */
export function fewerCases(above: Proportion, below: Proportion, range: Interval = FOUR_FIFTHS): CaseChange | null {
  checkProportion(above);
  checkProportion(below);
  if (above.of === 0 || below.count === 0) return null;
  const ratio = above.count / above.of / (below.count / below.of);
  if (isWithinRange(ratio, range)) return null;
  return ratio > range.upper
    ? smallestChange(
        'above',
        above.count,
        (cases) => (above.count - cases) / above.of / (below.count / below.of),
        range,
      )
    : smallestChange(
        'below',
        below.count,
        (cases) => above.count / above.of / ((below.count - cases) / below.of),
        range,
      );
}
