import { gapAxis, ratioAxis } from '../../shared/charts/axis';
import { isLabelBelow } from '../../shared/charts/trend-picture';
import { formatMeasure } from '../components/format';
import type { Axis } from '../../shared/charts/axis';
import type { IndicatorReport } from '../../shared/report/year-report.types';

/** One mark of the chart. `spread` is how far the interval reaches below and above the value, as the library wants it. */
export interface Dot {
  readonly year: number;
  readonly value: number;
  readonly spread: readonly [number, number];
  readonly isClear: boolean;
  readonly isLabelBelow: boolean;
  readonly label: string;
}

/** A place with words or a small mark and no value of its own. */
export interface Spot {
  readonly year: number;
  readonly value: number;
  readonly label: string;
}

export interface Cut {
  readonly year: number;
  readonly value: number;
  readonly direction: -1 | 1;
}

export const axisOf = (report: IndicatorReport): Axis => {
  const build = report.figure.measure === 'relative_likelihood' ? ratioAxis : gapAxis;
  const needs = report.trend.filter((point) => !point.isHidden).map((point) => ({ ...point, national: null }));
  return build([...needs, { value: null, lower: null, upper: null, national: report.benchmark?.value ?? null }]);
};

/** The library draws past the edge of the plot, so intervals end at the edge and an arrowhead says that they go on. */
export const dotsOf = (report: IndicatorReport, axis: Axis): readonly Dot[] =>
  report.trend.flatMap((point, index) => {
    if (point.isHidden || point.value === null) return [];
    const { value } = point;
    const lower = Math.max(axis.low, point.lower ?? value);
    const upper = Math.min(axis.high, point.upper ?? value);
    return {
      year: point.year,
      value,
      spread: [value - lower, upper - value] as const,
      isClear: point.finding === 'unlikely_chance',
      isLabelBelow: isLabelBelow(report.trend, index),
      label: formatMeasure(report.figure.measure, value),
    };
  });

export const cutsOf = (report: IndicatorReport, axis: Axis): readonly Cut[] =>
  report.trend.flatMap((point): readonly Cut[] => [
    ...(!point.isHidden && point.upper !== null && point.upper > axis.high
      ? [{ year: point.year, value: axis.high, direction: 1 as const }]
      : []),
    ...(!point.isHidden && point.lower !== null && point.lower < axis.low
      ? [{ year: point.year, value: axis.low, direction: -1 as const }]
      : []),
  ]);

/** Years without a number say why, where their point would be. */
export const blanksOf = (report: IndicatorReport, axis: Axis): readonly Spot[] =>
  report.trend.flatMap((point) =>
    point.isHidden || point.value === null
      ? [{ year: point.year, value: axis.parity, label: point.isHidden ? '* hidden' : 'no figure' }]
      : [],
  );

/** The national figure, only in its own year: beside another year's point it would look like that year's. */
export const nationalOf = (report: IndicatorReport): readonly Spot[] => {
  const { benchmark, trend } = report;
  if (benchmark === null || !trend.some((point) => point.year === benchmark.year)) return [];
  return [{ year: benchmark.year - 0.12, value: benchmark.value, label: '' }];
};
