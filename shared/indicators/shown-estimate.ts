import type { Estimate } from '../statistics/types';

/** A value with its 95 % interval; all null where it cannot be worked out, may not be shown, or numbers are too few. */
export interface ShownEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string | null;
}

export const noEstimate: ShownEstimate = { value: null, lower: null, upper: null, method: null };

/**
 * An estimate as it is shown.
 * @param scale - 100 to turn a difference of proportions into percentage points
 * @example shownEstimate(newcombeGap({ count: 56, of: 70 }, { count: 48, of: 80 }), 100).value // 20 points
 */
export const shownEstimate = (estimate: Estimate, scale = 1): ShownEstimate =>
  estimate.value === null
    ? noEstimate
    : {
        value: estimate.value * scale,
        lower: estimate.lower * scale,
        upper: estimate.upper * scale,
        method: estimate.method,
      };
