import { checkProportion } from './check-proportion';
import { Z_95 } from './constants';
import { notCalculable } from './not-calculable';
import type { Estimate, Proportion } from './types';

/**
 * The ratio of two groups' odds, with the log interval and no half added to the counts. For detail only: readers take
 * it for a relative likelihood, and it lies further from 1 than that.
 *
 * Source: Woolf, 1955.
 *
 * @param above - the group above the line; halves allowed
 * @param below - the group below the line
 * @returns a ratio of odds; not calculable ('zero-count') when any of the four counts is 0
 * @throws RangeError when the counts are impossible
 *
 * @example oddsRatio({ count: 56, of: 70 }, { count: 48, of: 80 }) // 2.666667 (1.276218, 5.572020)
 */
export function oddsRatio(above: Proportion, below: Proportion): Estimate {
  checkProportion(above);
  checkProportion(below);
  const withEvent = [above.count, below.count];
  const without = [above.of - above.count, below.of - below.count];
  if ([...withEvent, ...without].includes(0)) return notCalculable('zero-count');
  const value = (above.count * (below.of - below.count)) / ((above.of - above.count) * below.count);
  const variance = [...withEvent, ...without].reduce((sum, count) => sum + 1 / count, 0);
  const factor = Math.exp(Z_95 * Math.sqrt(variance));
  return { value, lower: value / factor, upper: value * factor, method: 'woolf' };
}
