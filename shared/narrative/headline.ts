import type { IndicatorFigure } from '../indicators/figure';
import { countInWords } from './format';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The overview's first sentence. Counts indicators, one figure each: those that are worse for BME staff by more than chance would
 * explain, and those with too few people to say.
 * @example "Five of nine indicators are worse for BME staff by more than chance would explain. Two have too few people to say."
 */
export const headline = (figures: readonly IndicatorFigure[]): string => {
  const first = [...new Map([...figures].reverse().map((figure) => [figure.indicator, figure])).values()];
  if (first.length === 0) return 'No indicator can be worked out yet.';
  const adverse = first.filter((figure) => figure.finding === 'unlikely_chance' && figure.isAdverse === true).length;
  const hidden = first.filter((figure) => figure.isHidden && figure.value === null).length;
  const few = first.filter((figure) => figure.finding === 'too_few').length - hidden;
  const unsure = first.filter((figure) => figure.finding === 'not_calculable').length;
  const verb = adverse > 1 ? 'are' : 'is';
  const parts = [
    `${adverse === 0 ? 'None' : capital(countInWords(adverse))} of ${countInWords(first.length)} indicators ${verb} worse for BME staff by more than chance would explain.`,
  ];
  if (few > 0) parts.push(`${capital(countInWords(few))} ${few === 1 ? 'has' : 'have'} too few people to say.`);
  if (hidden > 0)
    parts.push(`${capital(countInWords(hidden))} ${hidden === 1 ? 'is' : 'are'} hidden to protect people.`);
  if (unsure > 0) parts.push(`For ${countInWords(unsure)} the files do not say enough to tell.`);
  return parts.join(' ');
};
