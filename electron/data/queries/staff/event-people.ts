import { codeOrElse, groupOrElse, rowsOfImport, snapshotOf, twice, who, yearWindow } from './people';

/**
 * Distinct people of the events in `events` (import_id, row, person, who, ethnic_group, ethnic_code, staff_group, directorate) as the rows of
 * `one` with place 1: with the ethnicity of the row, or of the staff snapshot where the row has none, and the place in the snapshot, or that
 * of the row where the person is not there. People who are in the snapshot only with assignments that are left out (bank, honorary) do not
 * count; people who have left since do: they were staff in the year. A WITH clause for the head of a query.
 */
const peopleOf = (events: string): string => `
  WITH event AS MATERIALIZED (${events}),
  ${snapshotOf('event')},
  best AS (
    SELECT e.import_id, e.row, e.who, ${groupOrElse('e', 's')} AS ethnic_group, ${codeOrElse('e', 's')} AS ethnic_code,
      s.section, s.band, coalesce(s.staff_group, e.staff_group) AS staff_group,
      coalesce(s.directorate, e.directorate) AS directorate, s.site, s.sex
    FROM event e LEFT JOIN snapshot s ON s.person = e.person AND s.place = 1
    WHERE s.is_left_out IS NOT 1
  ),
  one AS (SELECT *, row_number() OVER (PARTITION BY who ORDER BY ethnic_group = 'unknown', row, import_id) AS place FROM best)`;

export const peopleWithCases = peopleOf(`
  SELECT import_id, row, person, ${who} AS who, ethnic_group, ethnic_code, staff_group, directorate FROM er_case
  WHERE ${rowsOfImport} AND is_disciplinary = 1 AND is_formal = 1 AND formal_start BETWEEN ? AND ?`);

export const peopleWhoLearned = peopleOf(`
  SELECT import_id, row, person, ${who} AS who, ethnic_group, ethnic_code, NULL AS staff_group, NULL AS directorate FROM learning
  WHERE ${rowsOfImport} AND is_mandatory = 0 AND is_done = 1 AND (happened_on IS NULL OR happened_on BETWEEN ? AND ?)`);

/** The values of both, in their order. */
export const eventValues = (importId: number, staffImportId: number, year: number): readonly (string | number)[] => [
  ...twice(importId),
  ...yearWindow(year),
  ...twice(staffImportId),
];
