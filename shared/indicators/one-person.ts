import type { IndicatorFigure } from './figure';
import { isTooFew } from './group-figure';

/** The gap in percentage points if one seat were held by someone else; null where there is no such seat. */
export interface OnePersonGaps {
  readonly oneMore: number | null;
  readonly oneFewer: number | null;
}

/**
 * How much one person moves the share of a small set: one more BME member in the place of another, or one fewer. The size of the set stays.
 * Worked out from counts that are shown; null where one of them is not, or the set is too small for a share.
 *
 * @example 3 BME of 13, workforce 39.6 %: −16.5 points; one more −8.8, one fewer −24.2
 */
export const onePersonGaps = ({ bme, workforceBme }: IndicatorFigure): OnePersonGaps | null => {
  const { count, of } = bme;
  const staff = workforceBme;
  if (count === null || of === null || isTooFew([of]) || staff === null) return null;
  if (staff.count === null || staff.of === null || staff.of === 0) return null;
  const workforceShare = staff.count / staff.of;
  const gap = (members: number): number => (members / of - workforceShare) * 100;
  return { oneMore: count < of ? gap(count + 1) : null, oneFewer: count > 0 ? gap(count - 1) : null };
};
