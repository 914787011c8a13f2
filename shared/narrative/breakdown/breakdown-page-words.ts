import { countInWords } from '../format';
import { hiddenTag } from '../tags';
import { cutHeadings } from './cut-headings';
import type { IndicatorFigure } from '../../indicators/figure';
import { indicatorDefinitions } from '../../reference/indicators';
import type { Cut, CutIndicator } from '../../reference/cuts';
import type { IndicatorNumber } from '../../reference/indicators';
import type { FunnelPosition } from '../../report/types/breakdown-report.types';
import type { FigureWords } from '../../report/types/year-report.types';

/** What a part is looked at for. Indicator 1 has a set of bands as its figure; its parts are all staff of a place. */
export const breakdownName = (indicator: CutIndicator): string =>
  indicator === 1 ? 'BME share of staff, against the workforce' : indicatorDefinitions[indicator].title;

/** In the place of the marks of a part that has no figure. A hidden one is not "too few to say": that would tell the reader which it is. */
export const withoutFigureWords = (figure: IndicatorFigure, words: FigureWords): string =>
  figure.isHidden ? `* ${hiddenTag.toLowerCase()}` : words.tag.toLowerCase();

/** "Not distinguishable, low numbers": the warning stands beside the finding that it is about. */
export const lowNumbersTag = (figure: IndicatorFigure, words: FigureWords): string =>
  figure.hasLowNumbers ? `${words.tag}, low numbers` : words.tag;

export const funnelPositionWords: Readonly<Record<FunnelPosition, string>> = {
  inside: 'Inside the funnel',
  outside_95: 'Outside the 95% limits',
  outside_998: 'Outside the 99.8% limits',
};

/** How a funnel plot is read, for whoever sees one for the first time. */
export const funnelMeaning = (cut: Cut): string =>
  `Each mark is one of the ${cutHeadings[cut].many}: further right, more people; higher up, a higher rate. ` +
  'Small ones swing more by chance alone, so the limits are wider there. About 1 in 20 stands outside the 95% limits ' +
  'by chance, and 1 in 500 outside the 99.8% limits.';

/** How many parts have no mark in the funnel; null where all have one. */
export const notInFunnelSentence = (cut: Cut, missing: number): string | null =>
  missing <= 0
    ? null
    : `${sentenceCount(missing)} of the ${cutHeadings[cut].many} ${missing === 1 ? 'has' : 'have'} no mark here: too few to say, or hidden.`;

const sentenceCount = (count: number): string => {
  const words = countInWords(count);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Where a part of a page is not narrowed to the filter. */
export const stillWholeSentence = (filterLabel: string, indicator: IndicatorNumber): string =>
  `These years are for ${indicator === 1 ? 'band 8a and above in ' : ''}the whole trust, not only for ${filterLabel}.`;

/** On a page that cannot be narrowed at all. */
export const cannotNarrowSentence = (filterLabel: string): string =>
  `This page is about the whole trust: its figures cannot be narrowed to ${filterLabel}.`;

/** Where a filter leaves nothing to count. */
export const nothingLeftSentence = (filterLabel: string, year: number): string =>
  `There is no figure for ${filterLabel} in ${String(year)}: nobody is counted there for this indicator, or the files of this year do not say who belongs to it.`;

/** Where an indicator cannot be broken down, because the year has no rows for it. */
export const noRowsSentence =
  'The figure cannot be broken down: this year has only totals for it. Import the rows behind it (staff in post, recruitment, cases, learning) to see where the gap is.';
