import { describe, expect, it } from 'vitest';
import { gapAxis, ratioAxis } from '../../../shared/charts/axis';
import { describeRow, forestRow } from '../../../shared/charts/forest-row';
import { rowOf } from '../../../shared/charts/report-rows';
import { sparkline } from '../../../shared/charts/sparkline';
import { hiddenGroup } from '../../renderer/samples/figures';
import { appointed, discipline } from '../../renderer/samples/ratios';
import { board, surveys, votingBoard } from '../../renderer/samples/gaps';
import type { Scene } from '../../../shared/charts/scene';

const roles = (scene: Scene): readonly string[] => scene.shapes.map((shape) => shape.role);
const axis = ratioAxis([appointed, discipline].map(rowOf));

describe('a row of the forest', () => {
  it('draws screen, parity, interval, estimate and the national diamond', () => {
    const scene = forestRow(rowOf(appointed), axis, 230);
    expect(roles(scene)).toEqual(['screen', 'parity', 'interval', 'estimate', 'national']);
    expect(scene.description).toBe('1.53, could be 1.24 to 1.90; England 2023: 1.59');
  });

  it('has no screen range for a gap', () => {
    expect(roles(forestRow(rowOf(board), gapAxis([rowOf(board)]), 230))).not.toContain('screen');
  });

  it('tells an unsure figure by an open circle, not by colour', () => {
    expect(roles(forestRow(rowOf(board), gapAxis([rowOf(board)]), 230))).toContain('estimate-open');
  });

  it('puts an arrowhead where the interval leaves the axis', () => {
    expect(roles(forestRow(rowOf(discipline), axis, 230)).filter((role) => role === 'arrow')).toHaveLength(1);
  });

  it('draws no number of a hidden figure', () => {
    const hidden = { ...appointed.figure, isHidden: true, white: hiddenGroup, value: null, lower: null, upper: null };
    const row = rowOf({ ...appointed, figure: hidden });
    const scene = forestRow({ ...row, national: null }, axis, 230);
    expect(roles(scene)).toEqual(['screen', 'parity']);
    expect(describeRow(rowOf(votingBoard))).toBe('No figure to draw');
  });

  it('still draws a figure of which only the unknown are hidden', () => {
    const row = rowOf({ ...appointed, figure: { ...appointed.figure, isHidden: true, unknown: hiddenGroup } });
    expect(row.value).toBe(appointed.figure.value);
  });

  it('says that a range has no upper end, as the tables do', () => {
    const row = rowOf({ ...appointed, figure: { ...appointed.figure, upper: Infinity } });
    expect(describeRow(row)).toBe('1.53, could be 1.24 to any higher number; England 2023: 1.59');
  });

  it('keeps every mark inside the picture', () => {
    for (const report of [appointed, discipline]) {
      for (const shape of forestRow(rowOf(report), axis, 230).shapes) {
        if (shape.kind === 'line') expect(Math.max(shape.x1, shape.x2)).toBeLessThanOrEqual(230);
        if (shape.kind === 'circle') expect(shape.cx + shape.r).toBeLessThanOrEqual(230);
      }
    }
  });
});

describe('sparkline', () => {
  it('shows the last three years and says them', () => {
    const scene = sparkline(appointed.trend, 'relative_likelihood');
    expect(roles(scene)).toEqual(['series-line', 'series-line', 'series-point', 'series-point', 'series-latest']);
    expect(scene.description).toBe('2023: 1.49, 2024: 1.61, 2025: 1.53');
  });

  it('draws no line to a hidden year and marks it with a star', () => {
    const scene = sparkline(discipline.trend, 'relative_likelihood');
    expect(roles(scene)).toEqual(['series-line', 'note', 'series-point', 'series-latest']);
    expect(scene.shapes.find((shape) => shape.kind === 'text')).toMatchObject({ text: '*' });
    expect(scene.description).toContain('2023: hidden');
  });

  it('draws no line across a break of method', () => {
    const seven = surveys[2];
    const scene = sparkline(seven?.trend.slice(0, 2) ?? [], 'percentage_point_gap');
    const lines = scene.shapes.filter((shape) => shape.kind === 'line');
    expect(lines.every((shape) => Math.abs(shape.x2 - shape.x1) <= 4)).toBe(true);
    expect(scene.description).toContain('not comparable with the year before');
  });

  it('draws no line over a missing year', () => {
    const [first, , third] = appointed.trend;
    const scene = sparkline(
      [first, third].flatMap((value) => value ?? []),
      'relative_likelihood',
    );
    expect(roles(scene)).not.toContain('series-line');
  });
});
