import type { IndicatorNumber, IndicatorView } from './indicators';

/** A national figure to set beside a trust's own. `value` is in the indicator's measure: a ratio, or percentage points. */
export interface Benchmark {
  readonly indicator: IndicatorNumber;
  readonly view: IndicatorView | 'workforce_bme_percent' | 'board_bme_percent' | 'vsm_bme_percent';
  readonly year: number;
  readonly value: number;
  readonly place: string;
  readonly source: string;
}

const wres = (year: number): string => `NHS Workforce Race Equality Standard, ${String(year)} data analysis report`;

const point = (indicator: IndicatorNumber, view: Benchmark['view'], year: number, value: number): Benchmark => ({
  indicator,
  view,
  year,
  value,
  place: 'England',
  source: wres(year),
});

/** Published national figures, as listed in the domain notes (2025). */
export const nationalBenchmarks: readonly Benchmark[] = [
  point(2, 'all', 2016, 1.57),
  point(2, 'all', 2019, 1.46),
  point(2, 'all', 2021, 1.61),
  point(2, 'all', 2022, 1.54),
  point(2, 'all', 2023, 1.59),
  point(3, 'all', 2016, 1.56),
  point(3, 'all', 2018, 1.24),
  point(3, 'all', 2021, 1.14),
  point(3, 'all', 2022, 1.14),
  point(1, 'workforce_bme_percent', 2021, 22.4),
  point(1, 'workforce_bme_percent', 2022, 24.2),
  point(1, 'workforce_bme_percent', 2024, 28.6),
  point(1, 'vsm_bme_percent', 2023, 11.2),
  point(1, 'vsm_bme_percent', 2024, 12.7),
  point(9, 'board_bme_percent', 2018, 7.4),
  point(9, 'board_bme_percent', 2019, 8.4),
  point(9, 'board_bme_percent', 2024, 16.5),
  // The board's share less the workforce's, both published for 2024: 16.5 − 28.6.
  { ...point(9, 'total', 2024, -12.1), source: `${wres(2024)}: board 16.5%, workforce 28.6%` },
];

/** A figure that was imported: of the country, or of another organisation. */
export interface ImportedBenchmark extends Benchmark {
  readonly isNational: boolean;
}

/**
 * The newest national figure for an indicator's own measure, not later than the reporting year; null where none is known. An imported figure
 * comes before a built-in one of the same year. A figure without international recruitment is only used where one was imported.
 */
export const nationalMark = (
  indicator: IndicatorNumber,
  view: IndicatorView,
  year: number,
  imported: readonly ImportedBenchmark[] = [],
): Benchmark | null => {
  const national = [...imported.filter(({ isNational }) => isNational), ...nationalBenchmarks];
  const newest = (wanted: IndicatorView): Benchmark | null =>
    national
      .filter((mark) => mark.indicator === indicator && mark.view === wanted && mark.year <= year)
      .sort((a, b) => b.year - a.year)[0] ?? null;
  return newest(view) ?? (view === 'without_international' ? newest('all') : null);
};

/** Figures of other organisations for the same measure: of each the newest that is not later than the year; by name. */
export const peersOf = (
  indicator: IndicatorNumber,
  view: IndicatorView,
  year: number,
  imported: readonly ImportedBenchmark[],
): readonly Benchmark[] => {
  const newest = new Map<string, Benchmark>();
  const own = imported.filter((mark) => mark.indicator === indicator && mark.view === view && mark.year <= year);
  for (const { isNational, ...mark } of own) {
    const held = newest.get(mark.place);
    if (!isNational && (held === undefined || mark.year > held.year)) newest.set(mark.place, mark);
  }
  return [...newest.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
};
