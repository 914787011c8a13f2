import type { ReleaseRecord } from '../../../../shared/ipc/replies/exports';
import { audiences, releaseForms } from '../../../../shared/releases/release.types';
import type { Override, Release, ReleasedCell, ReleasedTables } from '../../../../shared/releases/release.types';
import type { Version } from '../../../../shared/reference/settings';
import type { ReadableDb, SqlRow, WritableDb } from '../../connection';
import { jsonOf, numberOf, numberOrNull, textOf, textOrNull } from '../../row';

/** A release as it is entered: the cells are stored once for all releases of the same tables. */
export interface NewRelease extends Omit<Release, 'id' | 'organisation'> {
  readonly organisationId: number;
  readonly fingerprint: string;
  readonly override: (Override & { readonly conflicts: number }) | null;
}

const tablesIdOf = (db: ReadableDb, organisationId: number, fingerprint: string): number | null => {
  const row = db.get('SELECT id FROM release_tables WHERE organisation_id = ? AND fingerprint = ?', [
    organisationId,
    fingerprint,
  ]);
  return row === undefined ? null : numberOf(row, 'id');
};

/** Written aside: no figure depends on what has left. */
const insertTables = (db: WritableDb, { organisationId, fingerprint, cells, sums }: NewRelease): number => {
  db.runAside('INSERT INTO release_tables (organisation_id, fingerprint, sums) VALUES (?, ?, ?)', [
    organisationId,
    fingerprint,
    JSON.stringify(sums),
  ]);
  const id = tablesIdOf(db, organisationId, fingerprint) ?? 0;
  cells.forEach(({ table, population, part, group, atoms, value }, position) => {
    db.runAside(
      `INSERT INTO release_cell (tables_id, position, table_name, population, part, people_group, atoms, value)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, position, table, population, part, group, atoms === undefined ? null : JSON.stringify(atoms), value],
    );
  });
  return id;
};

/** Enters a release; returns its number. */
export const insertRelease = (db: WritableDb, release: NewRelease): number => {
  const { organisationId, fingerprint } = release;
  const tablesId = tablesIdOf(db, organisationId, fingerprint) ?? insertTables(db, release);
  const { at, audience, form, version, year, name, override } = release;
  db.runAside(
    `INSERT INTO release (organisation_id, tables_id, released_at, audience, form, version, year, name,
       override_role, override_reason, override_conflicts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      organisationId,
      tablesId,
      at,
      audience,
      form,
      version,
      year,
      name,
      override?.role ?? null,
      override?.reason ?? null,
      override?.conflicts ?? 0,
    ],
  );
  const row = db.get('SELECT max(id) AS id FROM release WHERE organisation_id = ?', [organisationId]);
  return row === undefined ? 0 : numberOf(row, 'id');
};

/** The file of a release could not be written: nothing left. */
export const insertFailure = (db: WritableDb, releaseId: number, at: string): void => {
  db.runAside('INSERT INTO release_failed (release_id, failed_at) VALUES (?, ?)', [releaseId, at]);
};

const oneOf = <T extends string>(known: readonly T[], row: SqlRow, column: string): T => {
  const found = known.find((name) => name === textOf(row, column));
  if (found === undefined) throw new Error(`unknown ${column} in what has left`);
  return found;
};

const versionOf = (row: SqlRow): Version => (textOf(row, 'version') === 'public' ? 'public' : 'restricted');

const overrideOf = (row: SqlRow): ReleaseRecord['override'] => {
  const [role, reason] = [textOrNull(row, 'override_role'), textOrNull(row, 'override_reason')];
  return role === null || reason === null ? null : { role, reason, conflicts: numberOf(row, 'override_conflicts') };
};

/** Everything that left, the newest first. */
export const listReleases = (db: ReadableDb, organisationId: number): readonly ReleaseRecord[] =>
  db
    .all(
      `SELECT r.*,
         (SELECT count(*) FROM release_cell c WHERE c.tables_id = r.tables_id AND c.value IS NOT NULL) AS shown,
         (SELECT count(*) FROM release_cell c WHERE c.tables_id = r.tables_id AND c.value IS NULL) AS hidden
       FROM release r
       WHERE r.organisation_id = ? AND NOT EXISTS (SELECT 1 FROM release_failed f WHERE f.release_id = r.id)
       ORDER BY r.id DESC LIMIT 2000`,
      [organisationId],
    )
    .map((row) => ({
      id: numberOf(row, 'id'),
      at: textOf(row, 'released_at'),
      audience: oneOf(audiences, row, 'audience'),
      form: oneOf(releaseForms, row, 'form'),
      version: versionOf(row),
      year: numberOf(row, 'year'),
      name: textOf(row, 'name'),
      shown: numberOf(row, 'shown'),
      hidden: numberOf(row, 'hidden'),
      override: overrideOf(row),
    }));

const toCell = (row: SqlRow): ReleasedCell => ({
  table: textOf(row, 'table_name'),
  population: textOf(row, 'population'),
  part: textOf(row, 'part'),
  group: textOf(row, 'people_group'),
  value: numberOrNull(row, 'value'),
  ...(textOrNull(row, 'atoms') === null ? {} : { atoms: jsonOf<readonly string[]>(row, 'atoms') }),
});

/** The releases that a new one is held against: of the same tables for the same readers the first is enough. */
export const releasesToCheck = (db: ReadableDb, organisationId: number, organisation: string): readonly Release[] =>
  db
    .all(
      `SELECT r.*, t.sums FROM release r JOIN release_tables t ON t.id = r.tables_id
       WHERE r.id IN (
         SELECT min(first.id) FROM release first
         WHERE first.organisation_id = ? AND NOT EXISTS (SELECT 1 FROM release_failed f WHERE f.release_id = first.id)
         GROUP BY first.tables_id, first.audience)
       ORDER BY r.id`,
      [organisationId],
    )
    .map((row) => ({
      id: numberOf(row, 'id'),
      at: textOf(row, 'released_at'),
      audience: oneOf(audiences, row, 'audience'),
      form: oneOf(releaseForms, row, 'form'),
      version: versionOf(row),
      organisation,
      year: numberOf(row, 'year'),
      name: textOf(row, 'name'),
      sums: jsonOf<ReleasedTables['sums']>(row, 'sums'),
      cells: db
        .all('SELECT * FROM release_cell WHERE tables_id = ? ORDER BY position', [numberOf(row, 'tables_id')])
        .map(toCell),
    }));

/** Every release of every organisation as it was entered, the oldest first; those whose file could not be written are none. */
export const allReleases = (db: ReadableDb): readonly NewRelease[] =>
  db
    .all(
      `SELECT r.*, t.fingerprint, t.sums FROM release r JOIN release_tables t ON t.id = r.tables_id
       WHERE r.id NOT IN (SELECT release_id FROM release_failed) ORDER BY r.id`,
    )
    .map((row) => ({
      organisationId: numberOf(row, 'organisation_id'),
      fingerprint: textOf(row, 'fingerprint'),
      at: textOf(row, 'released_at'),
      audience: oneOf(audiences, row, 'audience'),
      form: oneOf(releaseForms, row, 'form'),
      version: versionOf(row),
      year: numberOf(row, 'year'),
      name: textOf(row, 'name'),
      override: overrideOf(row),
      sums: jsonOf<ReleasedTables['sums']>(row, 'sums'),
      cells: db
        .all('SELECT * FROM release_cell WHERE tables_id = ? ORDER BY position', [numberOf(row, 'tables_id')])
        .map(toCell),
    }));

export const hasRelease = (
  db: ReadableDb,
  organisationId: number,
  { at, name, audience }: Pick<NewRelease, 'at' | 'name' | 'audience'>,
): boolean =>
  db.get('SELECT 1 AS found FROM release WHERE organisation_id = ? AND released_at = ? AND name = ? AND audience = ?', [
    organisationId,
    at,
    name,
    audience,
  ]) !== undefined;
