import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import { fisherExact } from '../../statistics/fisher';
import type { Proportion } from '../../statistics/types';
import { isOverZeroRate } from './zero-rate';

const wholeNumbers = ({ count, of }: GroupFigure): Proportion | null =>
  count !== null && of !== null && Number.isInteger(count) && Number.isInteger(of) && count <= of
    ? { count, of }
    : null;

/** The people of the workforce who are not in the part, so that the two can be compared as separate groups. */
const theOthers = (part: Proportion, workforce: Proportion): Proportion => ({
  count: workforce.count - part.count,
  of: workforce.of - part.of,
});

/**
 * How likely a difference like this is by chance alone (Fisher's exact test, two-sided): White against BME, or for a share the part against
 * the rest of the workforce. Null where a count may not be shown, is not whole, or the figure is too few to say. Of a rate of zero
 * there is no ratio, and this all the same.
 */
export const figurePValue = (figure: IndicatorFigure): number | null => {
  if (figure.value === null && !isOverZeroRate(figure)) return null;
  const bme = wholeNumbers(figure.bme);
  if (figure.workforceBme === null) {
    const white = wholeNumbers(figure.white);
    return white === null || bme === null ? null : fisherExact(white, bme).twoSided;
  }
  const workforce = wholeNumbers(figure.workforceBme);
  if (bme === null || workforce === null) return null;
  const others = theOthers(bme, workforce);
  return others.count < 0 || others.of < others.count ? null : fisherExact(bme, others).twoSided;
};
