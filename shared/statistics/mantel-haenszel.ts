import { checkProportion } from './check-proportion';
import { Z_95 } from './constants';
import { notCalculable } from './not-calculable';
import type { Estimate, Proportion } from './types';

/** The two groups inside one stratum, e.g. White and BME among UK graduates. */
export type Stratum = { readonly above: Proportion; readonly below: Proportion };

/**
 * The relative likelihood with the strata compared like with like: what is left of a crude ratio once, for example,
 * place of qualification is held the same. A stratum with only one of the groups has nothing to compare and adds nothing.
 *
 * Source: Mantel and Haenszel, 1959; variance of the logarithm: Greenland and Robins, 1985.
 *
 * @param strata - counts may be halves
 * @returns a ratio; not calculable when no stratum has events in one of the groups
 * @throws RangeError when the counts are impossible
 *
 * @example mantelHaenszel([
 *   { above: { count: 72, of: 80 }, below: { count: 18, of: 20 } },
 *   { above: { count: 10, of: 20 }, below: { count: 40, of: 80 } },
 * ]) // 1.000000 (0.815397, 1.226396), while the crude ratio is 1.413793
 */
export function mantelHaenszel(strata: readonly Stratum[]): Estimate {
  let aboveSum = 0;
  let belowSum = 0;
  let varianceSum = 0;
  for (const { above, below } of strata) {
    checkProportion(above);
    checkProportion(below);
    const people = above.of + below.of;
    if (above.of === 0 || below.of === 0) continue;
    aboveSum += (above.count * below.of) / people;
    belowSum += (below.count * above.of) / people;
    const events = above.count + below.count;
    varianceSum += (events * above.of * below.of - above.count * below.count * people) / people ** 2;
  }
  if (belowSum === 0) return notCalculable('no-events-below');
  if (aboveSum === 0) return notCalculable('no-events-above');
  const value = aboveSum / belowSum;
  const factor = Math.exp(Z_95 * Math.sqrt(Math.max(0, varianceSum) / (aboveSum * belowSum)));
  return { value, lower: value / factor, upper: value * factor, method: 'mantel-haenszel' };
}
