import { relativeLikelihood } from './relative-likelihood';
import type { Estimate } from './types';

/** One ratio for each step from a stage to the next, and the one from the first stage to the last. */
export type FunnelOfStages = { readonly steps: readonly Estimate[]; readonly overall: Estimate };

/**
 * The relative likelihood of passing each stage of a path (applied → shortlisted → … → accepted) and of the whole. The
 * steps multiply to the whole, so they show where a gap arises.
 *
 * @param above - people at each stage in the group above the line: at least two stages, none larger than the one before
 * @param below - the same stages for the group below the line
 * @throws RangeError when the stages differ in number, are fewer than two, or a stage is larger than the one before
 *
 * @example funnelOfStages([1954, 1554, 728, 387, 224], [591, 415, 111, 63, 30])
 * // steps 1.1326, 1.7515, 0.9366, 1.2155; overall 2.258342
 */
export function funnelOfStages(above: readonly number[], below: readonly number[]): FunnelOfStages {
  if (above.length !== below.length || above.length < 2) {
    throw new RangeError('Both groups need the same stages, at least two.');
  }
  const ratio = (from: number, to: number): Estimate =>
    relativeLikelihood({ count: at(above, to), of: at(above, from) }, { count: at(below, to), of: at(below, from) });
  const steps = above.slice(1).map((_, index) => ratio(index, index + 1));
  return { steps, overall: ratio(0, above.length - 1) };
}

function at(stages: readonly number[], index: number): number {
  return stages[index] ?? Number.NaN;
}
