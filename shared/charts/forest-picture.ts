import { axisBackground, axisLabels } from './axis-scene';
import { describeRow, forestMarks, writeMeasure } from './forest-row';
import { legend, legendItems } from './legend';
import { isStar, rowOf, rowTitle } from './report-rows';
import { line, text } from './shapes';
import { wrapped } from './text-width';
import type { IndicatorReport } from '../report/year-report.types';
import type { Axis } from './axis';
import type { LegendItem } from './legend';
import type { Scene, Shape } from './scene';

/** Columns of a full-page forest, in the 680 pixels that fill the text width of an A4 page at a readable size. */
const columns = { label: 0, labelWidth: 200, value: 258, plot: 270, plotWidth: 290, tag: 572, tagWidth: 108 } as const;
const width = 680;
const [size, lineHeight, headHeight, rowPadding] = [13, 16, 26, 16] as const;

interface Row {
  readonly indicator: IndicatorReport;
  readonly label: readonly string[];
  readonly tag: readonly string[];
  readonly note: readonly string[];
  readonly height: number;
}

const rowFor = (indicator: IndicatorReport, all: readonly IndicatorReport[]): Row => {
  const label = wrapped(`${String(indicator.indicator)}. ${rowTitle(indicator, all)}`, columns.labelWidth, size);
  const tag = wrapped(indicator.words.tag, columns.tagWidth, 12);
  const isDrawn = rowOf(indicator).value !== null;
  const reason = indicator.words.hidden ?? indicator.words.sentence;
  const note = isDrawn ? [] : wrapped(reason, columns.plotWidth - 12, 12).slice(0, 3);
  return {
    indicator,
    label,
    tag,
    note,
    height: Math.max(label.length, tag.length, note.length) * lineHeight + rowPadding,
  };
};

const block = (
  role: 'label' | 'note',
  lines: readonly string[],
  x: number,
  middle: number,
  points: number,
): readonly Shape[] => {
  const top = middle - (lines.length * lineHeight) / 2;
  return lines.map((words, index) => text(role, x, top + index * lineHeight + 12, words, points));
};

const drawn = (row: Row, axis: Axis, top: number): readonly Shape[] => {
  const { indicator, height } = row;
  const middle = top + height / 2;
  const box = { x: columns.plot, y: top, width: columns.plotWidth, height };
  const value = writeMeasure(indicator.figure.measure, indicator.figure.value, isStar(indicator.figure));
  return [
    ...(row.note.length > 0 ? [] : axisBackground(axis, box)),
    line('grid', 0, top, width, top),
    ...block('label', row.label, columns.label, middle, size),
    text('label-strong', columns.value, middle + 5, value, 14, 'end'),
    ...(row.note.length > 0
      ? block('note', row.note, columns.plot + 8, middle, 12)
      : forestMarks(rowOf(indicator), axis, box)),
    ...block('note', row.tag, columns.tag, middle, 12),
  ];
};

const head = (axis: Axis, valueHeading: string): readonly Shape[] => [
  text('note', columns.label, headHeight - 9, 'Indicator', 12),
  text('note', columns.value, headHeight - 9, valueHeading, 12, 'end'),
  ...axisLabels(axis, { x: columns.plot, y: 0, width: columns.plotWidth, height: headHeight - 6 }, 12),
  text('note', columns.tag, headHeight - 9, 'What it supports', 12),
];

const describe = (row: Row, all: readonly IndicatorReport[]): string => {
  const { indicator } = row;
  const figure = row.note.length > 0 ? (indicator.words.hidden ?? indicator.words.tag) : describeRow(rowOf(indicator));
  return `Indicator ${String(indicator.indicator)}, ${rowTitle(indicator, all)}: ${figure}. ${indicator.words.tag}.`;
};

export interface ForestPictureParts {
  readonly title: string;
  readonly valueHeading: string;
  readonly indicators: readonly IndicatorReport[];
  readonly axis: Axis;
  /** Without the national mark: it joins by itself where a figure has one. */
  readonly legend: readonly LegendItem[];
}

/** Several figures on one axis, with labels, as a picture that stands by itself in a document. */
export const forestPicture = (parts: ForestPictureParts): Scene => {
  const rows = parts.indicators.map((indicator) => rowFor(indicator, parts.indicators));
  let top = headHeight;
  const shapes: Shape[] = [...head(parts.axis, parts.valueHeading)];
  for (const row of rows) {
    shapes.push(...drawn(row, parts.axis, top));
    top += row.height;
  }
  shapes.push(line('grid', 0, top, width, top));
  const hasNational = parts.indicators.some((indicator) => indicator.benchmark !== null);
  const key = legend([...parts.legend, ...(hasNational ? [legendItems.national] : [])], 0, top + 10, width);
  const description = rows.map((row) => describe(row, parts.indicators)).join(' ');
  return { width, height: top + 14 + key.height, title: parts.title, description, shapes: [...shapes, ...key.shapes] };
};
