import { viewLabels } from '../reference/indicators';
import type { IndicatorFigure } from '../indicators/figure';
import type { Measure } from '../reference/indicators';
import type { IndicatorReport, YearReport } from '../report/types/year-report.types';
import type { ForestRow } from './forest-row';

export const benchmarkLabel = (indicator: IndicatorReport): string | null =>
  indicator.benchmark === null ? null : `${indicator.benchmark.place} ${String(indicator.benchmark.year)}`;

/** Disclosure has already taken out what may not be shown: a figure that keeps its value may be drawn, whatever else of it is hidden. */
export const rowOf = (indicator: IndicatorReport): ForestRow => {
  const { figure } = indicator;
  return {
    measure: figure.measure,
    finding: figure.finding,
    value: figure.value,
    lower: figure.lower,
    upper: figure.upper,
    national: indicator.benchmark?.value ?? null,
    nationalLabel: benchmarkLabel(indicator),
  };
};

/** True where a star stands for the value: it is missing because it is hidden. */
export const isStar = (figure: IndicatorFigure): boolean => figure.isHidden && figure.value === null;

export const ofMeasure = (report: YearReport, measure: Measure): readonly IndicatorReport[] =>
  report.indicators.filter((indicator) => indicator.figure.measure === measure);

/** Titles that two views of an indicator share get the name of the view, so that no two rows read the same. */
export const rowTitle = (indicator: IndicatorReport, all: readonly IndicatorReport[]): string => {
  const twins = all.filter((other) => other.indicator === indicator.indicator && other.title === indicator.title);
  return twins.length > 1 ? `${indicator.title}: ${viewLabels[indicator.view].toLowerCase()}` : indicator.title;
};
