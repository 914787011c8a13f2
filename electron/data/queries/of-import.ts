import type { ReadableDb } from '../connection';
import { numberOf } from '../row';

/** True for an import and for those that add to it, while they are held: for the WHERE of a query on `import`. `parameter` stands twice. */
export const isPartOf = (parameter: string): string =>
  `removed_at IS NULL AND (id = ${parameter} OR adds_to = ${parameter})`;

/**
 * The rows of an import and of those that add to it, for the WHERE of a query on a table of rows. `parameter` stands twice: a value bound to
 * "?" is given twice.
 *
 * @example `SELECT count(*) FROM staff WHERE ${ofImport('?')}` with the values [importId, importId]
 */
export const ofImport = (parameter: string): string =>
  `import_id IN (SELECT id FROM import WHERE ${isPartOf(parameter)})`;

/** The rows `e` of a table with a year in each row, in the imports that the years `y` use, limited to that year: for a FROM. */
export const rowsOfYears = (table: string): string =>
  `import_year y CROSS JOIN ${table} e ON e.${ofImport('y.import_id')} AND e.year = y.year`;

/** The imports whose rows `ofImport` finds. */
export const partsOfImport = (db: ReadableDb, importId: number): readonly number[] =>
  db
    .all(`SELECT id FROM import WHERE ${isPartOf('?')} ORDER BY id`, [importId, importId])
    .map((row) => numberOf(row, 'id'));
