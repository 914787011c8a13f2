import { indicatorDefinitions, screenRange } from '../reference/indicators';
import type { IndicatorView, RatioIndicator } from '../reference/indicators';
import type { GroupCounts } from '../reference/groups';
import { relativeLikelihood } from '../statistics/relative-likelihood';
import { notCalculable } from '../statistics/not-calculable';
import type { Estimate, Proportion } from '../statistics/types';
import type { CountSource } from './counts';
import type { IndicatorFigure, UnknownBounds, WhyNotCalculable } from './figure';
import { findingOf, whyOf } from './finding';
import { areLowNumbers, groupFigure, isTooFew } from './group-figure';
import { casesToScreen, peopleShort, together } from './sides';
import type { Sides } from './sides';

export interface LikelihoodInput {
  readonly indicator: RatioIndicator;
  readonly view: IndicatorView;
  readonly year: number;
  readonly source: CountSource;
  /** People (or events) the thing happened to, by group. */
  readonly hits: GroupCounts;
  /** People (or events) it could have happened to, by group. */
  readonly of: GroupCounts;
}

/**
 * Indicators 2, 3 and 4: the relative likelihood of something happening. 2 and 4 put White above the line, 3 puts BME above it,
 * so above 1 is worse for BME staff in all three.
 * @example 9 BME cases of 725 staff and 17 White cases of 2,505: indicator 3 is 1.83 (0.82 to 4.09)
 */
export const likelihoodIndicator = ({ indicator, view, year, source, hits, of }: LikelihoodInput): IndicatorFigure => {
  const sides: Sides = { white: { count: hits.white, of: of.white }, bme: { count: hits.bme, of: of.bme } };
  const estimate = ratioOf(indicator, sides);
  const bases = [of.white, of.bme];
  const { isHigherWorse } = indicatorDefinitions[indicator];
  const isFew = isTooFew(bases) && estimate.value !== null;
  const value = isFew ? null : estimate.value;
  const isAdverse = value === null ? isOverZeroRate(estimate, sides) : value > 1;
  return {
    indicator,
    view,
    year,
    source,
    measure: 'relative_likelihood',
    white: groupFigure(hits.white, of.white),
    bme: groupFigure(hits.bme, of.bme),
    unknown: groupFigure(hits.unknown, of.unknown),
    workforceBme: null,
    value,
    lower: isFew ? null : estimate.lower,
    upper: isFew ? null : estimate.upper,
    method: isFew ? null : estimate.method,
    finding: isFew ? 'too_few' : findingOf(estimate, 1),
    why: whyNot(estimate, sides),
    isAdverse,
    isOutsideScreen: value === null ? null : value < screenRange.lower || value > screenRange.upper,
    hasLowNumbers: areLowNumbers(bases),
    shortfall: isAdverse === null ? null : peopleShort(isHigherWorse, sides),
    fewerCases: value === null ? null : casesToScreen(isHigherWorse, sides),
    bounds: value === null ? null : unknownBounds(indicator, hits, of),
    isHidden: false,
  };
};

const isPossible = ({ count, of }: Proportion): boolean => count <= of;

/** Counts that cannot be (more cases than people) come from two files that do not belong together; they give no figure. */
const ratioOf = (indicator: RatioIndicator, { white, bme }: Sides): Estimate => {
  if (!isPossible(white) || !isPossible(bme)) return notCalculable('part-not-calculable');
  return indicatorDefinitions[indicator].above === 'white'
    ? relativeLikelihood(white, bme)
    : relativeLikelihood(bme, white);
};

const whyNot = (estimate: Estimate, { white, bme }: Sides): WhyNotCalculable | null =>
  isPossible(white) && isPossible(bme) ? whyOf(estimate) : 'more_cases_than_people';

/**
 * Over a rate of zero there is no ratio, and still people short: BME people in all three indicators, since the group above the line is the one
 * that fares better (worse, for indicator 3) as the ratio grows. Null where nobody at all is counted, or too few people.
 */
const isOverZeroRate = (estimate: Estimate, { white, bme }: Sides): true | null =>
  whyOf(estimate) === 'rate_below_the_line_is_zero' && !isTooFew([white.of, bme.of]) && white.count + bme.count > 0
    ? true
    : null;

const unknownBounds = (indicator: RatioIndicator, hits: GroupCounts, of: GroupCounts): UnknownBounds | null => {
  if (of.unknown === 0 && hits.unknown === 0) return null;
  const white = { count: hits.white, of: of.white };
  const bme = { count: hits.bme, of: of.bme };
  const unknown = { count: hits.unknown, of: of.unknown };
  return {
    allWhite: ratioOf(indicator, { white: together(white, unknown), bme }).value,
    allBme: ratioOf(indicator, { white, bme: together(bme, unknown) }).value,
  };
};
