import type { Migration } from './migration';

/** What has left stays known for good: no statement of the app changes or deletes it. */
const neverChanged = (table: string): string => `
    CREATE TRIGGER ${table}_is_never_changed BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} is never changed'); END;
    CREATE TRIGGER ${table}_is_never_deleted BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} is never deleted'); END;`;

/**
 * Everything that left the app, as it was published: shown numbers, and marks where a number was hidden. Two releases of the same tables share
 * their cells. A release is entered before its file is written: \`release_failed\` takes it back where the file could not be.
 */
export const releases: Migration = {
  version: 19,
  name: 'what has left: releases, their cells, and what was let go by role and reason',
  sql: `
    CREATE TABLE release_tables (
      id INTEGER PRIMARY KEY,
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      fingerprint TEXT NOT NULL,
      sums TEXT NOT NULL,
      UNIQUE (organisation_id, fingerprint)
    ) STRICT;

    CREATE TABLE release_cell (
      tables_id INTEGER NOT NULL REFERENCES release_tables (id),
      position INTEGER NOT NULL,
      table_name TEXT NOT NULL,
      population TEXT NOT NULL,
      part TEXT NOT NULL,
      people_group TEXT NOT NULL,
      atoms TEXT,
      value REAL,
      PRIMARY KEY (tables_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE release (
      id INTEGER PRIMARY KEY,
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      tables_id INTEGER NOT NULL REFERENCES release_tables (id),
      released_at TEXT NOT NULL,
      audience TEXT NOT NULL CHECK (audience IN ('board', 'division', 'network', 'public')),
      form TEXT NOT NULL,
      version TEXT NOT NULL CHECK (version IN ('restricted', 'public')),
      year INTEGER NOT NULL,
      name TEXT NOT NULL,
      override_role TEXT,
      override_reason TEXT,
      override_conflicts INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX release_by_organisation ON release (organisation_id, released_at);

    CREATE TABLE release_failed (
      release_id INTEGER PRIMARY KEY REFERENCES release (id),
      failed_at TEXT NOT NULL
    ) STRICT;
    ${['release_tables', 'release_cell', 'release', 'release_failed'].map((table) => neverChanged(table)).join('\n')}
  `,
};
