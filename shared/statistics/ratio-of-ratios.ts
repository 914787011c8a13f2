import { notCalculable } from './not-calculable';
import { squareAndAdd } from './square-and-add';
import type { CalculatedEstimate, Estimate } from './types';

/**
 * Whether two ratios differ by more than chance: this year's against last year's, one site's against another's. An
 * interval that excludes 1 supports "improved" or "worsened"; otherwise it is "no clear change".
 *
 * Source: Altman and Bland, 2003 (difference of logarithms). The distances are taken from each ratio's own interval
 * (Zou and Donner, 2008): for Katz intervals this is exactly the sum of the two variances, and Koopman
 * intervals keep their lean. It treats the two as independent; many of the same staff appear in both years.
 *
 * @param later - the ratio that comes first
 * @param earlier - the ratio it is divided by
 * @returns later ÷ earlier; not calculable when either has no value, is 0, or has an open interval
 *
 * @example ratioOfRatios(relativeLikelihood({ count: 56, of: 70 }, { count: 48, of: 80 }),
 *   relativeLikelihood({ count: 742, of: 3214 }, { count: 391, of: 2418 })) // 0.933902 (0.734099, 1.188085)
 */
export function ratioOfRatios(later: Estimate, earlier: Estimate): Estimate {
  if (later.value === null || earlier.value === null) return notCalculable('part-not-calculable');
  if (!hasLogarithms(later) || !hasLogarithms(earlier)) return notCalculable('part-not-calculable');
  const { value, lower, upper } = squareAndAdd(logarithms(later), logarithms(earlier));
  return { value: Math.exp(value), lower: Math.exp(lower), upper: Math.exp(upper), method: 'square-and-add-log' };
}

function hasLogarithms({ lower, upper }: CalculatedEstimate): boolean {
  return lower > 0 && Number.isFinite(upper);
}

function logarithms({ value, lower, upper }: CalculatedEstimate): { value: number; lower: number; upper: number } {
  return { value: Math.log(value), lower: Math.log(lower), upper: Math.log(upper) };
}
