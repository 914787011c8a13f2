import type { IndicatorFigure } from '../indicators/figure';
import { formatMeasure } from './format-measure';
import { findingClause, noCauseSentence } from './tags';

/** Said for an upper end that is not there. */
export const noUpperEnd = 'any higher number';

/** The upper end of a range: that of a ratio over a rate of zero has none. */
export const upperWords = (upper: number, write: (value: number) => string): string =>
  Number.isFinite(upper) ? write(upper) : noUpperEnd;

/** "The true figure could lie between 1.24 and 1.90, so this is unlikely to be chance." Empty where there is no interval. */
export const rangeSentence = (figure: Pick<IndicatorFigure, 'lower' | 'upper' | 'finding' | 'measure'>): string => {
  const { lower, upper, finding } = figure;
  if (lower === null || upper === null || (finding !== 'unlikely_chance' && finding !== 'not_distinguishable'))
    return '';
  const write = (value: number): string => formatMeasure(figure.measure, value);
  const unit = figure.measure === 'relative_likelihood' ? '' : ' points';
  const range = `The true figure could lie between ${write(lower)} and ${upperWords(upper, write)}${unit}`;
  return `${range}, so this is ${findingClause[finding]}. ${noCauseSentence}`;
};
