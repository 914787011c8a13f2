import { newcombeGap } from '../statistics/newcombe';
import { relativeLikelihood } from '../statistics/relative-likelihood';
import type { Finding } from './figure';
import { findingOf } from './finding';
import { areLowNumbers, isTooFew } from './group-figure';
import { noEstimate, shownEstimate } from './shown-estimate';
import type { ShownEstimate } from './shown-estimate';
import { casesToScreen, peopleShort } from './sides';
import type { Sides } from './sides';

/**
 * White against BME. `gap` is in percentage points and negative where it is worse for the BME group; `ratio` is above 1 where it is. The
 * interval of the gap decides the finding.
 */
export interface SidesComparison {
  readonly gap: ShownEstimate;
  readonly ratio: ShownEstimate;
  readonly finding: Finding;
  readonly isAdverse: boolean | null;
  readonly hasLowNumbers: boolean;
  /** How many more of the BME group would have passed, gone on or been approved (or fewer had an adverse outcome) at the White rate; null when not adverse. */
  readonly shortfall: number | null;
  /** On few cases: how many fewer adverse outcomes, or more wanted ones, would bring the ratio inside 0.80 to 1.25; null elsewhere. */
  readonly casesToScreen: number | null;
}

/** Turned so that a gap below 0 and a ratio above 1 are both worse for the BME group. */
const estimatesOf = (isHigherWorse: boolean, { white, bme }: Sides) =>
  isHigherWorse
    ? { gap: newcombeGap(white, bme), ratio: relativeLikelihood(bme, white) }
    : { gap: newcombeGap(bme, white), ratio: relativeLikelihood(white, bme) };

/**
 * Compares two groups. Fewer than ten in either: too few to say, and no figure.
 * @param isHigherWorse - whether a higher rate is the worse one
 * @throws RangeError when the counts are impossible
 * @example compareSides(false, { white: { count: 412, of: 1650 }, bme: { count: 96, of: 540 } }).gap.value // −7.19 points
 */
export const compareSides = (isHigherWorse: boolean, sides: Sides): SidesComparison => {
  const bases = [sides.white.of, sides.bme.of];
  const { gap, ratio } = estimatesOf(isHigherWorse, sides);
  const isFew = isTooFew(bases) && gap.value !== null;
  return {
    gap: isFew ? noEstimate : shownEstimate(gap, 100),
    ratio: isFew ? noEstimate : shownEstimate(ratio),
    finding: isFew ? 'too_few' : findingOf(gap, 0),
    isAdverse: isFew || gap.value === null ? null : gap.value < 0,
    hasLowNumbers: areLowNumbers(bases),
    shortfall: isFew || gap.value === null ? null : peopleShort(isHigherWorse, sides),
    casesToScreen: isFew || ratio.value === null ? null : casesToScreen(isHigherWorse, sides),
  };
};
