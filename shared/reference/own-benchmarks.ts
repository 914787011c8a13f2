import type { Benchmark, ImportedBenchmark } from './benchmarks';
import { indicatorDefinitions } from './indicators';
import type { IndicatorNumber, IndicatorView } from './indicators';

/** A figure of others that was typed in: of a measure that the trust has a figure of too. */
export interface OwnBenchmark extends ImportedBenchmark {
  readonly view: IndicatorView;
}

/** The views of an indicator that a figure of others can be set beside. */
export const comparableViews: Readonly<Record<IndicatorNumber, readonly IndicatorView[]>> = {
  1: ['8a-and-above'],
  2: ['all', 'without_international'],
  3: ['all'],
  4: ['all'],
  5: ['all'],
  6: ['all'],
  7: ['all'],
  8: ['all'],
  9: ['total', 'voting', 'executive'],
};

const plain = (place: string): string => place.trim().toLowerCase();

/** Two figures of one place, year and measure: only one of them can stand. */
export const isSameFigure = (
  a: Pick<Benchmark, 'indicator' | 'view' | 'year' | 'place'>,
  b: Pick<Benchmark, 'indicator' | 'view' | 'year' | 'place'>,
): boolean =>
  a.indicator === b.indicator && a.view === b.view && a.year === b.year && plain(a.place) === plain(b.place);

export const isRatio = (indicator: IndicatorNumber): boolean =>
  indicatorDefinitions[indicator].measure === 'relative_likelihood';

/** Why a value cannot be a figure of this indicator; null where it can. Percentage points run from −100 to 100, ratios are above zero. */
export const valueProblem = (indicator: IndicatorNumber, value: number): string | null => {
  if (!Number.isFinite(value)) return 'Enter the figure as a number, like 1.59 or −12.1';
  if (isRatio(indicator)) return value > 0 && value <= 100 ? null : 'A ratio is above 0 and at most 100';
  return value >= -100 && value <= 100 ? null : 'A gap is between −100 and 100 percentage points';
};
