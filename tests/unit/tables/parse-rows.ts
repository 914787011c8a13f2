import type { ExtractRow, ParsedExtract } from '../../../shared/dataset/extract-types';
import type { Answers } from '../../../shared/dataset/import-types';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { gridOf } from './table-grids';
import type { Value } from './table-grids';

/** Small tables made by hand, and the one table they are read as. */
export const parse = (
  rows: readonly (readonly Value[])[],
  answers: Answers = {},
  fileName = 'file-2025-03-31.xlsx',
): ParsedExtract => {
  const [parsed] = parseExtracts(gridOf(rows), { answers, fileName });
  if (parsed === undefined) throw new Error('not recognised');
  return parsed;
};

export const kinds = (rows: readonly (readonly Value[])[]): readonly string[] =>
  parseExtracts(gridOf(rows), { answers: {}, fileName: 'x.csv' }).map((each) => each.kind);

export const first = (parsed: ParsedExtract): ExtractRow | undefined => parsed.rows[0];

export const staffHeader = [
  'Employee Number',
  'Ethnic Origin',
  'Staff Group',
  'Grade',
  'Assignment Category',
  'Primary Assignment',
];
export const nurse = (
  person: string,
  ethnicity: Value = 'A White - British',
  grade: Value = 'XR05',
): readonly Value[] => [person, ethnicity, 'Nursing and Midwifery Registered', grade, 'Permanent', 'Yes'];
