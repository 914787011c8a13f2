import { clampShare, gapAxis, ratioAxis, shareAlong } from './axis';
import { isOffAxis, tickLabel, ticksApart } from './axis-scene';
import { formatMeasure } from '../narrative/format-measure';
import { legend, legendItems } from './legend';
import { benchmarkLabel } from './report-rows';
import { arrowHeadUpright, circle, diamond, line, rect, text } from './shapes';
import { screenRange } from '../reference/indicators';
import type { IndicatorReport, TrendPoint } from '../report/types/year-report.types';
import type { Axis } from './axis';
import type { LegendItem } from './legend';
import type { Box, Scene, Shape } from './scene';

const documentWidth = 680;
const plotOf = (width: number): Box => ({ x: 48, y: 14, width: width - 60, height: 226 });

interface Frame {
  readonly axis: Axis;
  readonly years: readonly number[];
  readonly plot: Box;
  readonly bottom: number;
}

const xOf = ({ plot, years }: Frame, year: number): number => {
  const [first, last] = [years[0] ?? year, years.at(-1) ?? year];
  const inset = 54;
  return last === first
    ? plot.x + plot.width / 2
    : plot.x + inset + ((year - first) / (last - first)) * (plot.width - 2 * inset);
};

const yOf = ({ axis, plot, bottom }: Frame, value: number): number =>
  bottom - clampShare(shareAlong(axis, value)) * plot.height;

const isDrawn = (point: TrendPoint): point is TrendPoint & { readonly value: number } =>
  !point.isHidden && point.value !== null;

/** The axis on which the years of an indicator and its national figure have room: in ratios or in percentage points, as the measure is. */
export const trendAxis = ({ figure, trend, benchmark }: IndicatorReport): Axis => {
  const build = figure.measure === 'relative_likelihood' ? ratioAxis : gapAxis;
  const needs = trend.filter(isDrawn).map((point) => ({ ...point, national: null }));
  return build([...needs, { value: null, lower: null, upper: null, national: benchmark?.value ?? null }]);
};

const frameOf = (indicator: IndicatorReport, width: number): Frame => {
  const plot = plotOf(width);
  return {
    axis: trendAxis(indicator),
    years: indicator.trend.map((point) => point.year),
    plot,
    bottom: plot.y + plot.height,
  };
};

const background = (frame: Frame): readonly Shape[] => {
  const { axis, plot, bottom } = frame;
  const [top, low] = [yOf(frame, screenRange.upper), yOf(frame, screenRange.lower)];
  const right = plot.x + plot.width;
  return [
    ...(axis.scale === 'log' ? [rect('screen', plot.x, top, plot.width, low - top)] : []),
    ...ticksApart(axis, plot.height).flatMap((tick) => [
      line(tick === axis.parity ? 'parity' : 'grid', plot.x, yOf(frame, tick), right, yOf(frame, tick)),
      text('note', plot.x - 8, yOf(frame, tick) + 4, tickLabel(axis, tick), 12, 'end'),
    ]),
    ...frame.years.map((year) => text('note', xOf(frame, year), bottom + 20, String(year), 13, 'middle')),
  ];
};

const joins = (frame: Frame, trend: readonly TrendPoint[]): readonly Shape[] =>
  trend.flatMap((here, index) => {
    const before = trend[index - 1];
    if (before === undefined) return [];
    const [from, to] = [xOf(frame, before.year), xOf(frame, here.year)];
    const middle = (from + to) / 2;
    if (here.breakBefore !== null) return [line('break', middle, frame.plot.y, middle, frame.bottom)];
    if (!isDrawn(before) || !isDrawn(here) || here.year - before.year !== 1) return [];
    return [line('series-line', from, yOf(frame, before.value), to, yOf(frame, here.value))];
  });

/** One end of an interval: a cap, or an arrowhead where it goes on beyond the picture. */
const intervalEnd = (frame: Frame, x: number, value: number, direction: -1 | 1): readonly Shape[] => {
  const y = yOf(frame, value);
  return isOffAxis(frame.axis, value) ? [arrowHeadUpright(x, y, direction)] : [line('interval', x - 5, y, x + 5, y)];
};

