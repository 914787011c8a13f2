import type { Migration } from './migration';

const locked = ['year_lock', 'locked_page', 'year_lock_end', 'restatement'] as const;

/** What was locked is history: no statement of the app, today's or a later one's, changes or deletes it. */
const neverChanged = (table: (typeof locked)[number]): string => `
    CREATE TRIGGER ${table}_is_never_changed BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} is never changed'); END;
    CREATE TRIGGER ${table}_is_never_deleted BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} is never deleted'); END;`;

export const year: Migration = {
  version: 10,
  name: 'the stages of a year, locks, restatements',
  sql: `
    CREATE TABLE year_stage (
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      year INTEGER NOT NULL,
      position INTEGER NOT NULL,
      id TEXT NOT NULL,
      title TEXT NOT NULL,
      due_on TEXT NOT NULL,
      role TEXT NOT NULL,
      signed_on TEXT,
      signed_role TEXT,
      signed_note TEXT,
      PRIMARY KEY (organisation_id, year, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE year_lock (
      id INTEGER PRIMARY KEY,
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('lock', 'restatement')),
      happened_at TEXT NOT NULL,
      role TEXT NOT NULL,
      reason TEXT NOT NULL,
      inputs TEXT NOT NULL,
      inputs_hash TEXT NOT NULL,
      figures_hash TEXT NOT NULL,
      sources TEXT NOT NULL,
      UNIQUE (organisation_id, year, number)
    ) STRICT;

    CREATE TABLE locked_page (
      id INTEGER PRIMARY KEY,
      lock_id INTEGER NOT NULL REFERENCES year_lock (id),
      name TEXT NOT NULL,
      reply TEXT NOT NULL,
      UNIQUE (lock_id, name)
    ) STRICT;

    CREATE TABLE year_lock_end (
      lock_id INTEGER PRIMARY KEY REFERENCES year_lock (id),
      happened_at TEXT NOT NULL,
      role TEXT NOT NULL,
      reason TEXT NOT NULL,
      ended_by TEXT NOT NULL CHECK (ended_by IN ('unlock', 'restatement'))
    ) STRICT;

    CREATE TABLE restatement (
      id INTEGER PRIMARY KEY,
      lock_id INTEGER NOT NULL REFERENCES year_lock (id),
      version TEXT NOT NULL CHECK (version IN ('restricted', 'public')),
      figure TEXT NOT NULL,
      label TEXT NOT NULL,
      before_text TEXT NOT NULL,
      after_text TEXT NOT NULL,
      footnote TEXT NOT NULL
    ) STRICT;
    CREATE INDEX restatement_by_lock ON restatement (lock_id);
    ${locked.map(neverChanged).join('\n')}
  `,
};
