import type { Migration } from './migration';

export const first: Migration = {
  version: 1,
  name: 'imports, return values, actions, settings, journal',
  sql: `
    CREATE TABLE organisation (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1))
    ) STRICT;

    CREATE TABLE import (
      id INTEGER PRIMARY KEY,
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      kind TEXT NOT NULL,
      file_name TEXT NOT NULL,
      file_hash TEXT NOT NULL,
      imported_at TEXT NOT NULL,
      sheet TEXT NOT NULL,
      header_row INTEGER NOT NULL,
      rows_read INTEGER NOT NULL,
      rows_accepted INTEGER NOT NULL,
      rows_left_out TEXT NOT NULL,
      warnings TEXT NOT NULL,
      differences TEXT NOT NULL,
      answers TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;
    CREATE INDEX import_by_hash ON import (file_hash);

    CREATE TABLE import_year (
      import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      kind TEXT NOT NULL,
      year INTEGER NOT NULL,
      is_in_use INTEGER NOT NULL CHECK (is_in_use IN (0, 1)),
      PRIMARY KEY (import_id, year)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX one_file_in_use_a_year ON import_year (organisation_id, kind, year) WHERE is_in_use = 1;

    CREATE TABLE return_value (
      import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
      year INTEGER NOT NULL,
      item TEXT NOT NULL,
      ethnic_group TEXT NOT NULL CHECK (ethnic_group IN ('white', 'bme', 'unknown')),
      value REAL,
      is_suppressed INTEGER NOT NULL CHECK (is_suppressed IN (0, 1)),
      sheet TEXT NOT NULL,
      row INTEGER NOT NULL,
      column_letter TEXT,
      basis TEXT NOT NULL,
      PRIMARY KEY (import_id, year, item, ethnic_group)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE quarantine (
      id INTEGER PRIMARY KEY,
      import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
      sheet TEXT NOT NULL,
      row INTEGER NOT NULL,
      reason TEXT NOT NULL,
      cells TEXT NOT NULL
    ) STRICT;
    CREATE INDEX quarantine_by_import ON quarantine (import_id);

    CREATE TABLE action (
      id TEXT PRIMARY KEY,
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      reference TEXT NOT NULL,
      issue TEXT NOT NULL,
      change_expected TEXT NOT NULL,
      why TEXT NOT NULL,
      owner TEXT NOT NULL,
      executive TEXT NOT NULL,
      start_on TEXT NOT NULL,
      due_on TEXT NOT NULL,
      measure_of_success TEXT NOT NULL,
      target_value REAL,
      test_on TEXT NOT NULL,
      high_impact_actions TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('red', 'amber', 'green', 'blue')),
      evidence TEXT NOT NULL,
      baseline TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      UNIQUE (organisation_id, reference)
    ) STRICT;

    CREATE TABLE action_note (
      id INTEGER PRIMARY KEY,
      action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
      noted_at TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX action_note_by_action ON action_note (action_id);

    CREATE TABLE setting (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL,
      changed_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE journal (
      id INTEGER PRIMARY KEY,
      happened_at TEXT NOT NULL,
      label TEXT NOT NULL,
      inverse TEXT NOT NULL
    ) STRICT;
  `,
};
