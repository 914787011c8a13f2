import { mantelHaenszel } from '../../statistics/mantel-haenszel';
import { oddsRatio } from '../../statistics/odds-ratio';
import type { Proportion } from '../../statistics/types';
import { compareSides } from '../compare-sides';
import type { SidesComparison } from '../compare-sides';
import type { Finding, UnknownBounds } from '../figure';
import { findingOf } from '../finding';
import { isTooFew } from '../group-figure';
import { noEstimate, shownEstimate } from '../shown-estimate';
import type { ShownEstimate } from '../shown-estimate';
import { together } from '../sides';
import type { Sides } from '../sides';
import { isHigherWorse } from './training-measures';
import type { TrainingMeasure } from './training-measures';

/**
 * White against BME doctors on one measure.
 * @example compareTraining('exam_pass', { white: { count: 77, of: 115 }, bme: { count: 90, of: 150 } }).gap.value // −6.96 points
 */
export const compareTraining = (measure: TrainingMeasure, sides: Sides): SidesComparison =>
  compareSides(isHigherWorse(measure), sides);

/**
 * The gap in percentage points if everybody of unknown ethnic group were White, and if all were BME.
 * @example gapBounds('exam_pass', sides, { count: 9, of: 9 }) // how far the unknown could move the gap, either way
 */
export const gapBounds = (measure: TrainingMeasure, { white, bme }: Sides, unknown: Proportion): UnknownBounds => ({
  allWhite: compareTraining(measure, { white: together(white, unknown), bme }).gap.value,
  allBme: compareTraining(measure, { white, bme: together(bme, unknown) }).gap.value,
});

/**
 * The odds ratio, turned like the ratio: above 1 is worse for BME doctors. For detail only; too few, or a count of zero: none.
 * @example oddsOf('exam_pass', { white: { count: 56, of: 70 }, bme: { count: 48, of: 80 } }).value // 2.67
 */
export const oddsOf = (measure: TrainingMeasure, { white, bme }: Sides): ShownEstimate => {
  if (isTooFew([white.of, bme.of])) return noEstimate;
  return shownEstimate(isHigherWorse(measure) ? oddsRatio(bme, white) : oddsRatio(white, bme));
};

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
