import { oddsRatio } from './odds-ratio';
import type { Estimate } from './types';

/** Headcount of one group in the three tiers (lower: Band 5 and under; middle: 6–7; upper: 8a and above). */
export type TierCounts = { readonly lower: number; readonly middle: number; readonly upper: number };

/** Headcount of one group in two tiers. */
export type TierPair = { readonly from: number; readonly to: number };

/** Above 1: White staff are better represented further up, against the tier below, than BME staff. */
export type DisparityRatios = {
  readonly lowerToMiddle: Estimate;
  readonly middleToUpper: Estimate;
  readonly lowerToUpper: Estimate;
};

/**
 * The race disparity ratio between two tiers: (White in the higher tier ÷ White in the lower) ÷ (the same for BME). It
 * compares two stocks, not people who moved. As a cross-ratio of four counts it carries the interval of an odds
 * ratio (Woolf, 1955).
 *
 * @returns a ratio; not calculable ('zero-count') where one of the four counts is 0
 * @throws RangeError when a headcount is negative or not finite
 *
 * @example disparityRatio({ from: 2000, to: 1500 }, { from: 900, to: 450 }).value // 1.5
 */
export function disparityRatio(white: TierPair, bme: TierPair): Estimate {
  return oddsRatio({ count: white.to, of: white.from + white.to }, { count: bme.to, of: bme.from + bme.to });
}

/**
 * The race disparity ratios between all three tiers. The first two multiply to the third.
 *
 * @throws RangeError when a headcount is negative or not finite
 *
 * @example disparityRatios({ lower: 2000, middle: 1500, upper: 500 }, { lower: 900, middle: 450, upper: 90 })
 * // 1.50, 1.67, 2.50
 */
export function disparityRatios(white: TierCounts, bme: TierCounts): DisparityRatios {
  const ratio = (from: keyof TierCounts, to: keyof TierCounts): Estimate =>
    disparityRatio({ from: white[from], to: white[to] }, { from: bme[from], to: bme[to] });
  return {
    lowerToMiddle: ratio('lower', 'middle'),
    middleToUpper: ratio('middle', 'upper'),
    lowerToUpper: ratio('lower', 'upper'),
  };
}
