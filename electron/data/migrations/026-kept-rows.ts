import type { Migration } from './migration';

/** Every table of rows that an import brings, by `import_id`. */
const rowTables = [
  'return_value',
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
] as const;

const rowsTouched = { INSERT: ['NEW'], UPDATE: ['OLD', 'NEW'], DELETE: ['OLD'] } as const;

const clearing = (table: string, change: keyof typeof rowsTouched, column = 'import_id'): string => {
  const touched = rowsTouched[change].map((row) => `${row}.${column}`).join(', ');
  return `
    CREATE TRIGGER ${table}_${change.toLowerCase()}_clears_kept_rows AFTER ${change} ON ${table}
    WHEN EXISTS (SELECT 1 FROM kept_rows_of WHERE import_id IN (${touched}))
    BEGIN
      DELETE FROM kept_rows WHERE id IN (SELECT kept_id FROM kept_rows_of WHERE import_id IN (${touched}));
      DELETE FROM kept_rows_of WHERE import_id IN (${touched});
    END;`;
};

/**
 * Answers to counting queries that read the rows of named imports and nothing else that can change unseen: whoever changes a row of one of
 * them takes the answer away in the very same transaction, and a change of anything else leaves it. What else such an answer depends on is
 * written beside it as its state. An id is never used twice, so who remembers an answer by its id knows that it still holds.
 */
export const keptRows: Migration = {
  version: 26,
  name: 'counts that outlive changes of other data',
  sql: `
    CREATE TABLE kept_rows (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      question TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL,
      answer TEXT
    ) STRICT;
    CREATE TABLE kept_rows_of (
      import_id INTEGER NOT NULL,
      kept_id INTEGER NOT NULL,
      PRIMARY KEY (import_id, kept_id)
    ) STRICT, WITHOUT ROWID;
    ${rowTables.flatMap((table) => (['INSERT', 'UPDATE', 'DELETE'] as const).map((change) => clearing(table, change))).join('\n')}
    ${clearing('import', 'DELETE', 'id')}
  `,
};
