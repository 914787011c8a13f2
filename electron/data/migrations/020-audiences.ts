import type { Migration } from './migration';
import { rebuildTable } from './rebuild-table';

/** Readers outside the trust that are not everybody. The list of known readers is the app's own from now on, so that another needs no new table. */
export const audiences: Migration = {
  version: 20,
  name: 'what has left: readers outside the trust',
  sql: '',
  then: (db) => {
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
      from: Object.fromEntries(
        [
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
        ].map((column) => [column, column]),
      ),
    });
  },
};
