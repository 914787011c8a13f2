import { modelEmployer } from '../../reference/model-employer';
import type { Proportion } from '../../statistics/types';

/** One band on its way to mirror the workforce, in people. */
export interface BandPath {
  /** BME staff the band would hold at the workforce's BME share. */
  readonly target: number;
  /** BME staff missing; null where the band's BME count may not be shown. */
  readonly gap: number | null;
  /** 0 in the last year and after it. */
  readonly yearsLeft: number;
  /** More BME staff needed in each year left; null where no year is left or the gap is not known. */
  readonly aYear: number | null;
}

/** @example yearsLeftIn(2025) // 3 */
export const yearsLeftIn = (year: number): number => Math.max(0, modelEmployer.to - year);

/**
 * The Model Employer path of one band: target = the workforce's BME share × the band's headcount, rounded; the gap is spread evenly over the
 * years left, rounded up. The baseline is not fixed: share and headcount are those of the year itself.
 *
 * Source: domain notes, progression (2025).
 *
 * @param band - `count` BME staff (null where it may not be shown) of `of` people
 * @param workforce - BME staff of all staff; unknown ethnicity is below the line
 * @example bandPath({ count: 10, of: 100 }, { count: 300, of: 1000 }, 2025) // target 30, gap 20, 3 years left, 7 a year
 */
export const bandPath = (
  band: { readonly count: number | null; readonly of: number },
  workforce: Proportion,
  year: number,
): BandPath => {
  // Multiplied before it is divided, so that whole results come out whole.
  const target = workforce.of === 0 ? 0 : Math.round((workforce.count * band.of) / workforce.of);
  const gap = band.count === null ? null : Math.max(0, target - band.count);
  const yearsLeft = yearsLeftIn(year);
  return { target, gap, yearsLeft, aYear: gap === null || yearsLeft === 0 ? null : Math.ceil(gap / yearsLeft) };
};

/**
 * Where the straight line from 2018 to the target of 2028 stands in a year, in people, unrounded; before 2018 and after 2028 at its ends.
 * @example onTheLine(10, 30, 2023) // 20
 */
export const onTheLine = (in2018: number, target: number, year: number): number => {
  const { from, to } = modelEmployer;
  const share = Math.min(1, Math.max(0, (year - from) / (to - from)));
  return in2018 + (target - in2018) * share;
};
