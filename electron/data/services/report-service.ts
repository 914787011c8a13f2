import type { CountSource } from '../../../shared/indicators/counts';
import type { Version } from '../../../shared/reference/settings';
import { buildYearReport } from '../../../shared/report/build-year-report';
import type { YearReport } from '../../../shared/report/year-report.types';
import { WorkbenchFailure } from '../../ipc/failure';
import type { ReadableDb } from '../connection';
import { benchmarksInUse, otherCountsInUse } from '../queries/figure-tables';
import { findOrganisation } from '../queries/organisations';
import { readSettings } from '../queries/settings';
import { countsOfYears, hasNoFigures } from './year-counts';

/** The year asked for, or the newest. */
export const chooseYear = (years: readonly number[], wanted: number | null): number => {
  const newest = years.at(-1);
  if (newest === undefined)
    throw new WorkbenchFailure(
      'no_data',
      'There are no figures yet. Import an annual return, or try the example trust.',
    );
  if (wanted === null) return newest;
  if (years.includes(wanted)) return wanted;
  throw new WorkbenchFailure(
    'year_not_found',
    `There are no figures for ${String(wanted)}. Years held: ${years.join(', ')}.`,
    {
      year: wanted,
    },
  );
};

/** The one result object of a year and version: screens, documents and batch all ask here. */
export const yearReport = (
  db: ReadableDb,
  wanted: number | null,
  version: Version,
  source: CountSource | null = null,
): YearReport => {
  const settings = readSettings(db);
  const held = countsOfYears(db, settings, source);
  const full = held.filter((one) => !hasNoFigures(one));
  const wantedYear = held.find((one) => one.year === wanted);
  // A year that has only counts made elsewhere can be asked for; beside other years it would only break their series.
  const counts = wantedYear !== undefined && hasNoFigures(wantedYear) ? [wantedYear] : full.length > 0 ? full : held;
  const year = chooseYear(
    counts.map((one) => one.year),
    wanted,
  );
  const organisation = findOrganisation(db);
  if (organisation === null) return buildYearReport({ counts, year, version, settings });
  const benchmarks = benchmarksInUse(db, organisation.id);
  const otherCounts = otherCountsInUse(db, organisation.id, year);
  return buildYearReport({ counts, year, version, settings, benchmarks, otherCounts });
};
