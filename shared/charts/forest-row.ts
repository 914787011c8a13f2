import { formatMeasure } from '../narrative/format-measure';
import { formatRange } from '../narrative/group-words';
import { axisBackground, isOffAxis, xOn } from './axis-scene';
import { arrowHead, circle, diamond, line } from './shapes';
import type { Finding } from '../indicators/figure';
import type { Measure } from '../reference/indicators';
import type { Axis, AxisNeed } from './axis';
import type { Box, Scene, Shape } from './scene';

/** One figure of a forest. Nulls are not drawn: they are hidden, or cannot be calculated. */
export interface ForestRow extends AxisNeed {
  readonly measure: Measure;
  readonly finding: Finding;
  /** "England 2023"; null where there is no national mark. */
  readonly nationalLabel: string | null;
}

/** The row in words: "1.53, could be 1.24 to 1.90; England 2023: 1.59". */
export const describeRow = (row: ForestRow): string => {
  const write = (value: number | null): string => formatMeasure(row.measure, value);
  if (row.value === null) return 'No figure to draw';
  const range = formatRange(row, write);
  const national = row.national === null ? '' : `; ${row.nationalLabel ?? 'national'}: ${write(row.national)}`;
  return `${write(row.value)}${range === null ? '' : `, could be ${range}`}${national}`;
};

const whisker = (axis: Axis, box: Box, lower: number, upper: number): readonly Shape[] => {
  const y = box.y + box.height / 2;
  const [from, to] = [xOn(axis, box, lower), xOn(axis, box, upper)];
  return [
    line('interval', from, y, to, y),
    ...(isOffAxis(axis, lower) ? [arrowHead(from - 4, y, -1)] : []),
    ...(isOffAxis(axis, upper) ? [arrowHead(to + 4, y, 1)] : []),
  ];
};

/** A filled circle where the interval excludes parity, an open one where it does not: the finding is not told by colour. */
const estimate = (axis: Axis, box: Box, row: ForestRow): readonly Shape[] => {
  if (row.value === null) return [];
  const role = row.finding === 'unlikely_chance' ? 'estimate' : 'estimate-open';
  return [circle(role, xOn(axis, box, row.value), box.y + box.height / 2, 4.75)];
};

/** The marks of one row inside a box, without the background. The national diamond stands above the middle, so both stay visible. */
export const forestMarks = (row: ForestRow, axis: Axis, box: Box): readonly Shape[] => [
  ...(row.lower === null || row.upper === null ? [] : whisker(axis, box, row.lower, row.upper)),
  ...estimate(axis, box, row),
  ...(row.national === null
    ? []
    : [diamond('national', xOn(axis, box, row.national), box.y + box.height / 2 - 7, 4.25)]),
];

/** One row of the overview: background, interval, estimate, national mark. */
export const forestRow = (row: ForestRow, axis: Axis, width: number, height = 26): Scene => {
  const box: Box = { x: 0, y: 0, width, height };
  return {
    width,
    height,
    title: row.measure === 'relative_likelihood' ? 'Ratio with its 95% interval' : 'Gap with its 95% interval',
    description: describeRow(row),
    shapes: [...axisBackground(axis, box), ...forestMarks(row, axis, box)],
  };
};
