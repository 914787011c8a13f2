import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import { countExtracts } from './count-extracts';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { codesOf, expectAccounted } from '../../fixtures/parsed';
import { rowsOf } from './parse-settled';
import { staff } from '../../fixtures/samples/people-samples';
import { gridOf } from './table-grids';
import type { Value } from './table-grids';

/** A small staff list as a table of named columns, with people on the bank, with two assignments and without an ethnic group. */
const needed = staff.needed;
const columns: readonly string[] = [...needed, ...staff.free, 'Last Name', 'Gender'];

const ethnicities = [
  'A White - British',
  'H Asian or Asian British - Indian',
  'CX White Mixed',
  'Z Not Stated',
  '',
  'SC Filipino',
];
const staffGroups = ['Nursing and Midwifery Registered', 'Estates and Ancillary', 'Administrative and Clerical'];

const people: readonly Readonly<Record<string, Value>>[] = Array.from({ length: 30 }, (_, at) => ({
  'Employee Number': String(10000000 + Math.floor(at * 0.9)),
  'Last Name': `Name ${String(at)}`,
  'Primary Assignment': at % 10 === 0 ? 'No' : 'Yes',
  'Assignment Category': at % 7 === 0 ? 'Bank' : 'Permanent',
  'Staff Group': staffGroups[at % 3] ?? '',
  Grade: `XR0${String(1 + (at % 9))}`,
  'Ethnic Origin': ethnicities[at % 6] ?? '',
  'Latest Start Date': '01-Apr-2020',
  Gender: at % 2 === 0 ? 'Female' : 'Male',
}));

const tableOf = (
  kept: readonly string[],
  rename: (header: string) => string = (header) => header,
): readonly (readonly Value[])[] => [
  kept.map(rename),
  ...people.map((person) => kept.map((column) => person[column] ?? null)),
];

const fileName = 'staff-2025-03-31.xlsx';

const parseAll = (rows: readonly (readonly Value[])[]): readonly ParsedExtract[] =>
  parseExtracts(gridOf(rows), { answers: {}, fileName });

const countsOf = (parsed: readonly ParsedExtract[]): unknown =>
  countExtracts(rowsOf(parsed), { year: 2025, organisation: '' });

const plain = countsOf(parseAll(tableOf(columns)));

const respell: readonly ((header: string) => string)[] = [
  (header) => header.toUpperCase(),
  (header) => header.toLowerCase().replace(/ /g, '_'),
  (header) => `  ${header.replace(/ /g, '  ')} * `,
  (header) => header.replace(/ /g, ''),
  (header) => header.replace(/ /g, '\n'),
];

describe('the same people in another layout', () => {
  test('any order of columns, optional columns dropped, headers spelt otherwise: the same counts', () => {
    const optional = fc.subarray(columns.filter((column) => !needed.includes(column)));
    const layout = optional.chain((more) => {
      const all = [...needed, ...more];
      return fc.shuffledSubarray(all, { minLength: all.length });
    });
    fc.assert(
      fc.property(layout, fc.constantFrom(...respell), (kept, rename) => {
        expect(countsOf(parseAll(tableOf(kept, rename)))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('titles above and blank rows between: the same counts, and every row accounted for', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 10 }), fc.nat(10), (blanks, above) => {
        const rows = [...tableOf(columns)];
        for (const at of blanks) rows.splice(1 + at, 0, []);
        const titles = Array.from({ length: above }, (_, at): readonly Value[] =>
          at % 2 === 0 ? ['Staff in Post'] : [],
        );
        const parsed = parseAll([...titles, ...rows]);
        expect(countsOf(parsed)).toEqual(plain);
        parsed.forEach(expectAccounted);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('rows in any order: the same workforce', () => {
    const [header = [], ...rows] = tableOf(columns);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(countsOf(parseAll([header, ...shuffled]))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('a column that is needed missing: the same counts, or something is said', () => {
    const usual = new Set(parseAll(tableOf(columns)).flatMap((table) => codesOf(table)));
    let read = 0;
    for (const missing of needed) {
      const parsed = parseAll(tableOf(columns.filter((column) => column !== missing)));
      const [table] = parsed;
      // Without it the list is not known for one of staff, and that is said of the file.
      if (table === undefined) continue;
      read += 1;
      const isSaid = table.questions.length > 0 || codesOf(table).some((code) => !usual.has(code));
      expect(isSaid || JSON.stringify(countsOf(parsed)) === JSON.stringify(plain), missing).toBe(true);
    }
    expect(read).toBeGreaterThanOrEqual(4);
  });

  test('any single cell overwritten: the same rows, a question, a row set aside, or a row left out with its reason', () => {
    const junk = fc.constantFrom<Value>('???', 'Zorbian', -5, { error: '#REF!' }, 'Total');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('Ethnic Origin', 'Grade', 'Staff Group', 'Primary Assignment', 'Assignment Category'),
        junk,
        (row, column, value) => {
          const rows = tableOf(columns).map((cells, at) =>
            at === row ? cells.map((cell, c) => (columns[c] === column ? value : cell)) : cells,
          );
          const [table] = parseAll(rows);
          // A value read by a rule (−5 as Band 5) is said too, for a person to look over.
          const isByRule = table?.problems.some((problem) => problem.code === 'read_by_rule') === true;
          const isSaid = isByRule || (table?.questions.length ?? 0) + (table?.quarantined.length ?? 0) > 0;
          const person = people[row - 1];
          const isBank = person?.['Assignment Category'] === 'Bank' && (column === 'Grade' || column === 'Staff Group');
          expect(isSaid || isBank).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
