import type { Cut } from '../../shared/reference/cuts';
import { otherParts } from '../../shared/reference/cuts';
import type {
  Breakdown,
  BreakdownReport,
  BreakdownRow,
  Combination,
} from '../../shared/report/types/breakdown-report.types';
import { figureJson } from './figure-json';
import { hiddenMark } from './hidden-mark';

/** The name of what stands together is made for lists, not for people. */
const partJson = (part: string): string | null => (part === otherParts ? null : part);

const rowJson = ({ part, label, figure, words }: BreakdownRow) => ({
  part: partJson(part),
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

const combinationJson = ({ first, second, label, sentence, note, rows }: Combination) => ({
  first,
  second,
  label,
  sentence,
  note,
  rows: rows.map((row) => ({
    first: partJson(row.first),
    second: partJson(row.second),
    label: `${row.firstLabel}, ${row.secondLabel}`,
    ...figureJson(row.figure),
    tag: row.words.tag,
    sentence: row.words.sentence,
    ...hiddenMark(row.figure.isHidden),
  })),
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
  combinations: report.combinations
    .filter(({ first, second }) => by.includes(first) && by.includes(second))
    .map(combinationJson),
  parts: report.filters,
  notes: report.notes,
});
