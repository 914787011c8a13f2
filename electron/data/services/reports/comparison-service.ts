import type { Requests } from '../../../../shared/ipc/contract';
import { benchmarkPlaces } from '../../../../shared/reference/benchmark-places';
import type { ImportedBenchmark } from '../../../../shared/reference/benchmarks';
import { compareParts } from '../../../../shared/report/comparison/compare-parts';
import type { TwoParts } from '../../../../shared/report/comparison/compare-parts';
import { compareWithPeer } from '../../../../shared/report/comparison/compare-with-peer';
import { compareYears } from '../../../../shared/report/comparison/compare-years';
import type { BreakdownReport } from '../../../../shared/report/types/breakdown-report.types';
import type { ComparisonChoices, ComparisonReport } from '../../../../shared/report/types/comparison-report.types';
import { partChoices } from '../../../../shared/report/comparison/part-choices';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { benchmarksInUse } from '../../queries/figure-tables';
import { findOrganisation } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';
import { remembered } from '../../remembered';
import { yearReport } from './report-service';

export type BreakdownOf = (db: ReadableDb, wanted: Requests['report.breakdown']) => BreakdownReport;

type Place = Pick<Requests['report.compare'], 'year' | 'version'>;

/** Every figure that is counted from rows and so has parts. */
export const figuresWithParts = [
  { indicator: 1, view: '8a-and-above' },
  { indicator: 2, view: 'all' },
  { indicator: 2, view: 'without_international' },
  { indicator: 3, view: 'all' },
  { indicator: 4, view: 'all' },
] as const;

/** A view that is not held comes as the one that is: each view once. */
const breakdownsOf = (db: ReadableDb, { year, version }: Place, breakdownOf: BreakdownOf): readonly BreakdownReport[] =>
  remembered(db, `breakdowns to compare: ${String(year)} ${version}`, () => {
    const reports = figuresWithParts.map((figure) => breakdownOf(db, { ...figure, year, version, filter: null }));
    return [...new Map(reports.map((report) => [`${String(report.indicator)} ${report.view}`, report])).values()];
  });

const benchmarks = (db: ReadableDb): readonly ImportedBenchmark[] => {
  const organisation = findOrganisation(db);
  return organisation === null ? [] : benchmarksInUse(db, organisation.id);
};

const refuseSame = (isSame: boolean): void => {
  if (isSame) throw new WorkbenchFailure('bad_request', 'Choose two that differ: there is nothing to compare.');
};

const withYear = (db: ReadableDb, { year, version }: Place, other: number): ComparisonReport => {
  refuseSame(year === other);
  return compareYears(yearReport(db, year, version), yearReport(db, other, version), readSettings(db));
};

const withPlace = (db: ReadableDb, { year, version }: Place, place: string): ComparisonReport => {
  const imported = benchmarks(db);
  if (!benchmarkPlaces(year, imported).includes(place))
    throw new WorkbenchFailure('not_found', `There are no published figures of ${place} up to ${String(year)}.`);
  return compareWithPeer(yearReport(db, year, version), place, imported, readSettings(db));
};

const ofParts = (db: ReadableDb, place: Place, parts: TwoParts, breakdownOf: BreakdownOf): ComparisonReport => {
  refuseSame(parts.first === parts.second);
  const { organisation, threshold } = yearReport(db, place.year, place.version);
  const report = compareParts(breakdownsOf(db, place, breakdownOf), parts, { ...place, organisation, threshold });
  if (report.rows.length > 0) return report;
  throw new WorkbenchFailure('not_found', 'The extracts of this year do not hold these two parts.');
};

/**
 * Two years, two parts of the trust, or the trust beside published figures: screen and batch both ask here. All figures come from reports
 * that have been through disclosure.
 */
export const comparisonReport = (
  db: ReadableDb,
  { with: wanted, year, version }: Requests['report.compare'],
  breakdownOf: BreakdownOf,
): ComparisonReport => {
  const place = { year, version };
  switch (wanted.kind) {
    case 'year':
      return withYear(db, place, wanted.year);
    case 'peer':
      return withPlace(db, place, wanted.place);
    case 'parts':
      return ofParts(db, place, { cut: wanted.cut, first: wanted.first, second: wanted.second }, breakdownOf);
  }
};

/** What a year can be compared with; parts of the trust only where they are wanted. */
export const comparisonChoices = (
  db: ReadableDb,
  { withParts: isWithParts, ...place }: Requests['report.compareChoices'],
  breakdownOf: BreakdownOf,
): ComparisonChoices => {
  const { years } = yearReport(db, place.year, place.version);
  return {
    years: years.filter((year) => year !== place.year).sort((a, b) => b - a),
    cuts: isWithParts ? partChoices(breakdownsOf(db, place, breakdownOf)) : [],
    places: benchmarkPlaces(place.year, benchmarks(db)),
  };
};
