import { mantelHaenszel } from '../../statistics/mantel-haenszel';
import { newcombeGap } from '../../statistics/newcombe';
import { relativeLikelihood } from '../../statistics/relative-likelihood';
import type { Proportion } from '../../statistics/types';
import type { Finding, WhyNotCalculable } from '../figure';
import { findingOf, whyOf } from '../finding';
import { areLowNumbers, isTooFew } from '../group-figure';
import { noEstimate, shownEstimate } from '../shown-estimate';
import type { ShownEstimate } from '../shown-estimate';
import { casesToScreen, peopleShort, together } from '../sides';
import type { Sides } from '../sides';
import { isHigherWorse } from './training-measures';
import type { TrainingMeasure } from './training-measures';

/**
 * White against BME. `gap` is in percentage points and negative where it is worse for BME doctors; `ratio` is above 1 where it is. The
 * interval of the gap decides the finding.
 */
export interface TrainingComparison {
  readonly gap: ShownEstimate;
  readonly ratio: ShownEstimate;
  readonly finding: Finding;
  readonly why: WhyNotCalculable | null;
  readonly isAdverse: boolean | null;
  readonly hasLowNumbers: boolean;
  /** How many more BME doctors would have passed or gone on (or fewer had an adverse outcome) at the White rate; null when not adverse. */
  readonly shortfall: number | null;
  /** On few cases: how many fewer adverse outcomes, or more passes, would bring the ratio inside 0.80 to 1.25; null elsewhere. */
  readonly casesToScreen: number | null;
}

/** Turned so that a gap below 0 and a ratio above 1 are both worse for BME doctors. */
const estimatesOf = (measure: TrainingMeasure, { white, bme }: Sides) =>
  isHigherWorse(measure)
    ? { gap: newcombeGap(white, bme), ratio: relativeLikelihood(bme, white) }
    : { gap: newcombeGap(bme, white), ratio: relativeLikelihood(white, bme) };

/**
 * Compares two groups on one measure. Fewer than ten in either: too few to say, and no figure.
 * @example compareTraining('exam_pass', { white: { count: 77, of: 115 }, bme: { count: 90, of: 150 } }).gap.value // −6.96 points
 */
export const compareTraining = (measure: TrainingMeasure, sides: Sides): TrainingComparison => {
  const bases = [sides.white.of, sides.bme.of];
  const { gap, ratio } = estimatesOf(measure, sides);
  const isFew = isTooFew(bases) && gap.value !== null;
  return {
    gap: isFew ? noEstimate : shownEstimate(gap, 100),
    ratio: isFew ? noEstimate : shownEstimate(ratio),
    finding: isFew ? 'too_few' : findingOf(gap, 0),
    why: whyOf(gap),
    isAdverse: isFew || gap.value === null ? null : gap.value < 0,
    hasLowNumbers: areLowNumbers(bases),
    shortfall: isFew || gap.value === null ? null : peopleShort(isHigherWorse(measure), sides),
    casesToScreen: isFew || ratio.value === null ? null : casesToScreen(isHigherWorse(measure), sides),
  };
};

/** The gap in percentage points if everybody of unknown ethnic group were White, and if all were BME. */
export interface GapBounds {
  readonly allWhite: number | null;
  readonly allBme: number | null;
}

/** @example gapBounds('exam_pass', sides, { count: 9, of: 9 }) // how far the unknown could move the gap, either way */
export const gapBounds = (measure: TrainingMeasure, { white, bme }: Sides, unknown: Proportion): GapBounds => ({
  allWhite: compareTraining(measure, { white: together(white, unknown), bme }).gap.value,
  allBme: compareTraining(measure, { white, bme: together(bme, unknown) }).gap.value,
});

/** The ratio with places of qualification compared like with like, and whether it tells more than chance. */
export interface Stratified {
  readonly ratio: ShownEstimate;
  readonly finding: Finding;
}

/**
 * The relative likelihood compared within places of qualification (Mantel–Haenszel). Crude gaps can be entirely place of qualification, and
 * the reverse.
 * @param strata - one pair of groups a place; places where nobody knows are not among them
 * @example UK 72/80 v 18/20 and IMG 10/20 v 40/80 passed: crude 1.41, stratified 1.00 (0.82 to 1.23)
 */
export const stratify = (measure: TrainingMeasure, strata: readonly Sides[]): Stratified => {
  const usable = strata.filter(({ white, bme }) => white.of > 0 && bme.of > 0);
  const estimate = mantelHaenszel(
    usable.map(({ white, bme }) =>
      isHigherWorse(measure) ? { above: bme, below: white } : { above: white, below: bme },
    ),
  );
  const total = (of: (sides: Sides) => Proportion): number => usable.reduce((sum, sides) => sum + of(sides).of, 0);
  const isFew = isTooFew([total(({ white }) => white), total(({ bme }) => bme)]);
  return isFew
    ? { ratio: noEstimate, finding: 'too_few' }
    : { ratio: shownEstimate(estimate), finding: findingOf(estimate, 1) };
};
