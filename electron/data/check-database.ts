import Database from 'better-sqlite3';
import { WorkbenchFailure } from '../ipc/failure';
import { connectInMemory } from './connection';
import type { RawDatabase } from './connection';
import { migrate, versionOf } from './migrate';
import { migrations } from './migrations/all';

/** What a database consists of: tables with their columns, indexes, views and triggers. */
const partsOf = (raw: RawDatabase): readonly string[] =>
  raw
    .prepare(
      `SELECT m.type || ' ' || m.name || ' ' || coalesce((
         SELECT group_concat(c.name || ':' || c.type, ',') FROM pragma_table_xinfo(m.name) c WHERE m.type = 'table'
       ), '') AS part
       FROM sqlite_master m WHERE m.name NOT LIKE 'sqlite_%' ORDER BY part`,
    )
    .pluck()
    .all()
    .map(String);

/** The parts a database of this version has, made anew in memory. */
const expectedParts = (version: number): readonly string[] => {
  const fresh = connectInMemory(null);
  try {
    migrate(
      fresh,
      () => undefined,
      migrations.filter((migration) => migration.version <= version),
    );
    return partsOf(fresh);
  } finally {
    fresh.close();
  }
};

const damaged = (): WorkbenchFailure =>
  new WorkbenchFailure('database_damaged', 'The data file is damaged. It has not been changed.');

/**
 * Words of the layout that cannot be understood, or rows that are not what their column says, are `SQLITE_ERROR` and the like. A file in use,
 * a full disk or a drive that is gone is no damage of the file.
 */
const isTroubleOfContents = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|ERROR|MISMATCH|CONSTRAINT|FORMAT)/.test(error.code);

/** Looks into a file; whatever SQLite says of its contents is said as damage. */
export const namingDamage = <T>(look: () => T): T => {
  try {
    return look();
  } catch (error) {
    throw isTroubleOfContents(error) ? damaged() : error;
  }
};

/** A file in which nothing was ever stored. */
export const isFresh = (raw: RawDatabase): boolean =>
  versionOf(raw) === 0 && raw.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0;

/**
 * Everything SQLite can tell of damage: every page, row and index (`integrity_check`), rows that name others (`foreign_key_check`), and
 * whether all tables, columns, indexes and triggers of its version are there.
 * @throws WorkbenchFailure database_damaged, or SQLite's own error
 */
export const checkDatabase = (raw: RawDatabase): void => {
  namingDamage(() => {
    check(raw);
  });
};

const check = (raw: RawDatabase): void => {
  if (raw.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw damaged();
  if (raw.prepare('PRAGMA foreign_key_check').get() !== undefined) throw damaged();
  const parts = partsOf(raw);
  if (JSON.stringify(parts) !== JSON.stringify(expectedParts(versionOf(raw)))) throw damaged();
};
