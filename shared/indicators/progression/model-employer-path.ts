import { modelEmployer } from '../../reference/model-employer';
import type { ModelEmployerYears } from '../../reference/model-employer';
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
export const yearsLeftIn = (year: number, { to }: ModelEmployerYears = modelEmployer): number => Math.max(0, to - year);

/**
 * The Model Employer path of one band: target = the workforce's BME share × the band's headcount, rounded; the gap is spread evenly over the
 * years left, rounded up. The headcount is that of the year itself; the share is that of the year, or of the first year of the path.
 *
 * Source: domain notes, progression (2025).
 *
 * @param band - `count` BME staff (null where it may not be shown) of `of` people
 * @param workforce - BME staff of all staff; unknown ethnicity is below the line
 * @param path - the years of the path as the settings say
 * @example bandPath({ count: 10, of: 100 }, { count: 300, of: 1000 }, 2025) // target 30, gap 20, 3 years left, 7 a year
 */
export const bandPath = (
  band: { readonly count: number | null; readonly of: number },
  workforce: Proportion,
  year: number,
  path: ModelEmployerYears = modelEmployer,
): BandPath => {
  // Multiplied before it is divided, so that whole results come out whole.
  const target = workforce.of === 0 ? 0 : Math.round((workforce.count * band.of) / workforce.of);
  const gap = band.count === null ? null : Math.max(0, target - band.count);
  const yearsLeft = yearsLeftIn(year, path);
  return { target, gap, yearsLeft, aYear: gap === null || yearsLeft === 0 ? null : Math.ceil(gap / yearsLeft) };
};

/**
 * Where the straight line from the first year of the path (2018) to the target of its last (2028) stands in a year, in people, unrounded; before
 * and after the path at its ends.
 * @example onTheLine(10, 30, 2023) // 20
 */
export const onTheLine = (
  atStart: number,
  target: number,
  year: number,
  { from, to }: ModelEmployerYears = modelEmployer,
): number => {
  const share = Math.min(1, Math.max(0, (year - from) / (to - from)));
  return atStart + (target - atStart) * share;
};
