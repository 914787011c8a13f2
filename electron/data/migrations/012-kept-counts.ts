import type { Migration } from './migration';

/** Everything that a count may depend on: every table but the plan, the journal and how files were read. */
const sources = [
  'organisation',
  'import',
  'import_year',
  'return_value',
  'quarantine',
  'staff',
  'application',
  'application_count',
  'er_case',
  'learning',
  'survey_value',
  'board_member',
  'trainee',
  'arcp_outcome',
  'exam_attempt',
  'training_application',
  'opportunity',
  'expert',
  'benchmark_figure',
  'count_value',
  'translation_change',
  'setting_change',
  'year_lock',
  'year_lock_end',
] as const;

const changes = ['INSERT', 'UPDATE', 'DELETE'] as const;

const clearing = (table: string, change: (typeof changes)[number], also = ''): string => `
    CREATE TRIGGER ${table}_${change.toLowerCase()}_clears_counts AFTER ${change} ON ${table}
    WHEN EXISTS (SELECT 1 FROM kept_count)${also}
    BEGIN DELETE FROM kept_count; END;`;

/** The last choice of the window stands among the settings, and no figure depends on it. */
const settingTriggers = changes.map((change) =>
  clearing('setting', change, ` AND ${change === 'DELETE' ? 'OLD' : 'NEW'}.key <> 'preferences'`),
);

/**
 * Answers to counting queries, kept between starts. Whoever changes anything that they depend on empties the table in the very same
 * transaction: the triggers see to it, so a kept answer is that of the rows beside it, also in a backup and for a batch command.
 */
export const keptCounts: Migration = {
  version: 12,
  name: 'kept answers to counting queries',
  sql: `
    CREATE TABLE kept_count (
      question TEXT PRIMARY KEY,
      answer TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    ${sources.flatMap((table) => changes.map((change) => clearing(table, change))).join('\n')}
    ${settingTriggers.join('\n')}
  `,
};
