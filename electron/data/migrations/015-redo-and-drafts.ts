import type { Migration } from './migration';

/**
 * Undone changes stay in the journal, on a line of their own, until a new change is made. Text that is typed and not saved yet is kept, so
 * that it outlives a fault of the laptop. What was changed in an action is kept beside it; it is not tied to the row of the action, which is
 * written anew at each change.
 */
export const redoAndDrafts: Migration = {
  version: 15,
  name: 'redo, drafts of actions and notes, what was changed in an action',
  sql: `
    ALTER TABLE journal ADD COLUMN line TEXT NOT NULL DEFAULT 'undo';

    CREATE TABLE draft (
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      key TEXT NOT NULL,
      kept_at TEXT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (organisation_id, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE action_change (
      id INTEGER PRIMARY KEY,
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      action_id TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      way TEXT NOT NULL,
      label TEXT NOT NULL,
      from_words TEXT NOT NULL,
      to_words TEXT NOT NULL
    ) STRICT;
    CREATE INDEX action_change_by_action ON action_change (action_id, id);
  `,
};
