import { checkProportion } from './check-proportion';
import type { Proportion } from './types';

/** Probabilities, 0 to 1. Below about 1e-300 they are 0. */
export type FisherResult = { readonly twoSided: number; readonly midP: number };

/** Two tables count as equally likely within this relative difference, or rounding would decide the sum. */
const TIE = 1 + 1e-7;

/**
 * How often chance alone, with the margins as they are, would give a table no likelier than the one seen; and the
 * less cautious mid-P, which counts the table seen by half.
 *
 * Source: Fisher, 1935; two-sided by the sum of tables no likelier than the observed (Freeman and Halton, 1951);
 * mid-P: Lancaster, 1961. Weights run outward from the likeliest table by their exact ratios, so there is no factorial
 * to overflow: tables of 100,000 take milliseconds.
 *
 * @param first - events in the first group: whole numbers
 * @param second - events in the second group: whole numbers
 * @throws RangeError when the counts are impossible or not whole. A two-year average holds half cases: pass the
 * two years' sums, not the average.
 *
 * @example fisherExact({ count: 56, of: 70 }, { count: 48, of: 80 }) // 0.0125211297, mid-P 0.0104211400
 */
export function fisherExact(first: Proportion, second: Proportion): FisherResult {
  for (const group of [first, second]) {
    checkProportion(group);
    if (!Number.isInteger(group.count) || !Number.isInteger(group.of)) {
      throw new RangeError(`Fisher's exact test needs whole numbers: got ${group.count} of ${group.of}.`);
    }
  }
  const weights = tableWeights(first.of, second.of, first.count + second.count);
  const observed = weights.get(first.count) ?? 0;
  let all = 0;
  let noLikelier = 0;
  for (const weight of weights.values()) {
    all += weight;
    if (weight <= observed * TIE) noLikelier += weight;
  }
  return { twoSided: noLikelier / all, midP: (noLikelier - observed / 2) / all };
}

/** Relative probability of each possible first count, 1 for the likeliest; those that underflow are left out. */
function tableWeights(ofFirst: number, ofSecond: number, events: number): ReadonlyMap<number, number> {
  const least = Math.max(0, events - ofSecond);
  const most = Math.min(ofFirst, events);
  const likeliest = Math.floor(((ofFirst + 1) * (events + 1)) / (ofFirst + ofSecond + 2));
  const start = Math.min(most, Math.max(least, likeliest));
  const weights = new Map<number, number>([[start, 1]]);
  for (let k = start, weight = 1; k < most && weight > 0; k += 1) {
    weight *= ((ofFirst - k) * (events - k)) / ((k + 1) * (ofSecond - events + k + 1));
    weights.set(k + 1, weight);
  }
  for (let k = start, weight = 1; k > least && weight > 0; k -= 1) {
    weight *= (k * (ofSecond - events + k)) / ((ofFirst - k + 1) * (events - k + 1));
    weights.set(k - 1, weight);
  }
  return weights;
}
