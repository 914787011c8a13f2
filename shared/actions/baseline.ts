import type { GroupFigure, IndicatorFigure } from '../indicators/figure';
import type { Baseline } from './action';

const side = ({ count, of, percent }: GroupFigure): Baseline['white'] => ({ count, of, percent });

/** The baseline of a new action: the figure as it stands, never typed. */
export const baselineOf = (figure: IndicatorFigure): Baseline => ({
  indicator: figure.indicator,
  view: figure.view,
  year: figure.year,
  measure: figure.measure,
  value: figure.value,
  lower: figure.lower,
  upper: figure.upper,
  finding: figure.finding,
  white: side(figure.white),
  bme: side(figure.bme),
});

const nothing: Baseline['white'] = { count: null, of: null, percent: null };

/** A baseline whose figure may not be shown in a version keeps its name and loses its numbers. */
export const withoutNumbers = (baseline: Baseline): Baseline => ({
  ...baseline,
  value: null,
  lower: null,
  upper: null,
  finding: 'too_few',
  white: nothing,
  bme: nothing,
});
