/**
 * A count of something out of a number of people or events, e.g. 56 appointed of 70 shortlisted. Counts may be halves:
 * indicator 3 on a two-year average keeps half cases.
 */
export type Proportion = { readonly count: number; readonly of: number };

/** A 95 % interval, in the unit of the estimate it belongs to. `upper` may be Infinity for a ratio over a rate of 0. */
export type Interval = { readonly lower: number; readonly upper: number };

/** How an interval was worked out, so that every figure can name its method. */
export type EstimateMethod =
  'wilson' | 'newcombe' | 'katz' | 'koopman' | 'mantel-haenszel' | 'woolf' | 'square-and-add' | 'square-and-add-log';

/** Why there is no figure. "Above" and "below" are the groups above and below the line of a ratio. */
export type NotCalculableReason =
  | 'no-people'
  | 'no-people-above'
  | 'no-people-below'
  | 'no-events-above'
  | 'no-events-below'
  | 'zero-count'
  | 'part-not-calculable';

/** A figure with its 95 % interval. */
export type CalculatedEstimate = {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: EstimateMethod;
};

/** No figure: neither 0 nor infinity, and it says why. */
export type NotCalculableEstimate = {
  readonly value: null;
  readonly lower: null;
  readonly upper: null;
  readonly method: 'none';
  readonly reason: NotCalculableReason;
};

/** A figure with its interval, or the reason there is none. Test `value === null` to tell them apart. */
export type Estimate = CalculatedEstimate | NotCalculableEstimate;
