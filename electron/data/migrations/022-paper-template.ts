import type { Migration } from './migration';

/**
 * The house template of an organisation, as base64: values of this database are texts and numbers. One of them is used; the others wait for undo
 * until the app is started again.
 */
export const paperTemplate: Migration = {
  version: 22,
  name: 'house template of the board paper',
  sql: `
    CREATE TABLE paper_template (
      id INTEGER PRIMARY KEY,
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      name TEXT NOT NULL,
      added_at TEXT NOT NULL,
      taken_out TEXT NOT NULL,
      content TEXT NOT NULL,
      is_used INTEGER NOT NULL CHECK (is_used IN (0, 1))
    ) STRICT;
    CREATE UNIQUE INDEX paper_template_used ON paper_template (organisation_id) WHERE is_used = 1;
  `,
};