const whisker = (frame: Frame, point: TrendPoint): readonly Shape[] => {
  if (point.lower === null || point.upper === null) return [];
  const x = xOf(frame, point.year);
  return [
    line('interval', x, yOf(frame, point.lower), x, yOf(frame, point.upper)),
    ...intervalEnd(frame, x, point.lower, 1),
    ...intervalEnd(frame, x, point.upper, -1),
  ];
};

/** A label stands above a line that falls after its point, and below one that rises, so that no line runs through it. */
const isLabelBelow = (trend: readonly TrendPoint[], index: number): boolean => {
  const [here, after] = [trend[index], trend[index + 1]];
  return (here?.value ?? 0) < (after?.value ?? here?.value ?? 0);
};

const mark = (frame: Frame, indicator: IndicatorReport, point: TrendPoint, index: number): readonly Shape[] => {
  const { plot } = frame;
  const x = xOf(frame, point.year);
  if (!isDrawn(point))
    return [text('note', x, plot.y + plot.height / 2, point.isHidden ? '* hidden' : 'no figure', 12, 'middle')];
  const y = yOf(frame, point.value);
  const role = point.finding === 'unlikely_chance' ? 'estimate' : 'estimate-open';
  const words = formatMeasure(indicator.figure.measure, point.value);
  return [
    ...whisker(frame, point),
    circle(role, x, y, 5),
    text('label-strong', x + 9, y + (isLabelBelow(indicator.trend, index) ? 17 : -8), words, 13),
  ];
};

/** The national figure stands at its own year when that year is on the axis, otherwise at the right edge with its year. */
const national = (frame: Frame, indicator: IndicatorReport): readonly Shape[] => {
  const { benchmark } = indicator;
  if (benchmark === null) return [];
  const isOnAxis = frame.years.includes(benchmark.year);
  const x = isOnAxis ? xOf(frame, benchmark.year) - 16 : frame.plot.x + frame.plot.width - 12;
  return [diamond('national', x, yOf(frame, benchmark.value), 5.5)];
};

const keyOf = (indicator: IndicatorReport): readonly LegendItem[] => {
  const words = `${benchmarkLabel(indicator) ?? ''}: ${formatMeasure(indicator.figure.measure, indicator.benchmark?.value ?? null)}`;
  return [
    legendItems.unlikely,
    legendItems.unsure,
    legendItems.interval,
    ...(indicator.benchmark === null ? [] : [{ ...legendItems.national, words }]),
    ...(indicator.figure.measure === 'relative_likelihood' ? [legendItems.screen] : []),
    ...(indicator.trend.some((point) => point.breakBefore !== null) ? [legendItems.break] : []),
  ];
};

const spoken = (indicator: IndicatorReport): string =>
  indicator.trend
    .map((point) => {
      const write = (value: number | null): string => formatMeasure(indicator.figure.measure, value);
      const range =
        point.lower === null || point.upper === null ? '' : ` (${write(point.lower)} to ${write(point.upper)})`;
      const value = point.isHidden ? 'hidden' : point.value === null ? 'no figure' : `${write(point.value)}${range}`;
      return `${String(point.year)}: ${value}.${point.breakBefore === null ? '' : ` Not comparable with the year before: ${point.breakBefore}`}`;
    })
    .join(' ');

/**
 * The years of one figure with their 95% intervals. No line is drawn across a break, to a hidden year or over a missing one. For
 * documents and screens; `width` is in pixels.
 */
export const trendPicture = (indicator: IndicatorReport, width = documentWidth): Scene => {
  const frame = frameOf(indicator, width);
  const key = legend(keyOf(indicator), 0, frame.bottom + 34, width);
  return {
    width,
    height: frame.bottom + 38 + key.height,
    title: `${indicator.title}, by year`,
    description: spoken(indicator),
    shapes: [
      ...background(frame),
      ...joins(frame, indicator.trend),
      ...indicator.trend.flatMap((point, index) => mark(frame, indicator, point, index)),
      ...national(frame, indicator),
      ...key.shapes,
    ],
  };
};
