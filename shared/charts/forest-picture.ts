import { forestLinesPicture } from './forest-lines-picture';
import { formatMeasure } from '../narrative/format-measure';
import { describeRow } from './forest-row';
import { legendItems } from './legend';
import { isStar, rowOf, rowTitle } from './report-rows';
import type { IndicatorReport } from '../report/types/year-report.types';
import type { Axis } from './axis';
import type { ForestLine } from './forest-lines-picture';
import type { LegendItem } from './legend';
import type { Scene } from './scene';

const lineOf = (indicator: IndicatorReport, all: readonly IndicatorReport[]): ForestLine => {
  const { figure, words } = indicator;
  const row = rowOf(indicator);
  const name = `${String(indicator.indicator)}. ${rowTitle(indicator, all)}`;
  const said = row.value === null ? (words.hidden ?? words.tag) : describeRow(row);
  return {
    label: name,
    value: formatMeasure(figure.measure, figure.value, isStar(figure)),
    tag: words.tag,
    row,
    reason: row.value === null ? (words.hidden ?? words.sentence) : null,
    spoken: `Indicator ${String(indicator.indicator)}, ${rowTitle(indicator, all)}: ${said}. ${words.tag}.`,
  };
};

export interface ForestPictureParts {
  readonly title: string;
  readonly valueHeading: string;
  readonly indicators: readonly IndicatorReport[];
  readonly axis: Axis;
  /** Without the national mark: it joins by itself where a figure has one. */
  readonly legend: readonly LegendItem[];
}

/** Several indicators on one axis, with labels, as a picture that stands by itself in a document. */
export const forestPicture = ({ indicators, ...parts }: ForestPictureParts): Scene => {
  const hasNational = indicators.some((indicator) => indicator.benchmark !== null);
  return forestLinesPicture({
    ...parts,
    nameHeading: 'Indicator',
    lines: indicators.map((indicator) => lineOf(indicator, indicators)),
    legend: [...parts.legend, ...(hasNational ? [legendItems.national] : [])],
  });
};
