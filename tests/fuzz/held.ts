import fs from 'node:fs';
import path from 'node:path';
import { connect, wrap } from '../../electron/data/connection';
import { databasePath } from '../../electron/data/open-database';
import { areReferencesWhole, countRows } from '../../electron/data/queries/table-rows';

/** What a folder holds, as far as a refusal must leave it alone: rows by table, and the files. */
export interface Held {
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly string[];
  readonly isWhole: boolean;
}

/** The journal of SQLite comes and goes. */
const isJournal = (name: string): boolean => /\.db-(wal|shm)$/.test(name);

const filesOf = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !isJournal(name) && !name.startsWith(`backups${path.sep}`))
    .sort();

export const heldIn = (dataFolder: string): Held => {
  const raw = connect(databasePath(dataFolder), { isReadOnly: true, key: null });
  try {
    const db = wrap(raw);
    const isWhole = raw.pragma('integrity_check', { simple: true }) === 'ok' && areReferencesWhole(db);
    return { counts: countRows(db), files: filesOf(dataFolder), isWhole };
  } finally {
    raw.close();
  }
};

/** In what two states differ; null where they are the same. */
export const differenceOf = (before: Held, after: Held): string | null => {
  if (!after.isWhole) return 'the database is not whole';
  const tables = Object.keys(after.counts).filter((name) => after.counts[name] !== before.counts[name]);
  if (tables.length > 0)
    return tables.map((name) => `${name}: ${String(before.counts[name])} → ${String(after.counts[name])}`).join(', ');
  const files = after.files.filter((name) => !before.files.includes(name));
  const gone = before.files.filter((name) => !after.files.includes(name));
  return files.length + gone.length === 0 ? null : `files: +${files.join(' +')} -${gone.join(' -')}`;
};
