import type { ExtractRow, ParsedExtract } from '../../shared/dataset/extract-types';

/** Rows that name a year of their own say which years the table is of. */
const namesYears = (rows: readonly ExtractRow[]): boolean => {
  const [first] = rows;
  return first !== undefined && ('year' in first || 'surveyYear' in first);
};

/**
 * A table with open questions is read again before it can be stored, so its rows are neither hashed nor posted yet: for 300,000 of them that
 * takes longer than a person's answer.
 */
export const withRowsToPost = (table: ParsedExtract): ParsedExtract =>
  table.questions.length > 0 && !namesYears(table.rows) ? { ...table, rows: [] } : table;
