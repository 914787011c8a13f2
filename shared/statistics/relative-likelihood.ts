import { checkProportion } from './check-proportion';
import { katzInterval } from './katz';
import { koopmanInterval } from './koopman';
import { notCalculable } from './not-calculable';
import type { Estimate, Proportion } from './types';

/** Below this many events, or people without the event, the log interval is no longer trusted. */
const FEWEST_FOR_KATZ = 5;

/**
 * The relative likelihood of an event: the rate of the group above the line ÷ the rate of the group below, always from
 * counts and never from rounded rates, with a 95 % interval. Any of the four counts (with or without the event, in
 * either group) below 5 calls for the Koopman score interval; otherwise the Katz log interval.
 *
 * @param above - the group above the line (White for indicators 2 and 4, BME for indicator 3); halves allowed
 * @param below - the group below the line
 * @returns a ratio; not calculable (not 0, not infinity) when the group below has rate 0 or either group has nobody
 * @throws RangeError when the counts are impossible
 *
 * @example relativeLikelihood({ count: 56, of: 70 }, { count: 48, of: 80 }) // 1.333333 (1.076626, 1.651249), katz
 * @example relativeLikelihood({ count: 0, of: 12 }, { count: 3, of: 9 }) // 0 (0, 0.831994), koopman
 */
export function relativeLikelihood(above: Proportion, below: Proportion): Estimate {
  checkProportion(above);
  checkProportion(below);
  if (below.of === 0) return notCalculable('no-people-below');
  if (above.of === 0) return notCalculable('no-people-above');
  if (below.count === 0) return notCalculable('no-events-below');
  const value = above.count / above.of / (below.count / below.of);
  const counts = [above.count, above.of - above.count, below.count, below.of - below.count];
  return Math.min(...counts) < FEWEST_FOR_KATZ
    ? { value, ...koopmanInterval(above, below), method: 'koopman' }
    : { value, ...katzInterval(above, below), method: 'katz' };
}
