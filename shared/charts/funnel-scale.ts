import type { FunnelPlot } from '../report/types/breakdown-report.types';
import type { Box } from './scene';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a number of people and a rate in per cent stand on a funnel plot. */
export interface FunnelScale {
  readonly x: (of: number) => number;
  readonly y: (percent: number) => number;
  readonly place: (of: number, percent: number) => Place;
  readonly isInside: (of: number, percent: number) => boolean;
  readonly peopleTicks: readonly number[];
  readonly percentTicks: readonly number[];
}

/** Steps that people read without counting: 1, 2 or 5 times a power of ten, at most six of them. */
const roundStep = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(span, 1e-6) / 6));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => span / step <= 6) ?? power * 10;
};

const ticksUpTo = (end: number): readonly number[] => {
  const step = roundStep(end);
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step);
};

/** Top of the rates: the points and the expected rate with air above; the limits of the smallest parts may leave the picture. */
const topPercent = ({ points, expected, limits }: FunnelPlot): number => {
  const highest = Math.max(expected, ...points.map((point) => point.percent));
  const smallest = Math.min(...points.map((point) => point.of));
  const limit = limits.find((each) => each.of >= smallest)?.upper998 ?? highest;
  return Math.min(100, Math.max(highest * 1.08, Math.min(limit, highest * 1.6), 1));
};

/**
 * People along the bottom from 0, rates upright from 0 to above the highest point.
 * @example a plot whose largest part has 400 people and whose highest rate is 30 %: ticks at 0, 100, 200, 300, 400 people
 */
export const funnelScale = (plot: FunnelPlot, box: Box): FunnelScale => {
  const mostPeople = Math.max(1, ...plot.points.map((point) => point.of)) * 1.06;
  const top = topPercent(plot);
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  const x = (of: number): number => box.x + within(of / mostPeople) * box.width;
  const y = (percent: number): number => box.y + box.height - within(percent / top) * box.height;
  return {
    x,
    y,
    place: (of, percent) => ({ x: x(of), y: y(percent) }),
    isInside: (of, percent) => of <= mostPeople && percent <= top,
    peopleTicks: ticksUpTo(mostPeople),
    percentTicks: ticksUpTo(top),
  };
};
