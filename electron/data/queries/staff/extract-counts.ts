import { bandsOf, sections } from '../../../../shared/reference/bands';
import type { BandCounts, BoardCounts, RecruitmentCounts, SurveyCounts } from '../../../../shared/indicators/counts';
import { addGroups, noPeople } from '../../../../shared/reference/groups';
import type { GroupCounts } from '../../../../shared/reference/groups';
import { surveyIndicators } from '../../../../shared/reference/indicators';
import type { SurveyIndicator } from '../../../../shared/reference/indicators';
import { surveyYearOf } from '../../../../shared/reference/survey-questions';
import type { ReadableDb, SqlRow } from '../../connection';
import { countedRowsOf } from '../../kept-counts';
import { flagOf, numberOf, numberOrNull, textOrNull } from '../../row';
import { groupOfRow, toGroupCounts } from './group-counts';
import { isLeftOut } from './left-out';
import { eventValues, peopleWhoLearned, peopleWithCases } from './event-people';
import { isPartOf } from '../of-import';
import { rowsOfImport, twice, yearWindow } from './people';

const person = 'ethnic_group, ethnic_code, section, band, staff_group, directorate, site, sex';
const isHeld = 'import_id IN (SELECT id FROM held)';

/**
 * The people in the workforce, each once: of the assignments that are not left out, the primary one, and the first where none is primary.
 * Rows without an employee number count one each if they are primary. Most people have one row: only those with several are put in order,
 * which takes half the time of ordering everybody. Values: the import twice.
 */
export const countedPeople = `
  WITH held AS MATERIALIZED (SELECT id FROM import WHERE ${isPartOf('?')}),
  several AS MATERIALIZED (SELECT person FROM staff WHERE ${isHeld} AND person IS NOT NULL GROUP BY person HAVING count(*) > 1)
  SELECT ${person} FROM staff
  WHERE ${isHeld} AND NOT (${isLeftOut}) AND CASE WHEN person IS NULL THEN is_primary = 1 ELSE person NOT IN (SELECT person FROM several) END
  UNION ALL
  SELECT ${person} FROM (
    SELECT ${person}, row_number() OVER (PARTITION BY person ORDER BY is_primary DESC, row, import_id) AS place
    FROM several CROSS JOIN staff INDEXED BY staff_by_person USING (person) WHERE ${isHeld} AND NOT (${isLeftOut})
  ) WHERE place = 1`;

const peopleByBand = `SELECT section, band, ethnic_group, count(*) AS n FROM (${countedPeople}) GROUP BY section, band, ethnic_group`;

/** Everybody, also those without a known band. */
export const workforceOfExtract = (db: ReadableDb, importId: number): GroupCounts =>
  countedRowsOf(db, [importId], peopleByBand, twice(importId))
    .map((row) => toGroupCounts([row]))
    .reduce(addGroups, noPeople);

/** Headcount by section and band, in the order of the annual return; bands with nobody are there with zero. */
export const bandsOfExtract = (db: ReadableDb, importId: number): readonly BandCounts[] => {
  const rows = countedRowsOf(db, [importId], peopleByBand, twice(importId));
  return sections.flatMap((section) =>
    bandsOf(section).map((band) => ({
      section,
      band,
      counts: toGroupCounts(
        rows.filter((row) => textOrNull(row, 'section') === section && textOrNull(row, 'band') === band),
      ),
    })),
  );
};

/** Events, not people: listed one by one, or counted in the file. Without international recruitment is null where no row says it was. */
export const recruitmentOfExtract = (
  db: ReadableDb,
  importId: number,
): { readonly all: RecruitmentCounts; readonly withoutInternational: RecruitmentCounts | null } => {
  const rows = countedRowsOf(
    db,
    [importId],
    `SELECT ethnic_group, is_international, sum(shortlisted) AS shortlisted, sum(appointed) AS appointed FROM (
       SELECT ethnic_group, is_international, sum(is_shortlisted) AS shortlisted, sum(is_appointed) AS appointed
       FROM application WHERE ${rowsOfImport} GROUP BY ethnic_group, is_international
       UNION ALL
       SELECT ethnic_group, is_international, sum(shortlisted), sum(appointed)
       FROM application_count WHERE ${rowsOfImport} GROUP BY ethnic_group, is_international
     ) GROUP BY ethnic_group, is_international`,
    [...twice(importId), ...twice(importId)],
  );
  const home = stages(rows.filter((row) => !flagOf(row, 'is_international')));
  const abroad = rows.filter((row) => flagOf(row, 'is_international'));
  if (abroad.length === 0) return { all: home, withoutInternational: null };
  const overseas = stages(abroad);
  return {
    all: {
      shortlisted: addGroups(home.shortlisted, overseas.shortlisted),
      appointed: addGroups(home.appointed, overseas.appointed),
    },
    withoutInternational: home,
  };
};

