import type { GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';
import type { IndicatorNumber, IndicatorView, Measure } from '../../../shared/reference/indicators';

export const shown = (count: number | null, of: number | null, percent: number | null): GroupFigure => ({
  count,
  of,
  percent,
  isHidden: false,
});
export const hiddenGroup: GroupFigure = { count: null, of: null, percent: null, isHidden: true };
export const nothing: GroupFigure = { count: null, of: null, percent: null, isHidden: false };

export const part = (count: number, of: number): GroupFigure => shown(count, of, (count / of) * 100);

export const workforce = { white: part(2849, 5066), bme: part(2006, 5066), unknown: part(211, 5066) } as const;

const measureOf = (indicator: IndicatorNumber): Measure =>
  indicator === 2 || indicator === 3 || indicator === 4 ? 'relative_likelihood' : 'percentage_point_gap';

/** A figure that says nothing until the parts that matter are given. */
export const figure = (
  indicator: IndicatorNumber,
  view: IndicatorView,
  parts: Partial<IndicatorFigure>,
): IndicatorFigure => ({
  indicator,
  view,
  year: 2025,
  source: 'return',
  measure: measureOf(indicator),
  white: nothing,
  bme: nothing,
  unknown: nothing,
  workforceBme: null,
  value: null,
  lower: null,
  upper: null,
  method: null,
  finding: 'not_calculable',
  why: null,
  isAdverse: null,
  isOutsideScreen: null,
  hasLowNumbers: false,
  shortfall: null,
  fewerCases: null,
  bounds: null,
  isHidden: false,
  ...parts,
});

export const estimate = (value: number, lower: number, upper: number): Partial<IndicatorFigure> => ({
  value,
  lower,
  upper,
  method: 'katz',
  finding: 'unlikely_chance',
});
