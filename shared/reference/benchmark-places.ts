import { nationalBenchmarks } from './benchmarks';
import type { Benchmark, ImportedBenchmark } from './benchmarks';
import type { IndicatorNumber, IndicatorView } from './indicators';

/** Imported ones first: of two figures of one year the imported one is taken. */
const allOf = (imported: readonly ImportedBenchmark[]): readonly Benchmark[] => [...imported, ...nationalBenchmarks];

const isOwnMeasure = ({ view }: Benchmark): boolean => !view.endsWith('_bme_percent');

/** The newest published figure of one place for an indicator and view, not later than the year; null where there is none. */
export const benchmarkOf = (
  place: string,
  { indicator, view }: { readonly indicator: IndicatorNumber; readonly view: IndicatorView },
  year: number,
  imported: readonly ImportedBenchmark[],
): Benchmark | null =>
  allOf(imported)
    .filter((one) => one.place === place && one.indicator === indicator && one.view === view && one.year <= year)
    .sort((a, b) => b.year - a.year)[0] ?? null;

/** Every place with a figure that can be set beside one of the trust's own: countries first, then others, by name. */
export const benchmarkPlaces = (year: number, imported: readonly ImportedBenchmark[]): readonly string[] => {
  const usable = allOf(imported).filter((one) => one.year <= year && isOwnMeasure(one));
  const national = new Set(
    [...nationalBenchmarks, ...imported.filter(({ isNational }) => isNational)].map(({ place }) => place),
  );
  const rank = (place: string): number => (national.has(place) ? 0 : 1);
  return [...new Set(usable.map(({ place }) => place))].sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en-GB'),
  );
};
