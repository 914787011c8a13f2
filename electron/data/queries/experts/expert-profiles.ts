import type { SpokenLanguage } from '../../../../shared/dataset/row-types/opportunity-rows';
import type { ExpertProfile } from '../../../../shared/indicators/experts/expert-question';
import type { ReadableDb } from '../../connection';
import { jsonOf, numberOrNull, textOrNull } from '../../row';
import { isLeftOut } from '../staff/left-out';
import { rowsOfImport, twice } from '../staff/people';

/** Values: the staff import twice, the register twice. A country of which only the group is known has no name of its own. */
const profiles = `
  WITH place AS (
    SELECT person, directorate, row_number() OVER (PARTITION BY person ORDER BY (${isLeftOut}), is_primary DESC, row, import_id) AS place
    FROM staff WHERE ${rowsOfImport} AND person IS NOT NULL
  )
  SELECT e.languages, e.specialty, coalesce(e.country, CASE WHEN e.qualified_in IS NULL THEN NULL ELSE 'Another country' END) AS country,
    e.years_overseas, p.directorate
  FROM (SELECT * FROM expert WHERE ${rowsOfImport}) e LEFT JOIN place p ON p.person = e.person AND p.place = 1`;

/** What questions about the register ask of each colleague. For counting only: nothing of one row leaves shared/disclosure. */
export const expertProfilesOf = (db: ReadableDb, importId: number, staffImportId: number): readonly ExpertProfile[] =>
  db.all(profiles, [...twice(staffImportId), ...twice(importId)]).map((row) => ({
    languages: jsonOf<SpokenLanguage[]>(row, 'languages'),
    specialty: textOrNull(row, 'specialty'),
    country: textOrNull(row, 'country'),
    yearsOverseas: numberOrNull(row, 'years_overseas'),
    directorate: textOrNull(row, 'directorate'),
  }));
