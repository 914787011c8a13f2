import { checkPValues } from './check-p-values';

/**
 * p-values corrected so that, of the findings called real, the expected share that are not stays at the level chosen.
 * For screens of many comparisons. In the order given.
 *
 * Source: Benjamini and Hochberg, 1995 (step-up).
 *
 * @throws RangeError when any is outside 0–1
 *
 * @example benjaminiHochberg([0.001, 0.012, 0.03, 0.04, 0.2]) // 0.005, 0.03, 0.05, 0.05, 0.2
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  checkPValues(pValues);
  const descending = [...pValues.entries()].sort(([, a], [, b]) => b - a);
  const corrected = [...pValues];
  let smallest = 1;
  for (const [rank, [position, p]] of descending.entries()) {
    smallest = Math.min(smallest, p * (pValues.length / (pValues.length - rank)));
    corrected[position] = smallest;
  }
  return corrected;
}
