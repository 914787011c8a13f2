import { checkPValues } from './check-p-values';

/**
 * p-values corrected so that the chance of even one false alarm among them stays at the level chosen. In the order given.
 *
 * Source: Holm, 1979 (step-down).
 *
 * @throws RangeError when any is outside 0–1
 *
 * @example holm([0.001, 0.012, 0.03, 0.04, 0.2]) // 0.005, 0.048, 0.09, 0.09, 0.2
 */
export function holm(pValues: readonly number[]): readonly number[] {
  checkPValues(pValues);
  const ascending = [...pValues.entries()].sort(([, a], [, b]) => a - b);
  const corrected = [...pValues];
  let largest = 0;
  for (const [rank, [position, p]] of ascending.entries()) {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)));
    corrected[position] = largest;
  }
  return corrected;
}
