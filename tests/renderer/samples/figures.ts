import { indicatorDefinitions } from '../../../shared/reference/indicators';
import { nationalMark } from '../../../shared/reference/benchmarks';
import type { GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';
import type { IndicatorNumber, IndicatorView } from '../../../shared/reference/indicators';
import type { FigureWords, IndicatorReport, TrendPoint } from '../../../shared/report/types/year-report.types';

/** Invented figures for the tests of the view and for looking at the screens without a back end. */
export const group = (count: number | null, of: number | null, isHidden = false): GroupFigure => ({
  count,
  of,
  percent: count === null || of === null || of === 0 ? null : (count / of) * 100,
  isHidden,
});

export const hiddenGroup: GroupFigure = { count: null, of: null, percent: null, isHidden: true };

type Part = Partial<IndicatorFigure> & {
  readonly indicator: IndicatorNumber;
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
};

export const figure = (part: Part): IndicatorFigure => ({
  view: 'all',
  year: 2025,
  source: 'return',
  measure: indicatorDefinitions[part.indicator].measure,
  unknown: group(54, 2122),
  workforceBme: null,
  value: null,
  lower: null,
  upper: null,
  method: 'katz',
  finding: 'unlikely_chance',
  why: null,
  isAdverse: true,
  isOutsideScreen: null,
  hasLowNumbers: false,
  shortfall: null,
  fewerCases: null,
  bounds: null,
  isHidden: false,
  ...part,
});

export const words = (tag: string, sentence: string, more: Partial<FigureWords> = {}): FigureWords => ({
  tag,
  sentence,
  unknown: null,
  smallNumbers: null,
  hidden: null,
  ...more,
});

export const point = (
  year: number,
  value: number | null,
  spread: number,
  more: Partial<TrendPoint> = {},
): TrendPoint => ({
  year,
  value,
  lower: value === null ? null : value - spread,
  upper: value === null ? null : value + spread,
  isHidden: false,
  finding: 'unlikely_chance',
  breakBefore: null,
  ...more,
});

type ReportPart = Partial<IndicatorReport> & { readonly figure: IndicatorFigure; readonly words: FigureWords };

export const indicatorReport = (part: ReportPart): IndicatorReport => {
  const { indicator, view, year } = part.figure;
  return {
    indicator,
    view,
    title: indicatorDefinitions[indicator].title,
    trend: [],
    change: null,
    benchmark: nationalMark(indicator, view satisfies IndicatorView, year),
    peers: [],
    ...part,
  };
};
