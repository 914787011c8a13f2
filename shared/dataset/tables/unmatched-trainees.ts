import { placeAt } from '../cell-place';
import type { ParsedExtract } from '../extract-types';
import { lookedUpInTrainees } from './rows/training/training-gaps';

const peopleOf = (tables: readonly ParsedExtract[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ rows }) => rows.flatMap(({ person }) => (person === null ? [] : [person]))));

const sayUnmatched = (table: ParsedExtract, trainees: ReadonlySet<string>): ParsedExtract => {
  const unmatched = table.rows.filter(
    (row) =>
      (row.kind === 'arcp' || row.kind === 'exams') &&
      row.ethnicity === null &&
      row.person !== null &&
      !trainees.has(row.person),
  ).length;
  if (unmatched === 0) return table;
  const are = unmatched === 1 ? 'row is of a doctor' : 'rows are of doctors';
  const text = `${String(unmatched)} ${are} not in the list of trainees of this workbook: unless another list has them, their ethnic group and place of qualification are not known.`;
  const place = placeAt(table.sheet, table.headerRow - 1, null);
  return { ...table, problems: [...table.problems, { severity: 'warning', code: 'trainee_not_listed', text, place }] };
};

/** The list is here: what is not in it is said above, row by row. */
const withoutLookUp = (table: ParsedExtract): ParsedExtract => ({
  ...table,
  problems: table.problems.filter(({ code }) => code !== lookedUpInTrainees),
});

/** Says how many reviews and examinations are of nobody in the list of trainees of the same workbook, if it has one. */
export const sayUnmatchedTrainees = (tables: readonly ParsedExtract[]): readonly ParsedExtract[] => {
  const lists = tables.filter(({ kind }) => kind === 'trainees');
  // A list that still waits for answers lacks rows that are only waiting.
  if (lists.length === 0 || lists.some(({ questions }) => questions.length > 0)) return tables;
  const trainees = peopleOf(lists);
  return tables.map((table) => sayUnmatched(withoutLookUp(table), trainees));
};
