import type { IndicatorFigure } from '../indicators/figure';
import { changeSentence, changeTag } from '../narrative/comparison/change-sentence';
import { formatMeasure } from '../narrative/format-measure';
import { lackWords } from '../narrative/comparison/lack-words';
import { definitionBreak } from '../reference/definition-breaks';
import type { Settings } from '../reference/settings';
import { differenceBetween, isInFavour } from './comparison/difference';
import type { ComparableFigure, DifferenceVerdict } from './comparison/difference';
import { whyNotCompared } from './comparison/why-not-compared';
import type { YearChange } from './types/year-report.types';

/** What the difference of a later from an earlier year is called. */
const changeOfVerdict: Readonly<Record<DifferenceVerdict, YearChange['verdict']>> = {
  closer: 'improved',
  further: 'worsened',
  reversed: 'reversed',
  not_clear: 'no_clear_change',
  cannot_compare: 'cannot_compare',
};

const changeOf = (later: ComparableFigure, earlier: ComparableFigure): YearChange['verdict'] => {
  const { verdict } = differenceBetween(later, earlier);
  const isNeutral = (verdict === 'closer' || verdict === 'further') && isInFavour(verdict, later, earlier);
  return isNeutral ? verdict : changeOfVerdict[verdict];
};

/** What of a figure a comparison of two years needs. */
export type FigureOfYear = ComparableFigure & Pick<IndicatorFigure, 'year'>;

/**
 * One figure against itself in an earlier year, both as shown. Never by eye: the interval of the difference itself decides.
 * @param breakReason - why the definitions of the two years differ; null where they do not
 */
export const changeBetween = (later: FigureOfYear, earlier: FigureOfYear, breakReason: string | null): YearChange => {
  const names = { first: String(later.year), second: String(earlier.year) };
  const lack = whyNotCompared(later, earlier);
  const reason = breakReason ?? (lack === null ? null : lackWords(lack, names));
  const verdict = reason === null ? changeOf(later, earlier) : 'cannot_compare';
  const before = formatMeasure(earlier.measure, earlier.value);
  return {
    from: earlier.year,
    verdict,
    tag: changeTag(verdict, earlier.year),
    sentence: changeSentence(verdict, earlier.year, before, reason),
  };
};

/** An indicator against itself in an earlier year. */
export const yearChange = (later: IndicatorFigure, earlier: IndicatorFigure, settings: Settings): YearChange =>
  changeBetween(later, earlier, definitionBreak(later.indicator, earlier.year, later.year, settings));
