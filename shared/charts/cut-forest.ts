import type { SidesComparison } from '../indicators/compare-sides';
import { gapAxis } from './axis';
import type { Axis } from './axis';
import { axisBackground, axisLabels } from './axis-scene';
import { describeRow, forestMarks } from './forest-row';
import type { ForestRow } from './forest-row';
import type { Scene, Shape } from './scene';
import { line, text } from './shapes';
import { wrapped } from './text-width';

/** One part of a cut: nothing is drawn where there is no comparison. */
export interface CutForestRow {
  readonly name: string;
  readonly comparison: SidesComparison | null;
  readonly tag: string;
}

const columns = { label: 0, labelWidth: 230, plot: 240, plotWidth: 330, tag: 584 } as const;
const [width, headHeight, rowHeight, size] = [760, 24, 30, 13] as const;

const toRow = ({ comparison }: CutForestRow): ForestRow => ({
  value: comparison?.gap.value ?? null,
  lower: comparison?.gap.lower ?? null,
  upper: comparison?.gap.upper ?? null,
  national: null,
  nationalLabel: null,
  measure: 'percentage_point_gap',
  finding: comparison?.finding ?? 'not_calculable',
});

/** A long name ends in three dots: the table beside the picture has it in full. */
const shortened = (name: string): string => {
  const [first = '', ...rest] = wrapped(name, columns.labelWidth, size);
  return rest.length === 0 ? first : `${first}…`;
};

const drawn = (row: CutForestRow, axis: Axis, top: number): readonly Shape[] => {
  const box = { x: columns.plot, y: top, width: columns.plotWidth, height: rowHeight };
  const baseline = top + rowHeight / 2 + 5;
  return [
    ...axisBackground(axis, box),
    line('grid', 0, top, width, top),
    text('label', columns.label, baseline, shortened(row.name), size),
    ...forestMarks(toRow(row), axis, box),
    text('note', columns.tag, baseline, row.tag, 12),
  ];
};

/**
 * The gaps of all parts of a cut on one axis of percentage points, left of zero worse for BME doctors: estimate and 95 % interval.
 * @param title - what is measured, by what
 * @example cutForest('Passed, all attempts, by sex', rows).height // 24 pixels, and 30 a row
 */
export const cutForest = (title: string, rows: readonly CutForestRow[]): Scene => {
  const axis = gapAxis(rows.map(toRow));
  const end = headHeight + rows.length * rowHeight;
  return {
    width,
    height: end + 2,
    title: `${title}: gaps in percentage points, left of zero worse for BME doctors`,
    description: rows.map((row) => `${row.name}: ${describeRow(toRow(row))}. ${row.tag}.`).join(' '),
    shapes: [
      ...axisLabels(axis, { x: columns.plot, y: 0, width: columns.plotWidth, height: headHeight - 4 }, 12),
      ...rows.flatMap((row, at) => drawn(row, axis, headHeight + at * rowHeight)),
      line('grid', 0, end, width, end),
    ],
  };
};
