import type { CountSource, YearCounts } from '../../../shared/indicators/counts';
import type { Version } from '../../../shared/reference/settings';
import { buildYearReport } from '../../../shared/report/build-year-report';
import type { YearReport } from '../../../shared/report/year-report.types';
import { WorkbenchFailure } from '../../ipc/failure';
import type { ReadableDb } from '../connection';
import { yearsInUse } from '../queries/import-years';
import { findOrganisation } from '../queries/organisations';
import { readSettings } from '../queries/settings';
import { countsOfYears, yearWithoutFigures } from './year-counts';

/** The year asked for, or the newest. */
const chooseYear = (years: readonly number[], wanted: number | null): number => {
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

/** The year asked for (or the newest, where no year has figures) with nothing in it, if files of other kinds are held for it. */
const withYear = (db: ReadableDb, counts: readonly YearCounts[], wanted: number | null): readonly YearCounts[] => {
  const organisation = findOrganisation(db);
  if (organisation === null || (wanted === null && counts.length > 0)) return counts;
  const years = yearsInUse(db, organisation.id);
  const year = wanted ?? years.at(-1);
  if (year === undefined || !years.includes(year) || counts.some((one) => one.year === year)) return counts;
  return [...counts, yearWithoutFigures(year, organisation.name)].sort((a, b) => a.year - b.year);
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
  const counts = source === null ? withYear(db, held, wanted) : held;
  const year = chooseYear(
    counts.map((one) => one.year),
    wanted,
  );
  return buildYearReport({ counts, year, version, settings });
};
