/** Chebyshev coefficients of Numerical Recipes' erfc, constant term first. */
const coefficients = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
] as const;

/**
 * The probability of a standard normal value at least as far from 0 as `z`, either way.
 *
 * Source: Press et al., Numerical Recipes, 1992, section 6.2 (relative error below 1.2e−7).
 *
 * @returns 0 to 1
 *
 * @example normalTails(1.959964) // 0.05
 */
export function normalTails(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const series = coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  return Math.min(1, t * Math.exp(series - x * x));
}
