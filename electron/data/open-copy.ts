import { WorkbenchFailure } from '../ipc/failure';
import type { DataKey } from '../protection/data-key';
import { storedAs } from '../protection/plain-files';
import { checkDatabase, namingDamage } from './check-database';
import { connect } from './connection';
import type { RawDatabase } from './connection';
import { migrate, versionOf } from './migrate';
import { migrations, newestVersion } from './migrations/all';

/** Whatever is not the database itself (a backup, a file about to take its place) is opened here, for reading only. */
export const openCopy = (place: string, key: DataKey | null): RawDatabase =>
  connect(place, { isReadOnly: true, key: storedAs(place) === 'plain' ? null : key });

const named = (raw: RawDatabase): readonly string[] =>
  raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all()
    .map(String);

/** Rows of every table, in the order of the tables' names. */
export const tableRows = (raw: RawDatabase): readonly (readonly [table: string, rows: number])[] =>
  named(raw).map((table) => [table, Number(raw.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())]);

export interface CopyFacts {
  readonly schemaVersion: number;
  readonly tables: readonly (readonly [table: string, rows: number])[];
}

const copyDamaged = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'backup_damaged',
    'This backup is damaged, was changed, or belongs to another data folder, so it is not used. Nothing was changed. Choose another backup.',
  );

const isWhole = (raw: RawDatabase): boolean =>
  raw.pragma('integrity_check', { simple: true }) === 'ok' &&
  raw.prepare('PRAGMA foreign_key_check').all().length === 0;

/**
 * Opens a copy, checks every page and index of it and whether all its tables are there, and counts its rows.
 * @throws WorkbenchFailure backup_damaged
 */
export const checkCopy = (place: string, key: DataKey | null): CopyFacts => {
  let raw: RawDatabase | null = null;
  try {
    raw = openCopy(place, key);
    const schemaVersion = versionOf(raw);
    if (schemaVersion === 0 || !isWhole(raw)) throw copyDamaged();
    // As when it is opened: what would not open must not take the place of what does. Of a newer version nobody here knows the parts.
    if (schemaVersion <= newestVersion(migrations)) checkDatabase(raw);
    return { schemaVersion, tables: tableRows(raw) };
  } catch (error) {
    throw error instanceof WorkbenchFailure && error.code === 'backup_damaged' ? error : copyDamaged();
  } finally {
    raw?.close();
  }
};

/**
 * Brings a copy up to date, as it will be once it is in use: rows may contradict what a later version asks of them. The copy is thrown away.
 * @throws WorkbenchFailure backup_damaged
 */
export const tryMigrating = (place: string, key: DataKey | null): void => {
  const raw = connect(place, { isReadOnly: false, key: storedAs(place) === 'plain' ? null : key });
  try {
    namingDamage(() => {
      migrate(raw, () => undefined);
      checkDatabase(raw);
    });
  } catch (error) {
    throw error instanceof WorkbenchFailure ? copyDamaged() : error;
  } finally {
    raw.close();
  }
};
