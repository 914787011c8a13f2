import { viewLabels } from '../reference/indicators';
import type { Measure } from '../reference/indicators';
import type { IndicatorReport, YearReport } from '../report/year-report.types';
import type { ForestRow } from './forest-row';

export const benchmarkLabel = (indicator: IndicatorReport): string | null =>
  indicator.benchmark === null ? null : `${indicator.benchmark.place} ${String(indicator.benchmark.year)}`;

export const rowOf = (indicator: IndicatorReport): ForestRow => {
  const { figure } = indicator;
  return {
    measure: figure.measure,
    finding: figure.finding,
    value: figure.isHidden ? null : figure.value,
    lower: figure.isHidden ? null : figure.lower,
    upper: figure.isHidden ? null : figure.upper,
    national: indicator.benchmark?.value ?? null,
    nationalLabel: benchmarkLabel(indicator),
  };
};

export const ofMeasure = (report: YearReport, measure: Measure): readonly IndicatorReport[] =>
  report.indicators.filter((indicator) => indicator.figure.measure === measure);

/** Titles that two views of an indicator share get the name of the view, so that no two rows read the same. */
export const rowTitle = (indicator: IndicatorReport, all: readonly IndicatorReport[]): string => {
  const twins = all.filter((other) => other.indicator === indicator.indicator && other.title === indicator.title);
  return twins.length > 1 ? `${indicator.title}: ${viewLabels[indicator.view].toLowerCase()}` : indicator.title;
};
