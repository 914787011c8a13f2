import { WorkbenchFailure } from '../ipc/failure';
import type { DataKey } from '../protection/data-key';
import { storedAs } from '../protection/plain-files';
import { connect } from './connection';
import type { RawDatabase } from './connection';
import { versionOf } from './migrate';

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

/**
 * Opens a copy, checks every page and index of it, and counts its rows.
 * @throws WorkbenchFailure backup_damaged
 */
export const checkCopy = (place: string, key: DataKey | null): CopyFacts => {
  let raw: RawDatabase | null = null;
  try {
    raw = openCopy(place, key);
    const schemaVersion = versionOf(raw);
    const isWhole =
      schemaVersion > 0 &&
      raw.pragma('integrity_check', { simple: true }) === 'ok' &&
      raw.prepare('PRAGMA foreign_key_check').all().length === 0;
    if (!isWhole) throw copyDamaged();
    return { schemaVersion, tables: tableRows(raw) };
  } catch (error) {
    throw error instanceof WorkbenchFailure ? error : copyDamaged();
  } finally {
    raw?.close();
  }
};
