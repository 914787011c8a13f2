import type { ReadableDb, SqlRow, WritableDb } from '../connection';
import { flagOf, numberOf, textOf } from '../row';

export interface OrganisationRow {
  readonly id: number;
  readonly name: string;
  readonly isExample: boolean;
}

export const unnamedOrganisation = 'Your organisation';

const toOrganisation = (row: SqlRow): OrganisationRow => ({
  id: numberOf(row, 'id'),
  name: textOf(row, 'name'),
  isExample: flagOf(row, 'is_example'),
});

/**
 * The organisation whose figures are shown: the user's own as soon as it holds an import, else the example trust.
 * The two are never mixed, and undoing the first own import brings the example back.
 */
export const findOrganisation = (db: ReadableDb): OrganisationRow | null => {
  const row = db.get(
    `SELECT o.id, o.name, o.is_example FROM organisation o
     WHERE EXISTS (SELECT 1 FROM import i WHERE i.organisation_id = o.id AND i.removed_at IS NULL)
     ORDER BY o.is_example, o.id LIMIT 1`,
  );
  return row === undefined ? null : toOrganisation(row);
};

/** The organisation that a stored import is of, held or removed; null where there is no such import. */
export const organisationOfImport = (db: ReadableDb, importId: number): number | null => {
  const row = db.get('SELECT organisation_id FROM import WHERE id = ?', [importId]);
  return row === undefined ? null : numberOf(row, 'organisation_id');
};

/** The organisation an import belongs to; made when there is none yet, and named by the first file that names it. */
export const ensureOrganisation = (db: WritableDb, name: string | null, isExample: boolean): OrganisationRow => {
  const row = db.get('SELECT id, name, is_example FROM organisation WHERE is_example = ? ORDER BY id LIMIT 1', [
    isExample ? 1 : 0,
  ]);
  if (row === undefined) {
    const made = name ?? unnamedOrganisation;
    const { rowId } = db.run('INSERT INTO organisation (name, is_example) VALUES (?, ?)', [made, isExample ? 1 : 0]);
    return { id: rowId, name: made, isExample };
  }
  const found = toOrganisation(row);
  if (found.name !== unnamedOrganisation || name === null) return found;
  db.run('UPDATE organisation SET name = ? WHERE id = ?', [name, found.id]);
  return { ...found, name };
};
