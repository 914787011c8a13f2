import { axisBackground } from './axis-scene';
import { describeRow, forestMarks } from './forest-row';
import type { ComparisonRow } from '../report/types/comparison-report.types';
import type { Axis } from './axis';
import type { ForestRow } from './forest-row';
import type { Box, Scene } from './scene';

/** The difference of two figures as a row of a forest. */
export const differenceOfRow = ({ measure, difference, finding }: ComparisonRow): ForestRow => ({
  measure,
  finding: finding ?? 'not_calculable',
  value: difference?.value ?? null,
  lower: difference?.lower ?? null,
  upper: difference?.upper ?? null,
  national: null,
  nationalLabel: null,
});

/** The difference with its interval on a shared axis. Without the 0.80 to 1.25 screen, which is about a ratio and not about two of them. */
export const differenceScene = (row: ComparisonRow, axis: Axis, width: number, height: number): Scene => {
  const box: Box = { x: 0, y: 0, width, height };
  const difference = differenceOfRow(row);
  return {
    width,
    height,
    title:
      row.measure === 'relative_likelihood'
        ? 'Ratio of the two ratios with its 95% interval; 1 means no difference'
        : 'Difference of the two gaps with its 95% interval; 0 means no difference',
    description: describeRow(difference),
    shapes: [
      ...axisBackground(axis, box).filter(({ role }) => role !== 'screen'),
      ...forestMarks(difference, axis, box),
    ],
  };
};
