import { returnToCounts } from '../../../shared/dataset/annual-return/return-to-counts';
import type { YearCounts } from '../../../shared/indicators/counts';
import { disciplineBasisOf } from '../../../shared/reference/settings';
import type { Settings, Version } from '../../../shared/reference/settings';
import { buildYearReport } from '../../../shared/report/build-year-report';
import type { YearReport } from '../../../shared/report/year-report.types';
import { WorkbenchFailure } from '../../ipc/failure';
import type { ReadableDb } from '../connection';
import { yearsInUse } from '../queries/import-years';
import { findOrganisation } from '../queries/organisations';
import { returnValuesOf } from '../queries/return-values';
import { readSettings } from '../queries/settings';

/** Counts of every year in use, oldest first. */
export const countsOfYears = (db: ReadableDb, settings: Settings): readonly YearCounts[] => {
  const organisation = findOrganisation(db);
  if (organisation === null) return [];
  return yearsInUse(db, organisation.id).map(({ year, importId }) =>
    returnToCounts(returnValuesOf(db, importId, year), {
      year,
      organisation: organisation.name,
      disciplineBasis: disciplineBasisOf(year, settings),
    }),
  );
};

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

/** The one result object of a year and version: screens, documents and batch all ask here. */
export const yearReport = (db: ReadableDb, wanted: number | null, version: Version): YearReport => {
  const settings = readSettings(db);
  const counts = countsOfYears(db, settings);
  const year = chooseYear(
    counts.map((one) => one.year),
    wanted,
  );
  return buildYearReport({ counts, year, version, settings });
};
