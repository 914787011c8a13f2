import type { GroupFigure } from '../../../shared/indicators/figure';
import type { Measure } from '../../../shared/reference/indicators';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';
import type { Estimate } from '../words/figure-words';
import { countCell, formats, numberCell, percentCell } from './typed-cells';
import type { TypedCell } from './typed-cells';

export const measureFormat = (measure: Measure): string =>
  measure === 'relative_likelihood' ? formats.ratio : formats.points;

/** Count, base and share of one group. */
export const groupCells = (group: GroupFigure): readonly TypedCell[] => [
  countCell(group.count, group.isHidden),
  countCell(group.of, group.isHidden),
  percentCell(group.percent, group.isHidden),
];

/** Figure, lower and upper end of its interval. */
export const estimateCells = (measure: Measure, estimate: Estimate): readonly TypedCell[] => {
  const format = measureFormat(measure);
  return [estimate.value, estimate.lower, estimate.upper].map((value) => numberCell(value, format, estimate.isHidden));
};

/** What a figure would be if everyone of unknown ethnicity were White, and if everyone were BME. */
export const boundCells = ({ figure }: IndicatorReport): readonly TypedCell[] => {
  const format = measureFormat(figure.measure);
  const { allWhite, allBme } = figure.bounds ?? { allWhite: null, allBme: null };
  const isHidden = figure.isHidden && figure.unknown.isHidden;
  return [numberCell(allWhite, format, isHidden), numberCell(allBme, format, isHidden)];
};
