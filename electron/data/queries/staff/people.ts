import { isLeftOut } from './left-out';
import { ofImport } from '../of-import';

/** Rows of an import and of those that add to it. */
export const rowsOfImport = ofImport('?');

/** The values of one `rowsOfImport`. */
export const twice = (importId: number): readonly [number, number] => [importId, importId];

/**
 * Who a row is about: the person, or the row itself where nobody is named. Rows of several files may share a number.
 * Of several rows the first by its number comes first: a corrected row has the number of the row it corrects, and so the place it would have had.
 */
export const who = `coalesce(person, 'row ' || import_id || ' ' || row)`;

/** Events of a reporting year are those from 1 April before to 31 March of it. */
export const yearWindow = (year: number): readonly [string, string] => [
  `${String(year - 1)}-04-01`,
  `${String(year)}-03-31`,
];

/** The ethnic group of an event `e`: its own, or where it has none that of `s`, which knows the person. */
export const groupOrElse = (e: string, s: string): string =>
  `CASE WHEN ${e}.ethnic_group IS NULL OR ${e}.ethnic_group = 'unknown' THEN coalesce(${s}.ethnic_group, 'unknown') ELSE ${e}.ethnic_group END`;

/** The national code that belongs to `groupOrElse`; that of the person where the event names the same group without one. */
export const codeOrElse = (e: string, s: string): string =>
  `CASE WHEN ${e}.ethnic_group IS NULL OR ${e}.ethnic_group IN ('unknown', ${s}.ethnic_group) THEN coalesce(${e}.ethnic_code, ${s}.ethnic_code) ELSE ${e}.ethnic_code END`;

/**
 * Every person of `wanted` (a table with their hashes) in the staff in post, their ethnicity and where they stand: the rows with place 1. Those
 * who are there only with assignments that are left out have `is_left_out` 1: the others come first. Values: the staff import twice.
 */
export const snapshotOf = (wanted: string): string => `
  snapshot AS (
    SELECT person, ethnic_group, ethnic_code, section, band, staff_group, directorate, site, sex, (${isLeftOut}) AS is_left_out,
      row_number() OVER (PARTITION BY person ORDER BY (${isLeftOut}), is_primary DESC, row, import_id) AS place
    FROM staff INDEXED BY staff_by_person WHERE ${rowsOfImport} AND person IN (SELECT person FROM ${wanted})
  )`;
