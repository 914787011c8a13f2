import type { JourneyRecords } from '../../../shared/indicators/journeys/journey-records';
import type { Version } from '../../../shared/reference/settings';
import { buildJourneys } from '../../../shared/report/build-journeys';
import type { JourneysReport } from '../../../shared/report/journeys-report.types';
import type { ReadableDb } from '../connection';
import { hasUnclassifiedCourses } from '../queries/extract-counts';
import { tablesInUse } from '../queries/import-years';
import { journeyRecordsOf } from '../queries/journey-records';
import { keptReply } from '../kept-replies';
import { findOrganisation } from '../queries/organisations';
import { readSettings } from '../queries/settings';

const nobody: JourneyRecords = { people: [], years: { staff: [], formal: [], learning: [] } };

/** A year with a course that is neither mandatory nor not says nothing certain about who took learning. */
const withClassedLearning = (db: ReadableDb, organisationId: number, records: JourneyRecords): JourneyRecords => {
  const unclassed = tablesInUse(db, organisationId)
    .filter(({ kind, year, importId }) => kind === 'learning' && hasUnclassifiedCourses(db, importId, year))
    .map(({ year }) => year);
  const learning = records.years.learning.filter((year) => !unclassed.includes(year));
  return { ...records, years: { ...records.years, learning } };
};

/**
 * The public version has one span of years, whichever year is asked for: two spans that are both out can be taken from one another, and the
 * joiners between them are few enough to be known.
 */
const lastYearOf = (db: ReadableDb, organisationId: number, year: number, version: Version): number => {
  if (version === 'restricted') return year;
  const held = tablesInUse(db, organisationId).filter(({ kind }) => kind === 'staff_in_post');
  return held.at(-1)?.year ?? year;
};

/** The one result object of journeys: screen and batch both ask here. */
export const journeysReport = (db: ReadableDb, wanted: number, version: Version): JourneysReport => {
  const organisation = findOrganisation(db);
  const settings = readSettings(db);
  if (organisation === null) return buildJourneys({ records: nobody, year: wanted, version, settings });
  const year = lastYearOf(db, organisation.id, wanted, version);
  // Joiners are followed row by row, which takes long for many of them; what is said of them is short.
  return keptReply(
    db,
    `journeys: ${String(organisation.id)} ${String(year)} ${version} ${JSON.stringify(settings)}`,
    () =>
      buildJourneys({
        records: withClassedLearning(db, organisation.id, journeyRecordsOf(db, organisation.id, year)),
        year,
        version,
        settings,
      }),
  );
};
