import { checkProportion } from './check-proportion';
import { notCalculable } from './not-calculable';
import type { Estimate, Proportion } from './types';
import { wilsonInterval } from './wilson';

/**
 * One group's rate with its Wilson interval.
 *
 * @param proportion - count of `of`; halves allowed
 * @returns a proportion, 0 to 1; not calculable ('no-people') when `of` is 0
 * @throws RangeError when the counts are impossible
 *
 * @example rate({ count: 48, of: 80 }) // 0.6 (0.490455, 0.700382)
 */
export function rate(proportion: Proportion): Estimate {
  checkProportion(proportion);
  if (proportion.of === 0) return notCalculable('no-people');
  return { value: proportion.count / proportion.of, ...wilsonInterval(proportion), method: 'wilson' };
}
