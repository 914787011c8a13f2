import type { IndicatorFigure } from '../indicators/figure';
import { changeSentence, changeTag } from '../narrative/change-sentence';
import { formatPoints, formatRatio } from '../narrative/format';
import { definitionBreak } from '../reference/definition-breaks';
import type { Settings } from '../reference/settings';
import { gapDifference } from '../statistics/gap-difference';
import { ratioOfRatios } from '../statistics/ratio-of-ratios';
import type { CalculatedEstimate } from '../statistics/types';
import type { YearChange } from './year-report.types';

/** What of a figure a comparison of two years needs. */
export type Compared = Pick<
  IndicatorFigure,
  'year' | 'measure' | 'value' | 'lower' | 'upper' | 'finding' | 'isAdverse'
>;

const estimateOf = (figure: Compared): CalculatedEstimate | null =>
  figure.value === null || figure.lower === null || figure.upper === null
    ? null
    : { value: figure.value, lower: figure.lower, upper: figure.upper, method: 'newcombe' };

/** How far from equal: on the log scale for ratios, so that 2 and ½ are equally far. */
const distance = (figure: Compared): number => {
  const value = figure.value ?? 0;
  return figure.measure === 'relative_likelihood' ? Math.abs(Math.log(value)) : Math.abs(value);
};

const differs = (later: Compared, earlier: Compared): boolean | null => {
  const a = estimateOf(later);
  const b = estimateOf(earlier);
  if (a === null || b === null) return null;
  const isRatio = later.measure === 'relative_likelihood';
  const difference = isRatio ? ratioOfRatios(a, b) : gapDifference(a, b);
  if (difference.value === null) return null;
  const parity = isRatio ? 1 : 0;
  return difference.lower > parity || difference.upper < parity;
};

const verdictOf = (later: Compared, earlier: Compared): YearChange['verdict'] => {
  const isDifferent = differs(later, earlier);
  if (isDifferent === null) return 'cannot_compare';
  if (!isDifferent) return 'no_clear_change';
  if (later.isAdverse !== earlier.isAdverse && later.finding === 'unlikely_chance') return 'reversed';
  return distance(later) < distance(earlier) ? 'improved' : 'worsened';
};

/**
 * One figure against itself in an earlier year, both as shown. Never by eye: the interval of the difference itself decides.
 * @param reason - why the two cannot be compared; null where they can
 */
export const changeBetween = (later: Compared, earlier: Compared, reason: string | null): YearChange => {
  const verdict = reason === null ? verdictOf(later, earlier) : 'cannot_compare';
  const why = reason ?? (verdict === 'cannot_compare' ? 'one of the two has no interval' : null);
  const before = earlier.measure === 'relative_likelihood' ? formatRatio(earlier.value) : formatPoints(earlier.value);
  return {
    from: earlier.year,
    verdict,
    tag: changeTag(verdict, earlier.year),
    sentence: changeSentence(verdict, earlier.year, before, why),
  };
};

/** An indicator against itself in an earlier year. */
export const yearChange = (later: IndicatorFigure, earlier: IndicatorFigure, settings: Settings): YearChange =>
  changeBetween(later, earlier, definitionBreak(later.indicator, earlier.year, later.year, settings));
