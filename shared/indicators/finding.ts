import type { Estimate, NotCalculableReason } from '../statistics/types';
import type { Finding, WhyNotCalculable } from './figure';

/** What an interval supports: it excludes parity, or it does not. The interval alone decides, never the size of the estimate. */
export const findingOf = (estimate: Estimate, parity: number): Finding => {
  if (estimate.value === null) return 'not_calculable';
  return estimate.lower > parity || estimate.upper < parity ? 'unlikely_chance' : 'not_distinguishable';
};

const reasons: Readonly<Record<NotCalculableReason, WhyNotCalculable>> = {
  'no-people': 'nobody_below_the_line',
  'no-people-above': 'nobody_above_the_line',
  'no-people-below': 'nobody_below_the_line',
  'no-events-above': 'rate_below_the_line_is_zero',
  'no-events-below': 'rate_below_the_line_is_zero',
  'zero-count': 'rate_below_the_line_is_zero',
  'part-not-calculable': 'no_data',
};

export const whyOf = (estimate: Estimate): WhyNotCalculable | null =>
  estimate.value === null ? reasons[estimate.reason] : null;
