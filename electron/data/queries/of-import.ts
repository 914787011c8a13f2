/**
 * The rows of an import and of those that add to it, for the WHERE of a query on a table of rows. `parameter` stands twice: a value bound to
 * "?" is given twice.
 *
 * @example `SELECT count(*) FROM staff WHERE ${ofImport('?')}` with the values [importId, importId]
 */
export const ofImport = (parameter: string): string =>
  `import_id IN (SELECT id FROM import WHERE removed_at IS NULL AND (id = ${parameter} OR adds_to = ${parameter}))`;
