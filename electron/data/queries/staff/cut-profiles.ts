import type { Profile, RecruitmentProfile } from '../../../../shared/indicators/cuts/profile';
import type { ReadableDb, SqlRow } from '../../connection';
import { countedRowsOf } from '../../kept-counts';
import { flagOf, numberOf, textOrNull } from '../../row';
import { eventValues, peopleWhoLearned, peopleWithCases } from './event-people';
import { countedPeople } from './extract-counts';
import { groupOfRow } from './group-counts';
import { rowsOfImport, twice } from './people';

const columns = 'section, band, staff_group, directorate, site, sex, ethnic_group, ethnic_code';

const placesOf = (row: SqlRow, known: readonly string[]): Profile['places'] => {
  const place = (column: string): string => (known.includes(column) ? (textOrNull(row, column) ?? '') : '');
  return {
    section: place('section'),
    band: place('band'),
    staff_group: place('staff_group'),
    directorate: place('directorate'),
    site: place('site'),
    sex: place('sex'),
  };
};

const toProfile = (row: SqlRow): Profile => ({
  places: placesOf(row, ['section', 'band', 'staff_group', 'directorate', 'site', 'sex']),
  group: groupOfRow(row),
  code: textOrNull(row, 'ethnic_code'),
  people: numberOf(row, 'n'),
});

const people = `SELECT ${columns}, count(*) AS n FROM (${countedPeople}) GROUP BY ${columns}`;

/** The people of indicator 1, as many as share everything they can be divided by in one row. */
export const staffProfiles = (db: ReadableDb, importId: number): readonly Profile[] =>
  countedRowsOf(db, [importId], people, twice(importId)).map(toProfile);

const countProfiles = (events: string): string =>
  `${events} SELECT ${columns}, count(*) AS n FROM one WHERE place = 1 GROUP BY ${columns}`;

const profilesOf =
  (events: string) =>
  (db: ReadableDb, importId: number, staffImportId: number, year: number): readonly Profile[] =>
    countedRowsOf(db, [importId, staffImportId], countProfiles(events), eventValues(importId, staffImportId, year)).map(
      toProfile,
    );

/** The people of indicator 3. */
export const caseProfiles = profilesOf(peopleWithCases);

/** The people of indicator 4. */
export const learnerProfiles = profilesOf(peopleWhoLearned);

const recruitment = `
  SELECT band, staff_group, ethnic_group, ethnic_code, is_international, sum(shortlisted) AS shortlisted, sum(appointed) AS appointed FROM (
    SELECT band, staff_group, ethnic_group, ethnic_code, is_international, is_shortlisted AS shortlisted, is_appointed AS appointed
    FROM application WHERE ${rowsOfImport}
    UNION ALL
    SELECT NULL, NULL, ethnic_group, ethnic_code, is_international, shortlisted, appointed
    FROM application_count WHERE ${rowsOfImport}
  ) GROUP BY band, staff_group, ethnic_group, ethnic_code, is_international`;

/** The events of indicator 2. Tables of counts name neither band nor staff group. */
export const recruitmentProfiles = (db: ReadableDb, importId: number): readonly RecruitmentProfile[] =>
  countedRowsOf(db, [importId], recruitment, [...twice(importId), ...twice(importId)]).map((row) => ({
    places: placesOf(row, ['band', 'staff_group']),
    group: groupOfRow(row),
    code: textOrNull(row, 'ethnic_code'),
    isInternational: flagOf(row, 'is_international'),
    shortlisted: numberOf(row, 'shortlisted'),
    appointed: numberOf(row, 'appointed'),
  }));
