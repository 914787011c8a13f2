import type { RawDatabase } from '../connection';
import type { Migration } from './migration';
import { rebuildTable } from './rebuild-table';

const columns = [
  'id',
  'organisation_id',
  'tables_id',
  'released_at',
  'audience',
  'form',
  'version',
  'year',
  'name',
  'override_role',
  'override_reason',
  'override_conflicts',
] as const;

const rebuildReleases = (db: RawDatabase): void => {
  rebuildTable(db, {
    table: 'release',
    shape: `(
      id INTEGER PRIMARY KEY,
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      tables_id INTEGER NOT NULL REFERENCES release_tables (id),
      released_at TEXT NOT NULL,
      audience TEXT NOT NULL,
      form TEXT NOT NULL,
      version TEXT NOT NULL CHECK (version IN ('restricted', 'public')),
      year INTEGER NOT NULL,
      name TEXT NOT NULL,
      override_role TEXT,
      override_reason TEXT,
      override_conflicts INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    from: Object.fromEntries(columns.map((column) => [column, column])),
  });
};

/** What points to a table has to be away while that table is written anew, or the database refuses to drop it. */
const withoutFailures = (db: RawDatabase, work: () => void): void => {
  const made = db
    .prepare(
      "SELECT sql FROM sqlite_master WHERE tbl_name = 'release_failed' AND sql IS NOT NULL ORDER BY type = 'trigger'",
    )
    .pluck()
    .all()
    .map(String);
  db.exec('CREATE TEMP TABLE failed_kept AS SELECT * FROM release_failed; DROP TABLE release_failed;');
  work();
  const [table, ...triggers] = made;
  db.exec(`${table ?? ''};
    INSERT INTO release_failed (release_id, failed_at) SELECT release_id, failed_at FROM failed_kept;
    DROP TABLE failed_kept;`);
  for (const sql of triggers) db.exec(sql);
};

/** Readers outside the trust that are not everybody. The list of known readers is the app's own from now on, so that another needs no new table. */
export const audiences: Migration = {
  version: 20,
  name: 'what has left: readers outside the trust',
  sql: '',
  then: (db) => {
    withoutFailures(db, () => {
      rebuildReleases(db);
    });
  },
};
