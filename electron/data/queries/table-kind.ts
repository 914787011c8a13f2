import { extractKinds } from '../../../shared/dataset/extract-kinds';
import type { FileKind } from '../../../shared/dataset/import-types';
import type { SqlRow } from '../connection';
import { textOf } from '../row';

/** The kind of table a row of `import` or `import_year` is about. */
export const kindOf = (row: SqlRow): FileKind => {
  const text = textOf(row, 'kind');
  if (text === 'annual_return') return text;
  const kind = extractKinds.find((known) => known === text);
  if (kind === undefined) throw new Error('unknown kind of table in the database');
  return kind;
};
