import type { Migration } from './migration';

/** What was chosen and typed for the paper of one year and version. `summary` null: the generated words. */
export const paper: Migration = {
  version: 18,
  name: 'sections and words of the board paper',
  sql: `
    CREATE TABLE paper_choice (
      organisation_id INTEGER NOT NULL REFERENCES organisation (id),
      year INTEGER NOT NULL,
      version TEXT NOT NULL CHECK (version IN ('restricted', 'public')),
      sections TEXT NOT NULL,
      summary TEXT,
      summary_generated TEXT,
      summary_at TEXT,
      recommendations TEXT NOT NULL,
      PRIMARY KEY (organisation_id, year, version),
      CHECK ((summary IS NULL) = (summary_generated IS NULL) AND (summary IS NULL) = (summary_at IS NULL))
    ) STRICT, WITHOUT ROWID;
  `,
};
