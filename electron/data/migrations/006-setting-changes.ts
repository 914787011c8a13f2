import type { Migration } from './migration';

/** The record of changed settings. Lines are only ever added: taking a change back is a change too. */
export const settingChanges: Migration = {
  version: 6,
  name: 'record of changed settings',
  sql: `
    CREATE TABLE setting_change (
      id INTEGER PRIMARY KEY,
      changed_at TEXT NOT NULL,
      role TEXT NOT NULL,
      why TEXT NOT NULL,
      item TEXT NOT NULL,
      label TEXT NOT NULL,
      from_words TEXT NOT NULL,
      to_words TEXT NOT NULL
    ) STRICT;`,
};