const countByGroup = (people: string): string =>
  `${people} SELECT ethnic_group, count(*) AS n FROM one WHERE place = 1 GROUP BY ethnic_group`;

const stages = (rows: readonly SqlRow[]): RecruitmentCounts => ({
  shortlisted: toGroupCounts(rows, 'shortlisted'),
  appointed: toGroupCounts(rows, 'appointed'),
});

/** People with a formal disciplinary process that began in the year; a person with several cases counts once. */
export const casesOfExtract = (db: ReadableDb, importId: number, staffImportId: number, year: number): GroupCounts =>
  toGroupCounts(
    countedRowsOf(
      db,
      [importId, staffImportId],
      countByGroup(peopleWithCases),
      eventValues(importId, staffImportId, year),
    ),
  );

/** People with at least one non-mandatory item completed or attended in the year; items without a date belong to their file's year. */
export const learnersOfExtract = (db: ReadableDb, importId: number, staffImportId: number, year: number): GroupCounts =>
  toGroupCounts(
    countedRowsOf(
      db,
      [importId, staffImportId],
      countByGroup(peopleWhoLearned),
      eventValues(importId, staffImportId, year),
    ),
  );

/** True while a course that was done in the year is neither mandatory nor not: indicator 4 waits for it. */
export const hasUnclassifiedCourses = (db: ReadableDb, importId: number, year: number): boolean =>
  countedRowsOf(
    db,
    [importId],
    `SELECT 1 AS found FROM learning
     WHERE ${rowsOfImport} AND is_mandatory IS NULL AND is_done = 1 AND (happened_on IS NULL OR happened_on BETWEEN ? AND ?) LIMIT 1`,
    [...twice(importId), ...yearWindow(year)],
  ).length > 0;

export const boardOfExtract = (db: ReadableDb, importId: number): BoardCounts => {
  const rows = countedRowsOf(
    db,
    [importId],
    `SELECT ethnic_group, count(*) AS n, sum(is_voting) AS voting, sum(is_executive) AS executive,
       sum(is_voting IS NULL) AS no_vote, sum(is_executive IS NULL) AS no_role
     FROM board_member WHERE ${rowsOfImport} GROUP BY ethnic_group`,
    twice(importId),
  );
  const isSaid = (column: string): boolean => rows.every((row) => numberOf(row, column) === 0);
  return {
    total: toGroupCounts(rows),
    voting: isSaid('no_vote') ? toGroupCounts(rows, 'voting') : null,
    executive: isSaid('no_role') ? toGroupCounts(rows, 'executive') : null,
  };
};

export const surveyOfExtract = (
  db: ReadableDb,
  importId: number,
  year: number,
): Readonly<Partial<Record<SurveyIndicator, SurveyCounts>>> => {
  // A later file that adds the same figure corrects it.
  const rows = db.all(`SELECT * FROM survey_value WHERE ${rowsOfImport} AND survey_year = ? ORDER BY import_id DESC`, [
    ...twice(importId),
    surveyYearOf(year),
  ]);
  return Object.fromEntries(
    surveyIndicators.flatMap((indicator) => {
      const own = rows.filter((row) => numberOf(row, 'indicator') === indicator);
      return own.length === 0 ? [] : [[indicator, surveyCounts(own)]];
    }),
  );
};

const surveyCounts = (rows: readonly SqlRow[]): SurveyCounts => {
  const side = (group: 'white' | 'bme', column: string): number | null => {
    const row = rows.find((one) => groupOfRow(one) === group);
    return row === undefined ? null : numberOrNull(row, column);
  };
  const white = side('white', 'responses');
  const bme = side('bme', 'responses');
  return {
    percent: { white: side('white', 'percent'), bme: side('bme', 'percent') },
    responses: white === null || bme === null ? null : { white, bme },
    isSuppressedAtSource: rows.some((row) => flagOf(row, 'is_suppressed')),
  };
};
