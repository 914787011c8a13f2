import { countJourneys } from '../../../../shared/indicators/journeys/journey-counts';
import type { JourneyCounts } from '../../../../shared/indicators/journeys/journey-counts';
import type { JourneyRecords } from '../../../../shared/indicators/journeys/journey-records';
import type { FileKind } from '../../../../shared/dataset/import-types';
import type { Version } from '../../../../shared/reference/settings';
import { buildJourneys } from '../../../../shared/report/build-journeys';
import type { JourneysReport } from '../../../../shared/report/types/journeys-report.types';
import type { ReadableDb } from '../../connection';
import { hasUnclassifiedCourses } from '../../queries/staff/extract-counts';
import { tablesInUse } from '../../queries/import-years';
import { journeyRecordsOf } from '../../queries/staff/journey-records';
import { keptReply, keptReplyOf } from '../../kept-replies';
import { findOrganisation } from '../../queries/organisations';
import { readSettings } from '../../queries/settings';

const nobody = countJourneys({ people: [], years: { staff: [], formal: [], learning: [] } });

/** The files that journeys are read from. */
const followed: readonly FileKind[] = ['staff_in_post', 'disciplinary', 'learning'];

/** A year with a course that is neither mandatory nor not says nothing certain about who took learning. */
const withClassedLearning = (db: ReadableDb, organisationId: number, records: JourneyRecords): JourneyRecords => {
  const unclassed = tablesInUse(db, organisationId)
    .filter(({ kind, year, importId }) => kind === 'learning' && hasUnclassifiedCourses(db, importId, year))
    .map(({ year }) => year);
  const learning = records.years.learning.filter((year) => !unclassed.includes(year));
  return { ...records, years: { ...records.years, learning } };
};

/** Joiners are followed row by row, which takes seconds for a region: they are counted once for both versions, and whatever is set. */
const journeyCounts = (db: ReadableDb, organisationId: number, year: number): JourneyCounts => {
  const used = tablesInUse(db, organisationId).filter((table) => followed.includes(table.kind) && table.year <= year);
  const name = `journeys: ${String(organisationId)} ${String(year)} ${JSON.stringify(used)}`;
  return keptReplyOf(
    db,
    used.map(({ importId }) => importId),
    name,
    () => countJourneys(withClassedLearning(db, organisationId, journeyRecordsOf(db, organisationId, year))),
  );
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
  if (organisation === null) return buildJourneys({ counts: nobody, year: wanted, version, settings });
  const year = lastYearOf(db, organisation.id, wanted, version);
  return keptReply(
    db,
    `journeys: ${String(organisation.id)} ${String(year)} ${version} ${JSON.stringify(settings)}`,
    () => buildJourneys({ counts: journeyCounts(db, organisation.id, year), year, version, settings }),
  );
};
