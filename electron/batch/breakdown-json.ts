import type { Cut } from '../../shared/reference/cuts';
import type { Breakdown, BreakdownReport, BreakdownRow } from '../../shared/report/breakdown-report.types';
import { figureJson } from './figure-json';
import { hiddenMark } from './hidden-mark';

const rowJson = ({ part, label, figure, words }: BreakdownRow) => ({
  part,
  label,
  ...figureJson(figure),
  tag: words.tag,
  sentence: words.sentence,
  smallNumbers: words.smallNumbers,
  ...hiddenMark(figure.isHidden),
});

const cutJson = ({ cut, label, rows, funnel, sentence }: Breakdown) => ({
  cut,
  label,
  sentence,
  rows: rows.map(rowJson),
  funnel,
});

/** A breakdown as plain data: the very numbers and sentences of the screen, of the cuts asked for. */
export const breakdownJson = (report: BreakdownReport, by: readonly Cut[]) => ({
  indicator: report.indicator,
  view: report.view,
  year: report.year,
  version: report.version,
  within: report.filter,
  whole:
    report.whole === null
      ? null
      : {
          ...figureJson(report.whole.figure),
          sentence: report.whole.words.sentence,
          ...hiddenMark(report.whole.figure.isHidden),
        },
  cuts: report.breakdowns.filter(({ cut }) => by.includes(cut)).map(cutJson),
  parts: report.filters,
  notes: report.notes,
});
