import { funnelSentence } from '../../narrative/breakdown/breakdown-words';
import type { IndicatorFigure } from '../../indicators/figure';
import type { Cut } from '../../reference/cuts';
import { funnelLimits } from '../../statistics/funnel-limits';
import type { BreakdownRow, FunnelPlot, FunnelPosition } from '../types/breakdown-report.types';

/** From this many parts with a figure on: fewer are read in the table. */
const fewestPoints = 8;
const mostLimits = 40;

const positionOf = (rate: number, of: number, expected: number): FunnelPosition => {
  const outer = funnelLimits(of, expected, 0.998);
  if (rate < outer.lower || rate > outer.upper) return 'outside_998';
  const inner = funnelLimits(of, expected, 0.95);
  return rate < inner.lower || rate > inner.upper ? 'outside_95' : 'inside';
};

const toPoint = (row: BreakdownRow, expected: number): FunnelPlot['points'] => {
  const { count, of, percent } = row.figure.bme;
  if (count === null || of === null || percent === null || !Number.isInteger(of) || count > of) return [];
  return [{ part: row.part, label: row.label, of, percent, position: positionOf(count / of, of, expected) }];
};

/** Denominators from the smallest to the largest, closer together where the limits bend. */
const denominators = (bases: readonly number[]): readonly number[] => {
  const least = Math.min(...bases);
  const most = Math.max(...bases);
  const steps = Array.from({ length: mostLimits }, (_, step) =>
    Math.round(least * (most / least) ** (step / (mostLimits - 1))),
  );
  return [...new Set(steps)];
};

const toLimit = (of: number, expected: number): FunnelPlot['limits'][number] => {
  const inner = funnelLimits(of, expected, 0.95);
  const outer = funnelLimits(of, expected, 0.998);
  return {
    of,
    lower95: inner.lower * 100,
    upper95: inner.upper * 100,
    lower998: outer.lower * 100,
    upper998: outer.upper * 100,
  };
};

/** The rate every part would have without a difference: that of all White people, or the BME share of the workforce. */
const expectedOf = ({ workforceBme, white }: IndicatorFigure): number | null => (workforceBme ?? white).percent;

/** A funnel plot of the parts of one cut; null for fewer than eight, or where the rate to expect may not be shown. */
export const funnelPlot = (cut: Cut, rows: readonly BreakdownRow[], whole: IndicatorFigure): FunnelPlot | null => {
  const percent = expectedOf(whole);
  if (percent === null) return null;
  const points = rows.flatMap((row) => toPoint(row, percent / 100));
  if (points.length < fewestPoints) return null;
  const labels = (...positions: readonly FunnelPosition[]): readonly string[] =>
    points.filter(({ position }) => positions.includes(position)).map(({ label }) => label);
  return {
    expected: percent,
    expectedLabel: whole.workforceBme === null ? 'White rate' : 'BME share of the workforce',
    points,
    limits: denominators(points.map(({ of }) => of)).map((of) => toLimit(of, percent / 100)),
    sentence: funnelSentence(cut, points.length, labels('outside_95', 'outside_998'), labels('outside_998')),
  };
};
