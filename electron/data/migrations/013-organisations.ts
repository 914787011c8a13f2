import type { Migration } from './migration';
import { rebuildTable } from './rebuild-table';
import type { Rebuilding } from './rebuild-table';

/** What is held now is the one own organisation's; 0 where there is none yet, until the first import makes it. */
const present = '(SELECT coalesce(min(id), 0) FROM organisation WHERE is_example = 0)';

const same = (...columns: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map((column) => [column, column]));

/** What was counted for one organisation is no answer for another: as migration 012 does for the tables of before. */
const clearing = ['INSERT', 'UPDATE', 'DELETE'].map(
  (
    change,
  ) => `CREATE TRIGGER chosen_organisation_${change.toLowerCase()}_clears_counts AFTER ${change} ON chosen_organisation
      WHEN EXISTS (SELECT 1 FROM kept_count)
      BEGIN DELETE FROM kept_count; END;`,
);

const rebuilt: readonly Rebuilding[] = [
  {
    table: 'setting',
    shape: `(
        organisation_id INTEGER NOT NULL DEFAULT 0,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (organisation_id, key)
      ) STRICT, WITHOUT ROWID`,
    from: { organisation_id: present, ...same('key', 'value', 'changed_at') },
  },
  {
    table: 'setting_change',
    shape: `(
        id INTEGER PRIMARY KEY,
        organisation_id INTEGER NOT NULL DEFAULT 0,
        changed_at TEXT NOT NULL,
        role TEXT NOT NULL,
        why TEXT NOT NULL,
        item TEXT NOT NULL,
        label TEXT NOT NULL,
        from_words TEXT NOT NULL,
        to_words TEXT NOT NULL
      ) STRICT`,
    from: {
      organisation_id: present,
      ...same('id', 'changed_at', 'role', 'why', 'item', 'label', 'from_words', 'to_words'),
    },
  },
  {
    table: 'profile',
    shape: `(
        id INTEGER PRIMARY KEY,
        organisation_id INTEGER NOT NULL DEFAULT 0,
        kind TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        shape TEXT NOT NULL,
        used_at TEXT NOT NULL,
        UNIQUE (organisation_id, kind, fingerprint)
      ) STRICT`,
    from: { organisation_id: present, ...same('id', 'kind', 'fingerprint', 'shape', 'used_at') },
  },
  {
    table: 'translation_change',
    shape: `(
        organisation_id INTEGER NOT NULL DEFAULT 0,
        version INTEGER NOT NULL,
        happened_at TEXT NOT NULL,
        system TEXT NOT NULL,
        original TEXT NOT NULL,
        from_group TEXT NOT NULL,
        to_group TEXT NOT NULL,
        PRIMARY KEY (organisation_id, version)
      ) STRICT, WITHOUT ROWID`,
    from: {
      organisation_id: present,
      ...same('version', 'happened_at', 'system', 'original', 'from_group', 'to_group'),
    },
  },
  {
    table: 'journal',
    shape: `(
        id INTEGER PRIMARY KEY,
        organisation_id INTEGER NOT NULL DEFAULT 0,
        happened_at TEXT NOT NULL,
        label TEXT NOT NULL,
        inverse TEXT NOT NULL
      ) STRICT`,
    from: { organisation_id: present, ...same('id', 'happened_at', 'label', 'inverse') },
  },
];

/**
 * Several own organisations in one database. What was decided once for all (settings and their record, answers, how files were read, changed
 * translations, the key of the hashes, undo) belongs to one organisation from now on. `current_organisation` is the one that is worked on;
 * a connection may put a temporary table of that name before it, as a batch command does that names another one.
 */
export const organisations: Migration = {
  version: 13,
  name: 'several organisations kept apart',
  sql: `
    ALTER TABLE organisation ADD COLUMN code TEXT NOT NULL DEFAULT '';
    ALTER TABLE organisation ADD COLUMN type TEXT NOT NULL DEFAULT '';
    ALTER TABLE organisation ADD COLUMN region TEXT NOT NULL DEFAULT '';
    ALTER TABLE organisation ADD COLUMN address TEXT NOT NULL DEFAULT '';
    ALTER TABLE organisation ADD COLUMN other_names TEXT NOT NULL DEFAULT '[]';

    CREATE TABLE chosen_organisation (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      organisation_id INTEGER REFERENCES organisation (id) ON DELETE SET NULL
    ) STRICT;

    ${clearing.join('\n')}

    CREATE VIEW current_organisation AS SELECT coalesce((
      SELECT o.id FROM organisation o
      WHERE o.is_example = 0
      ORDER BY o.id NOT IN (SELECT organisation_id FROM chosen_organisation WHERE organisation_id IS NOT NULL),
        NOT EXISTS (SELECT 1 FROM import i WHERE i.organisation_id = o.id AND i.removed_at IS NULL),
        o.id
      LIMIT 1
    ), 0) AS id;
  `,
  then: (db) => {
    for (const table of rebuilt) rebuildTable(db, table);
  },
};
