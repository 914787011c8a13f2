import type { Migration } from './migration';

/**
 * Actions of a plan that was brought in, before they have a figure. They stand in a table of their own, so that no ledger, paper or count can
 * meet one by mistake.
 */
export const planDrafts: Migration = {
  version: 17,
  name: 'drafts out of imported plans',
  sql: `
    CREATE TABLE plan_draft (
      id TEXT NOT NULL PRIMARY KEY,
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      reference TEXT NOT NULL,
      content TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX plan_draft_by_organisation ON plan_draft (organisation_id, reference);
  `,
};
