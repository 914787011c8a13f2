import { formatMeasure } from '../narrative/format-measure';
import { circle, line, text, tidy } from './shapes';
import type { Measure } from '../reference/indicators';
import type { TrendPoint } from '../report/types/year-report.types';
import type { Scene, Shape } from './scene';

interface Placed {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number | null;
}

const heightOf = (point: TrendPoint, measure: Measure): number | null => {
  if (point.isHidden || point.value === null) return null;
  if (measure === 'percentage_point_gap') return point.value;
  return point.value > 0 ? Math.log(point.value) : null;
};

const place = (trend: readonly TrendPoint[], measure: Measure, width: number, height: number): readonly Placed[] => {
  const heights = trend.map((point) => heightOf(point, measure));
  const known = heights.filter((value): value is number => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = trend.length > 1 ? (width - 16) / (trend.length - 1) : 0;
  return trend.map((point, index) => {
    const value = heights[index] ?? null;
    const share = value === null ? null : high > low ? (value - low) / (high - low) : 0.5;
    return { point, x: 8 + index * step, y: share === null ? null : tidy(height - 6 - share * (height - 12)) };
  });
};

/** A line runs only between neighbouring years that may be compared; a break of method shows as two slashes instead. */
const joins = (placed: readonly Placed[], height: number): readonly Shape[] =>
  placed.flatMap((here, index) => {
    const before = placed[index - 1];
    if (before === undefined) return [];
    if (here.point.breakBefore !== null) return breakMark((before.x + here.x) / 2, height / 2);
    if (before.y === null || here.y === null || here.point.year - before.point.year !== 1) return [];
    return [line('series-line', before.x, before.y, here.x, here.y)];
  });

const breakMark = (x: number, y: number): readonly Shape[] => [
  line('series-line', x - 3, y + 4, x, y - 4),
  line('series-line', x + 1, y + 4, x + 4, y - 4),
];

const marks = (placed: readonly Placed[], height: number): readonly Shape[] =>
  placed.map(({ x, y, point }, index) => {
    if (y === null) return text('note', x, height / 2 + 6, point.isHidden ? '*' : '\u2013', 13, 'middle');
    return circle(index === placed.length - 1 ? 'series-latest' : 'series-point', x, y, 3.2);
  });

const spoken = (trend: readonly TrendPoint[], measure: Measure): string =>
  trend
    .map((point) => {
      const cut = point.breakBefore === null ? '' : ' (not comparable with the year before)';
      const value = point.isHidden
        ? 'hidden'
        : point.value === null
          ? 'no figure'
          : formatMeasure(measure, point.value);
      return `${String(point.year)}: ${value}${cut}`;
    })
    .join(', ');

/** The last years of a figure, up to three, in the space of a table cell. Each has its own height scale; the numbers are in the description. */
export const sparkline = (
  trend: readonly TrendPoint[],
  measure: Measure,
  width = 84,
  height = 28,
  years = 3,
): Scene => {
  const shown = trend.slice(-years);
  const placed = place(shown, measure, width, height);
  return {
    width,
    height,
    title: 'Recent years',
    description: spoken(shown, measure),
    shapes: [...joins(placed, height), ...marks(placed, height)],
  };
};
