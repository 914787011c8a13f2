import { logRank } from '../../statistics/log-rank';
import { mantelHaenszel } from '../../statistics/mantel-haenszel';
import type { Stratum } from '../../statistics/mantel-haenszel';
import type { RiskRow } from '../../statistics/risk-table';
import type { Estimate } from '../../statistics/types';
import { compareSides } from '../compare-sides';
import type { SidesComparison } from '../compare-sides';
import type { Finding, GroupFigure } from '../figure';
import { findingOf } from '../finding';
import { areLowNumbers, isTooFew } from '../group-figure';
import { noEstimate, shownEstimate } from '../shown-estimate';
import type { ShownEstimate } from '../shown-estimate';
import { isWorseWhenHigher } from './first-two-years';
import type { JourneyMeasure } from './first-two-years';
import { yearStrata } from './promotion';

/**
 * How much likelier a UK-educated joiner was to be promoted in any one year than an internationally educated one still waiting: above 1 is worse
 * for the internationally educated. `pValue` is that of the log-rank test of the two curves.
 */
export interface PromotionComparison {
  readonly ratio: ShownEstimate;
  readonly pValue: number | null;
  readonly finding: Finding;
  readonly isAdverse: boolean | null;
  readonly hasLowNumbers: boolean;
  /** Years after joining that both curves show. */
  readonly lastTime: number;
}

/** Years that both curves may show. */
const shownByBoth = (uk: readonly RiskRow[], international: readonly RiskRow[]): number =>
  Math.min(uk.length, international.length);

/** Compares two curves over the steps that both may show; null where there is none. */
export const comparePromotion = (
  ukSteps: readonly RiskRow[],
  internationalSteps: readonly RiskRow[],
): PromotionComparison | null => {
  const length = shownByBoth(ukSteps, internationalSteps);
  const [uk, international] = [ukSteps.slice(0, length), internationalSteps.slice(0, length)];
  const [first, other, last] = [uk[0], international[0], uk.at(-1)];
  if (first === undefined || other === undefined || last === undefined) return null;
  const bases = [first.atRisk, other.atRisk];
  const estimate = mantelHaenszel(yearStrata(uk, international));
  const isFew = isTooFew(bases);
  return {
    ratio: isFew ? noEstimate : shownEstimate(estimate),
    pValue: isFew ? null : (logRank(uk, international)?.pValue ?? null),
    finding: isFew ? 'too_few' : findingOf(estimate, 1),
    isAdverse: isFew || estimate.value === null ? null : estimate.value > 1,
    hasLowNumbers: areLowNumbers(bases),
    lastTime: last.time,
  };
};

/**
 * Internationally educated against UK-educated joiners on a share of the first two years; null where a number may not be shown. The group
 * that is compared with stands where the White group stands elsewhere: the arithmetic is the same.
 */
export const compareShares = (
  measure: JourneyMeasure,
  uk: GroupFigure,
  international: GroupFigure,
): SidesComparison | null => {
  if (uk.count === null || uk.of === null || international.count === null || international.of === null) return null;
  return compareSides(isWorseWhenHigher[measure], {
    white: { count: uk.count, of: uk.of },
    bme: { count: international.count, of: international.of },
  });
};

/** The ratio with like compared with like, and whether it tells another story than the ratio beside it. */
export interface LikeForLike {
  readonly ratio: ShownEstimate;
  readonly finding: Finding;
  readonly isDifferent: boolean;
}

/** From fewer strata the counts of one could be worked out. */
const fewestStrata = 3;

const usableStrata = (strata: readonly Stratum[]): readonly Stratum[] =>
  strata.filter(({ above, below }) => above.of > 0 && below.of > 0 && above.count + below.count > 0);

/** To the hundredths that are printed: with all its digits a ratio of few small strata could be taken apart. */
const toHundredths = (estimate: Estimate): ShownEstimate => {
  const round = (value: number): number => Math.round(value * 100) / 100;
  if (estimate.value === null) return noEstimate;
  const { value, lower, upper, method } = estimate;
  return { value: round(value), lower: round(lower), upper: round(upper), method };
};

const isOtherStory = (
  crude: { readonly ratio: ShownEstimate; readonly finding: Finding },
  alike: Estimate,
): boolean => {
  if (crude.ratio.value === null || alike.value === null) return false;
  const isOutside = crude.ratio.value < alike.lower || crude.ratio.value > alike.upper;
  return isOutside || crude.finding !== findingOf(alike, 1);
};

/**
 * Like compared with like (Mantel–Haenszel), beside a crude comparison that may be shown; null without one, or with too few strata that have
 * both groups.
 */
export const likeForLike = (
  crude: { readonly ratio: ShownEstimate; readonly finding: Finding } | null,
  strata: readonly Stratum[],
): LikeForLike | null => {
  const usable = usableStrata(strata);
  if (crude === null || crude.finding === 'too_few' || usable.length < fewestStrata) return null;
  const estimate = mantelHaenszel(usable);
  return {
    ratio: toHundredths(estimate),
    finding: findingOf(estimate, 1),
    isDifferent: isOtherStory(crude, estimate),
  };
};
