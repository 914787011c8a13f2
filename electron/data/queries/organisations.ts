import { isSameName } from '../../../shared/organisation/organisation';
import type { OrganisationProfile } from '../../../shared/organisation/organisation';
import type { ReadableDb, SqlRow, WritableDb } from '../connection';
import { flagOf, jsonOf, numberOf, textOf } from '../row';
import { currentOrganisation } from './current-organisation';

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
 * The organisation whose figures are shown: the own one that is worked on as soon as it holds an import, else the example trust.
 * Organisations are never mixed, and undoing the first own import brings the example back.
 */
export const findOrganisation = (db: ReadableDb): OrganisationRow | null => {
  const row = db.get(
    `SELECT o.id, o.name, o.is_example FROM organisation o
     WHERE EXISTS (SELECT 1 FROM import i WHERE i.organisation_id = o.id AND i.removed_at IS NULL)
       AND (o.is_example = 1 OR o.id = ${currentOrganisation})
     ORDER BY o.is_example, o.id LIMIT 1`,
  );
  return row === undefined ? null : toOrganisation(row);
};

/** The organisation that a stored import is of, held or removed; null where there is no such import. */
export const organisationOfImport = (db: ReadableDb, importId: number): number | null => {
  const row = db.get('SELECT organisation_id FROM import WHERE id = ?', [importId]);
  return row === undefined ? null : numberOf(row, 'organisation_id');
};

/** The own organisation that is worked on, with or without data; null before there is one. */
export const findOwnOrganisation = (db: ReadableDb): OrganisationRow | null => {
  const row = db.get(`SELECT id, name, is_example FROM organisation WHERE id = ${currentOrganisation}`);
  return row === undefined ? null : toOrganisation(row);
};

const findExample = (db: ReadableDb): OrganisationRow | null => {
  const row = db.get('SELECT id, name, is_example FROM organisation WHERE is_example = 1 ORDER BY id LIMIT 1');
  return row === undefined ? null : toOrganisation(row);
};

/** Tables whose rows may be older than the first organisation: a setting can be changed before anything is imported. */
const olderThanAny = ['setting', 'setting_change', 'profile', 'translation_change', 'journal'] as const;

const insertOrganisation = (db: WritableDb, name: string, isExample: boolean): number =>
  db.run('INSERT INTO organisation (name, is_example) VALUES (?, ?)', [name, isExample ? 1 : 0]).rowId;

/** Makes an own organisation. The first one takes over what was decided before there was any. */
export const addOrganisation = (db: WritableDb, name: string): number => {
  const isFirst = findOwnOrganisation(db) === null;
  const id = insertOrganisation(db, name, false);
  if (isFirst)
    for (const table of olderThanAny) db.run(`UPDATE ${table} SET organisation_id = ? WHERE organisation_id = 0`, [id]);
  return id;
};

/** The organisation an import belongs to; made when there is none yet, and named by the first file that names it. */
export const ensureOrganisation = (db: WritableDb, name: string | null, isExample: boolean): OrganisationRow => {
  const found = isExample ? findExample(db) : findOwnOrganisation(db);
  if (found === null) {
    const made = name ?? unnamedOrganisation;
    const id = isExample ? insertOrganisation(db, made, true) : addOrganisation(db, made);
    return { id, name: made, isExample };
  }
  if (found.name !== unnamedOrganisation || name === null) return found;
  db.run('UPDATE organisation SET name = ? WHERE id = ?', [name, found.id]);
  return { ...found, name };
};

/** An own organisation with what is said of it. */
export interface StoredOrganisation extends OrganisationProfile {
  readonly id: number;
  readonly otherNames: readonly string[];
}

const toStored = (row: SqlRow): StoredOrganisation => ({
  id: numberOf(row, 'id'),
  name: textOf(row, 'name'),
  code: textOf(row, 'code'),
  type: textOf(row, 'type'),
  region: textOf(row, 'region'),
  address: textOf(row, 'address'),
  otherNames: jsonOf<string[]>(row, 'other_names'),
});

/** Own organisations by name; the example is none of them. */
export const listOrganisations = (db: ReadableDb): readonly StoredOrganisation[] =>
  db.all('SELECT * FROM organisation WHERE is_example = 0 ORDER BY name COLLATE NOCASE, id').map(toStored);

/** What is said of the organisation whose figures are shown; null for the example and where there is none. */
export const profileOfShown = (db: ReadableDb): OrganisationProfile | null => {
  const shown = findOrganisation(db);
  return shown === null || shown.isExample ? null : (listOrganisations(db).find(({ id }) => id === shown.id) ?? null);
};

export const writeProfile = (db: WritableDb, id: number, profile: OrganisationProfile): void => {
  db.run('UPDATE organisation SET name = ?, code = ?, type = ?, region = ?, address = ? WHERE id = ?', [
    profile.name,
    profile.code,
    profile.type,
    profile.region,
    profile.address,
    id,
  ]);
};

export const writeOtherNames = (db: WritableDb, id: number, names: readonly string[]): void => {
  db.run('UPDATE organisation SET other_names = ? WHERE id = ?', [JSON.stringify(names), id]);
};

/** The window goes on with this one, also after the next start. */
export const chooseOrganisation = (db: WritableDb, id: number): void => {
  db.run(
    `INSERT INTO chosen_organisation (only, organisation_id) VALUES (1, ?)
     ON CONFLICT (only) DO UPDATE SET organisation_id = excluded.organisation_id`,
    [id],
  );
};

/** This connection goes on with another organisation than the window, which does not notice: a batch command may run beside it. */
export const chooseForThisConnection = (db: WritableDb, id: number): void => {
  db.run('CREATE TEMP TABLE IF NOT EXISTS current_organisation (id INTEGER NOT NULL)');
  db.run('DELETE FROM temp.current_organisation');
  db.run('INSERT INTO temp.current_organisation (id) VALUES (?)', [id]);
};

/** True for a name by which files may call this organisation. */
export const isNameOf = (organisation: StoredOrganisation, name: string): boolean =>
  [organisation.name, ...organisation.otherNames].some((known) => isSameName(known, name));
