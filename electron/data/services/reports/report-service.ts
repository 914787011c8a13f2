import { indicatorKinds } from '../../../../shared/dataset/extract-kinds';
import type { CountSource } from '../../../../shared/indicators/counts';
import type { Version } from '../../../../shared/reference/settings';
import { buildYearReport } from '../../../../shared/report/build-year-report';
import type { YearReport } from '../../../../shared/report/types/year-report.types';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { keptReply } from '../../kept-replies';
import { benchmarksInUse, otherCountsInUse } from '../../queries/figure-tables';
import { tablesInUse } from '../../queries/import-years';
import { findOrganisation } from '../../queries/organisations';
import type { OrganisationRow } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';
import { lockedReport } from '../year/locked-years';
import { countsOfYears, emptyYear } from './year-counts';

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

/**
 * A year of which no indicator is counted, but something else is held (medical education, the register, counts made elsewhere): it can be
 * asked for by itself, or is all there is. Beside other years it would only break their series.
 */
const yearWithoutIndicators = (
  db: ReadableDb,
  organisation: OrganisationRow,
  wanted: number | null,
  source: CountSource | null,
): number | null => {
  const years = tablesInUse(db, organisation.id)
    .filter(({ kind }) => kind !== 'benchmarks' && kind !== 'annual_return' && !indicatorKinds.includes(kind))
    .filter(({ kind }) => source === null || kind !== 'counts')
    .map(({ year }) => year);
  return wanted === null ? (years.at(-1) ?? null) : (years.find((year) => year === wanted) ?? null);
};

const countedReport = (
  db: ReadableDb,
  wanted: number | null,
  version: Version,
  which: { readonly source?: CountSource | null; readonly liveYear?: number | null },
): YearReport => {
  const { source = null, liveYear = null } = which;
  return keptReply(db, `year: ${[wanted, version, source, liveYear].map(String).join(' ')}`, () =>
    makeYearReport(db, wanted, version, { source, liveYear }),
  );
};

const makeYearReport = (
  db: ReadableDb,
  wanted: number | null,
  version: Version,
  { source, liveYear }: { readonly source: CountSource | null; readonly liveYear: number | null },
): YearReport => {
  const settings = readSettings(db);
  const held = countsOfYears(db, settings, source, liveYear);
  const organisation = findOrganisation(db);
  const isHeld = wanted === null ? held.length > 0 : held.some((one) => one.year === wanted);
  const other =
    organisation === null || isHeld || source === 'return'
      ? null
      : yearWithoutIndicators(db, organisation, wanted, source);
  const counts = other === null || organisation === null ? held : [emptyYear(other, organisation.name)];
  const year = chooseYear(
    counts.map((one) => one.year),
    wanted,
  );
  if (organisation === null) return buildYearReport({ counts, year, version, settings });
  const benchmarks = benchmarksInUse(db, organisation.id);
  const otherCounts = otherCountsInUse(db, organisation.id, year);
  return buildYearReport({ counts, year, version, settings, benchmarks, otherCounts });
};

/**
 * The one result object of a year and version: screens, documents and batch all ask here. A locked year gives what was locked; a source
 * that is asked for by name is counted from the data held now.
 */
export const yearReport = (
  db: ReadableDb,
  wanted: number | null,
  version: Version,
  source: CountSource | null = null,
): YearReport => {
  const locked = wanted === null || source !== null ? null : lockedReport(db, wanted, version);
  if (locked !== null) return locked;
  const counted = countedReport(db, wanted, version, { source });
  return wanted === null ? (lockedReport(db, counted.year, version) ?? counted) : counted;
};

/** The same of the data held now, as if the year were not locked: what waits behind its lock. */
export const unlockedReport = (db: ReadableDb, year: number, version: Version): YearReport =>
  countedReport(db, year, version, { liveYear: year });
