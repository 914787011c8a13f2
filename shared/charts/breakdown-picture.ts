import { gapAxis, ratioAxis } from './axis';
import { forestLinesPicture } from './forest-lines-picture';
import { formatMeasure } from '../narrative/format-measure';
import { describeRow } from './forest-row';
import { legendItems } from './legend';
import { isStar } from './report-rows';
import { cutHeadings, isEthnicCut } from '../narrative/breakdown/cut-headings';
import { figureTitle } from '../narrative/figure-title';
import { breakdownName, lowNumbersTag, withoutFigureWords } from '../narrative/breakdown/breakdown-page-words';
import { indicatorDefinitions } from '../reference/indicators';
import type { IndicatorFigure } from '../indicators/figure';
import type { Cut } from '../reference/cuts';
import type { Breakdown, BreakdownReport } from '../report/types/breakdown-report.types';
import type { FigureWords } from '../report/types/year-report.types';
import type { Axis } from './axis';
import type { ForestLine } from './forest-lines-picture';
import type { ForestRow } from './forest-row';
import type { Scene } from './scene';

const rowOf = ({ measure, finding, value, lower, upper }: IndicatorFigure): ForestRow => ({
  measure,
  finding,
  value,
  lower,
  upper,
  national: null,
  nationalLabel: null,
});

const isRatio = ({ indicator }: BreakdownReport): boolean =>
  indicatorDefinitions[indicator].measure === 'relative_likelihood';

/** One axis for the whole and the parts of every cut of an indicator: a gap looks as wide in one cut as in the next. */
export const breakdownAxis = (report: BreakdownReport): Axis => {
  const parts = report.breakdowns.flatMap((breakdown) => breakdown.rows.map((row) => rowOf(row.figure)));
  const whole = wholeBeside(report);
  const needs = whole === null ? parts : [rowOf(whole.figure), ...parts];
  return isRatio(report) ? ratioAxis(needs) : gapAxis(needs);
};

const lineOf = (label: string, figure: IndicatorFigure, words: FigureWords, isWhole = false): ForestLine => {
  const row = rowOf(figure);
  const reason = row.value === null ? withoutFigureWords(figure, words) : null;
  const tag = reason === null ? lowNumbersTag(figure, words) : '';
  return {
    label,
    value: formatMeasure(figure.measure, figure.value, isStar(figure)),
    tag,
    row,
    reason,
    spoken: `${label}: ${reason ?? `${describeRow(row)}. ${tag}`}.`,
    isWhole,
  };
};

/** What the parts are parts of: the trust, or what everything here is narrowed to. Ethnic groups are parts of BME people. */
export const wholeLabel = (report: BreakdownReport, cut: Cut): string => {
  const place = report.filterLabel ?? 'Whole trust';
  return isEthnicCut(cut) ? `${place}: all BME people` : place;
};

/** The whole that parts stand beside; null where that would be the workforce against itself. */
export const wholeBeside = ({ indicator, filter, whole }: BreakdownReport): BreakdownReport['whole'] =>
  indicator === 1 && filter === null ? null : whole;

export const breakdownTitle = (report: BreakdownReport, { cut }: Pick<Breakdown, 'cut'>): string =>
  figureTitle({
    what: `${breakdownName(report.indicator)}, ${cutHeadings[cut].by}`,
    filterLabel: report.filterLabel,
  });

/** The parts of one cut below the whole, on the axis that all cuts share. A part without a figure keeps its line and says why. */
export const breakdownPicture = (report: BreakdownReport, breakdown: Breakdown, width = 680): Scene => {
  const found = wholeBeside(report);
  const whole = found === null ? [] : [lineOf(wholeLabel(report, breakdown.cut), found.figure, found.words, true)];
  return forestLinesPicture({
    title: breakdownTitle(report, breakdown),
    nameHeading: cutHeadings[breakdown.cut].heading,
    valueHeading: isRatio(report) ? 'Ratio' : 'Gap',
    lines: [...whole, ...breakdown.rows.map((row) => lineOf(row.label, row.figure, row.words))],
    axis: breakdownAxis(report),
    legend: [
      legendItems.unlikely,
      legendItems.unsure,
      legendItems.interval,
      ...(isRatio(report) ? [legendItems.screen] : []),
    ],
    width,
    rowPadding: 8,
  });
};
