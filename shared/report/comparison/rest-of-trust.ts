import { isSmall } from '../../disclosure/figures/policy';
import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import { likelihoodIndicator } from '../../indicators/likelihood-indicator';
import { shareIndicator } from '../../indicators/share-indicator';

type Side = 'count' | 'of';

const minus = (whole: GroupFigure, part: GroupFigure, side: Side): number | null => {
  const [all, some] = [whole[side], part[side]];
  return all === null || some === null || some > all ? null : all - some;
};

interface Rest {
  readonly white: number | null;
  readonly bme: number | null;
  readonly unknown: number | null;
}

const restOf = (whole: IndicatorFigure, part: IndicatorFigure, side: Side): Rest => ({
  white: minus(whole.white, part.white, side),
  bme: minus(whole.bme, part.bme, side),
  unknown: minus(whole.unknown, part.unknown, side),
});

const isHeldBack = ({ value, isHidden }: IndicatorFigure): boolean => isHidden && value === null;

const hiddenGroup: GroupFigure = { count: null, of: null, percent: null, isHidden: true };

/** Indicator 1 has unknown in its denominators, so it takes all three groups. */
const restOfShare = (whole: IndicatorFigure, set: Rest): IndicatorFigure | null => {
  const { year, source } = whole;
  const [white, bme, unknown] = [whole.white.count, whole.bme.count, whole.unknown.count];
  if (white === null || bme === null || unknown === null) return null;
  if (set.white === null || set.bme === null || set.unknown === null) return null;
  return shareIndicator({
    indicator: 1,
    view: whole.view,
    year,
    source,
    set: { white: set.white, bme: set.bme, unknown: set.unknown },
    workforce: { white, bme, unknown },
  });
};

const restOfLikelihood = (whole: IndicatorFigure, hits: Rest, of: Rest): IndicatorFigure | null => {
  const { indicator, view, year, source } = whole;
  if (indicator !== 2 && indicator !== 3 && indicator !== 4) return null;
  if (hits.white === null || hits.bme === null || of.white === null || of.bme === null) return null;
  const isUnknownHeld = hits.unknown !== null && of.unknown !== null;
  const figure = likelihoodIndicator({
    indicator,
    view,
    year,
    source,
    hits: { white: hits.white, bme: hits.bme, unknown: hits.unknown ?? 0 },
    of: { white: of.white, bme: of.bme, unknown: of.unknown ?? 0 },
  });
  return isUnknownHeld ? figure : { ...figure, unknown: hiddenGroup, bounds: null, isHidden: true };
};

/**
 * The figure of everybody outside one part, from two figures that may be shown. Null where a number it takes is not shown or not held, or where
 * what is left is itself a small number.
 *
 * @param threshold - people; counts from 1 to one below it may not be shown
 *
 * @example 415 of 1,241 BME applicants in all and 40 of 100 in Surgery: 375 of 1,141 in the rest
 */
export const restOfTrust = (
  whole: IndicatorFigure,
  part: IndicatorFigure,
  threshold: number,
): IndicatorFigure | null => {
  if (isHeldBack(whole) || isHeldBack(part)) return null;
  const hits = restOf(whole, part, 'count');
  const of = restOf(whole, part, 'of');
  const left = [...Object.values(hits), ...(whole.indicator === 1 ? [] : Object.values(of))];
  if (left.some((count: number | null) => count !== null && isSmall(count, threshold))) return null;
  return whole.indicator === 1 ? restOfShare(whole, hits) : restOfLikelihood(whole, hits, of);
};
