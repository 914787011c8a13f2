import type { IndicatorView } from '../reference/indicators';
import { groupTotal } from '../reference/groups';
import type { GroupCounts } from '../reference/groups';
import { newcombeGap } from '../statistics/newcombe';
import { notCalculable } from '../statistics/not-calculable';
import { shortfall } from '../statistics/shortfall';
import type { CountSource } from './counts';
import type { IndicatorFigure, UnknownBounds } from './figure';
import { findingOf, whyOf } from './finding';
import { areLowNumbers, groupFigure, isTooFew } from './group-figure';
import { noEstimate, shownEstimate } from './shown-estimate';

export interface ShareInput {
  readonly indicator: 1 | 9;
  readonly view: IndicatorView;
  readonly year: number;
  readonly source: CountSource;
  /** The band, senior set or board. */
  readonly set: GroupCounts;
  readonly workforce: GroupCounts;
}

/**
 * Indicators 1 and 9: the BME share of a set of people less the BME share of the workforce, in percentage points; negative is worse
 * for BME staff. Unknown stays in both denominators. The interval treats the two shares as independent (Newcombe), which is a
 * little wide where the set is part of the workforce. Not calculable where of nobody in the workforce the ethnicity is known: no BME staff
 * among unknown ones is no figure of zero.
 * @example board 10 White and 3 BME, workforce 2,849, 2,006 and 211 unknown: 23.1 % − 39.6 % = −16.5 points
 */
export const shareIndicator = ({ indicator, view, year, source, set, workforce }: ShareInput): IndicatorFigure => {
  const total = groupTotal(set);
  const staff = groupTotal(workforce);
  // Of the whole workforce only: told of a part, it would say that a hidden number is zero.
  const isNobodyKnown = total > 0 && workforce.white + workforce.bme === 0;
  const estimate = isNobodyKnown
    ? notCalculable('part-not-calculable')
    : newcombeGap({ count: set.bme, of: total }, { count: workforce.bme, of: staff });
  const isFew = total > 0 && isTooFew([total, staff]);
  const gap = isFew ? noEstimate : shownEstimate(estimate, 100);
  return {
    indicator,
    view,
    year,
    source,
    measure: 'percentage_point_gap',
    white: groupFigure(set.white, total),
    bme: groupFigure(set.bme, total),
    unknown: groupFigure(set.unknown, total),
    workforceBme: groupFigure(workforce.bme, staff),
    ...gap,
    finding: isFew ? 'too_few' : findingOf(estimate, 0),
    why: isFew ? null : isNobodyKnown ? 'nobody_is_known' : whyOf(estimate),
    isAdverse: gap.value === null ? null : gap.value < 0,
    isOutsideScreen: null,
    hasLowNumbers: areLowNumbers([total]),
    shortfall: gap.value === null ? null : peopleShort(set, total, workforce, staff),
    fewerCases: null,
    bounds: gap.value === null ? null : unknownBounds(set, total, workforce, staff),
    isHidden: false,
  };
};

/** How many more BME people the set would hold at the workforce share. */
const peopleShort = (set: GroupCounts, total: number, workforce: GroupCounts, staff: number): number | null => {
  const exact =
    shortfall({ group: { count: set.bme, of: total }, reference: { count: workforce.bme, of: staff } })?.exact ?? 0;
  return exact > 0 ? exact : null;
};

/** Unknown is in the denominators already, so "all White" is the figure itself. */
const unknownBounds = (
  set: GroupCounts,
  total: number,
  workforce: GroupCounts,
  staff: number,
): UnknownBounds | null => {
  if (set.unknown === 0 && workforce.unknown === 0) return null;
  const gap = (inSet: number, inStaff: number): number => (inSet / total - inStaff / staff) * 100;
  return {
    allWhite: gap(set.bme, workforce.bme),
    allBme: gap(set.bme + set.unknown, workforce.bme + workforce.unknown),
  };
};
