import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import { newcombeGap } from '../../statistics/newcombe';

/** Nobody of the group below the line: there is no ratio, but the counts can be compared, and BME people are the ones short. */
export const isOverZeroRate = ({ value, why, isAdverse }: IndicatorFigure): boolean =>
  value === null && why === 'rate_below_the_line_is_zero' && isAdverse === true;

const sideOf = ({ count, of }: GroupFigure) => (count === null || of === null ? null : { count, of });

/**
 * Whether the gap of the two rates leaves out equality where their ratio cannot be worked out, because one is zero.
 * @example 0 of 100 BME and 30 of 100 White applicants appointed: the gap lies between 20 and 40 points, so it does
 */
export const isZeroRateClear = (figure: IndicatorFigure): boolean => {
  const [white, bme] = [sideOf(figure.white), sideOf(figure.bme)];
  if (!isOverZeroRate(figure) || white === null || bme === null) return false;
  const gap = newcombeGap(white, bme);
  return gap.value !== null && (gap.lower > 0 || gap.upper < 0);
};
