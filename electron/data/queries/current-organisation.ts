import type { ReadableDb } from '../connection';
import { numberOf } from '../row';

/**
 * The number of the organisation that is worked on, for any statement: settings, answers, undo and the key of the hashes are its own. 0 where
 * there is none yet. Migration 013 says which it is.
 */
export const currentOrganisation = '(SELECT id FROM current_organisation)';

/**
 * For the WHERE of a query on `import`: those of the organisation that is worked on, or the example's, which is shown in its place as long as
 * it holds nothing. An id or a hash alone would find another organisation's file.
 */
export const isOfShown = `(organisation_id = ${currentOrganisation} OR organisation_id IN (SELECT id FROM organisation WHERE is_example = 1))`;

/** As above, by itself. */
export const currentOrganisationId = (db: ReadableDb): number => {
  const row = db.get('SELECT id FROM current_organisation');
  return row === undefined ? 0 : numberOf(row, 'id');
};
