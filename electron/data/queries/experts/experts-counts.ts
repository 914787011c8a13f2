import type { ExpertCounts, NamedCount } from '../../../../shared/indicators/experts/expert-counts';
import { barrierLabels, barriers } from '../../../../shared/reference/expert-barriers';
import type { ReadableDb } from '../../connection';
import { countedRows } from '../../kept-counts';
import { numberOf } from '../../row';
import { bandName, expertDetailsOf, namedCounts } from './expert-details';
import { rowsOfImport, twice } from '../staff/people';

const heads = `
  SELECT count(*) AS consented, count(specialty) AS with_skill,
    coalesce(sum(specialty IS NOT NULL AND is_skill_used = 1), 0) AS skill_used,
    coalesce(sum(specialty IS NOT NULL AND is_skill_used = 0), 0) AS skill_not_used
  FROM expert WHERE ${rowsOfImport}`;

/** A country of which only the group is known has no name of its own. */
const countries = `
  SELECT coalesce(country, 'Another country') AS name, count(*) AS n FROM expert
  WHERE ${rowsOfImport} AND (country IS NOT NULL OR qualified_in IS NOT NULL) GROUP BY name`;

const bySpecialty = `SELECT specialty AS name, count(*) AS n FROM expert WHERE ${rowsOfImport} AND specialty IS NOT NULL GROUP BY specialty`;
const byFirstBand = `SELECT first_band AS name, count(*) AS n FROM expert WHERE ${rowsOfImport} AND first_band IS NOT NULL GROUP BY first_band`;
const byLanguage = `
  SELECT json_extract(spoken.value, '$.name') AS name, count(*) AS n FROM expert, json_each(expert.languages) AS spoken
  WHERE ${rowsOfImport} GROUP BY name`;
const byBarrier = `
  SELECT named.value AS name, count(*) AS n FROM expert, json_each(expert.barriers) AS named WHERE ${rowsOfImport} GROUP BY name`;

const barrierNames = new Map<string, string>(barriers.map((barrier) => [barrier, barrierLabels[barrier]]));

const relabelled = (counts: readonly NamedCount[], label: (name: string) => string): readonly NamedCount[] =>
  counts.map(({ name, count }) => ({ name: label(name), count }));

/** Rows of the file, additions included, whether their people consent or not. A row set aside that came back corrected is one row. */
const rowsRead = (db: ReadableDb, importId: number): number => {
  const [row] = countedRows(
    db,
    `SELECT coalesce(sum(rows_read - (SELECT count(*) FROM quarantine JOIN import fix ON fix.id = quarantine.corrected_by
         WHERE quarantine.import_id = import.id AND fix.removed_at IS NULL)), 0) AS n
     FROM import WHERE removed_at IS NULL AND (id = ? OR adds_to = ?)`,
    twice(importId),
  );
  return row === undefined ? 0 : numberOf(row, 'n');
};

/** The register of one import. Rows without consent were never stored; of them only the number is known. */
export const expertCountsOf = (db: ReadableDb, importId: number): ExpertCounts => {
  const [head] = countedRows(db, heads, twice(importId));
  const count = (column: string): number => (head === undefined ? 0 : numberOf(head, column));
  return {
    rows: rowsRead(db, importId),
    consented: count('consented'),
    withSkill: count('with_skill'),
    skillUsed: count('skill_used'),
    skillNotUsed: count('skill_not_used'),
    specialties: namedCounts(db, bySpecialty, importId),
    countries: namedCounts(db, countries, importId),
    firstBands: relabelled(namedCounts(db, byFirstBand, importId), bandName),
    languages: namedCounts(db, byLanguage, importId),
    barriers: relabelled(namedCounts(db, byBarrier, importId), (name) => barrierNames.get(name) ?? name),
    ...expertDetailsOf(db, importId),
  };
};
