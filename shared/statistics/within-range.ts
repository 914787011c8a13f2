import type { Interval } from './types';

/** The four-fifths *screening* range, both ends inside. Neither a test of significance nor law. */
export const FOUR_FIFTHS: Interval = { lower: 0.8, upper: 1.25 };

/** 0.8 has no exact binary form; a ratio of counts that is 4 ÷ 5 must still count as inside. */
const ROUNDING_NOISE = 1e-12;

/**
 * Whether an unrounded ratio lies in a range, both ends included.
 *
 * @example isWithinRange(1.2549, FOUR_FIFTHS) // false, though it would print as 1.25
 */
export function isWithinRange(ratio: number, range: Interval): boolean {
  return ratio >= range.lower * (1 - ROUNDING_NOISE) && ratio <= range.upper * (1 + ROUNDING_NOISE);
}
