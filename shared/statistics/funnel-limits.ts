import { binomialDistribution, type BinomialDistribution } from './binomial';
import type { Interval } from './types';

/** The two rings of a funnel plot: about 1 in 20 and 1 in 500 fall outside by chance alone. */
export type FunnelLevel = 0.95 | 0.998;

/**
 * The limits of a funnel plot at one denominator: outside them a rate is further from the expected rate than chance
 * alone would take it. Exact binomial quantiles, interpolated so that the funnel is smooth in the denominator.
 *
 * Source: Spiegelhalter, 2005 (appendix A.1.1: (r − α) ÷ n, where r is the quantile of the limit's probability p and
 * α = (P(R ≤ r) − p) ÷ P(R = r)).
 *
 * @param of - the denominator, a whole number ≥ 1
 * @param expected - the expected rate, 0 to 1
 * @param level - 0.95 or 0.998, two-sided
 * @returns proportions, 0 to 1
 * @throws RangeError when the denominator is not a whole number ≥ 1 or the rate is outside 0–1
 *
 * @example funnelLimits(20, 0.72, 0.95) // 0.486662 to 0.884239
 */
export function funnelLimits(of: number, expected: number, level: FunnelLevel): Interval {
  if (of < 1) throw new RangeError(`A funnel limit needs a denominator of at least 1: got ${of}.`);
  const distribution = binomialDistribution(of, expected);
  const tail = (1 - level) / 2;
  return {
    lower: Math.max(0, interpolatedQuantile(distribution, tail) / of),
    upper: Math.min(1, interpolatedQuantile(distribution, 1 - tail) / of),
  };
}

function interpolatedQuantile({ from, probabilities }: BinomialDistribution, probability: number): number {
  let cumulative = 0;
  for (const [index, at] of probabilities.entries()) {
    cumulative += at;
    if (cumulative >= probability) return from + index - (cumulative - probability) / at;
  }
  return from + probabilities.length - 1;
}
