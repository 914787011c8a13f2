import type { IndicatorNumber, IndicatorView, Measure } from '../reference/indicators';
import type { CountSource } from './counts';

/** What the numbers support. The interval decides; see shared/narrative for the words. */
export type Finding = 'unlikely_chance' | 'not_distinguishable' | 'too_few' | 'not_calculable';

export type WhyNotCalculable =
  | 'nobody_below_the_line'
  | 'nobody_above_the_line'
  | 'nobody_is_known'
  | 'rate_below_the_line_is_zero'
  | 'more_cases_than_people'
  | 'no_data'
  | 'no_responses_given'
  | 'suppressed_at_source';

/** One group's side of a figure. `percent` is 0 to 100 and never rounded. A number that may not be shown is null with `isHidden`. */
export interface GroupFigure {
  readonly count: number | null;
  readonly of: number | null;
  readonly percent: number | null;
  readonly isHidden: boolean;
}

/** Each bound is the value if every person of unknown ethnicity were in that group. */
export interface UnknownBounds {
  readonly allWhite: number | null;
  readonly allBme: number | null;
}

/**
 * One figure of one indicator. Ratios are dimensionless with parity 1. Gaps are in percentage points with parity 0 and are
 * always turned so that a negative gap is worse for BME staff.
 */
export interface IndicatorFigure {
  readonly indicator: IndicatorNumber;
  readonly view: IndicatorView;
  readonly year: number;
  readonly source: CountSource;
  readonly measure: Measure;
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly unknown: GroupFigure;
  /** Indicators 1 and 9: the BME share of the whole workforce that the set is compared with. */
  readonly workforceBme: GroupFigure | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string | null;
  readonly finding: Finding;
  readonly why: WhyNotCalculable | null;
  /** True when the estimate points the way that is worse for BME staff, or when there is none because the rate it is divided by is zero. */
  readonly isAdverse: boolean | null;
  /** Ratios only: outside 0.80 to 1.25, judged on the unrounded ratio. */
  readonly isOutsideScreen: boolean | null;
  /** A denominator from 10 to 29. */
  readonly hasLowNumbers: boolean;
  /** How many more (indicator 3: how many fewer) BME people there would be at the other group's rate. Unrounded; null when not adverse. */
  readonly shortfall: number | null;
  /** Ratios on few cases: how many fewer cases would bring the ratio inside the screen; null where that does not apply. */
  readonly fewerCases: number | null;
  readonly bounds: UnknownBounds | null;
  /** True when any number of this figure may not be shown in this version. */
  readonly isHidden: boolean;
}
