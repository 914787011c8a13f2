import type { GroupFigure, IndicatorFigure } from '../../shared/indicators/figure';
import { hiddenMark } from './hidden-mark';

export const groupJson = ({ count, of, percent, isHidden }: GroupFigure) => ({
  count,
  of,
  percent,
  ...hiddenMark(isHidden),
});

/** A figure as plain data, without words. */
export const figureJson = (figure: IndicatorFigure) => ({
  source: figure.source,
  white: groupJson(figure.white),
  bme: groupJson(figure.bme),
  unknown: groupJson(figure.unknown),
  ...(figure.workforceBme === null ? {} : { workforceBme: groupJson(figure.workforceBme) }),
  measure: figure.measure,
  unit: figure.measure === 'relative_likelihood' ? 'ratio' : 'percentage_points_negative_is_worse_for_bme',
  value: figure.value,
  lower: figure.lower,
  upper: figure.upper,
  method: figure.method,
  finding: figure.finding,
  lowNumbers: figure.hasLowNumbers,
  shortfall: figure.shortfall,
  bounds: figure.bounds,
});
