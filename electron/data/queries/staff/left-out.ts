import type { ReadableDb } from '../../connection';
import { textOf } from '../../row';
import { currentOrganisation } from '../current-organisation';

/**
 * True for an assignment that does not count in the workforce: of a kind that is left out, unless the settings count it all the same. The
 * setting is read where the rows are counted, so no stored row has to change with it.
 */
export const isLeftOut = `left_out_because IS NOT NULL AND coalesce(assignment, '') NOT IN (
  SELECT kind.value FROM setting s, json_each(s.value, '$.countedAssignments') kind
  WHERE s.key = 'settings' AND s.organisation_id = ${currentOrganisation})`;

const kinds = `
  SELECT coalesce(json_extract(value, '$.countedAssignments'), '[]') AS kinds FROM setting
  WHERE key = 'settings' AND organisation_id = ${currentOrganisation}`;

/** What `isLeftOut` reads of the settings, as JSON. */
export const countedKinds = (db: ReadableDb): string => {
  const row = db.get(kinds);
  return row === undefined ? '[]' : textOf(row, 'kinds');
};
