import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExtractRow, ParsedExtract } from '../../../shared/dataset/extract-types';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { expectAccounted } from '../../fixtures/parsed';
import { gridOf } from './table-grids';
import type { Value } from './table-grids';

type Table = readonly (readonly Value[])[];

const outcomes: readonly Value[] = [1, 6, 10.1, '2', 5, 'N13', 3, '7.2', 'Outcome 8'];
const ethnicities = ['A White - British', 'H Asian or Asian British - Indian', 'CX White Mixed', 'Z Not Stated'];

/** A list of reviews with their own ethnic group, over two training years. Serial 45493 is 20 July 2024, 45497 is 24 July. */
const reviews: Table = [
  ['GMC Number', 'Trainee Surname*', 'Ethnic Origin', 'Country of PMQ', 'Review date*', 'Outcome*', 'Comments'],
  ...Array.from({ length: 27 }, (_, at): readonly Value[] => [
    7000000 + 7 * at,
    `Name ${String(at)}`,
    ethnicities[at % 4] ?? '',
    ['United Kingdom', 'Ireland', 'India'][at % 3] ?? '',
    45493 + at * 13,
    outcomes[at % 9] ?? 1,
    'a comment',
  ]),
];

const stageRow = (furthest: number): readonly Value[] =>
  Array.from({ length: 5 }, (_, at) => (at < furthest ? 'Y' : 'N'));
const applications: Table = [
  ['Applicant', 'Ethnicity', 'PMQ', 'Longlisted/Shortlisted', 'Interviewed', 'Appointable', 'Offered', 'Accepted'],
  ...Array.from({ length: 24 }, (_, at): readonly Value[] => [
    `O${String(at)}`,
    ethnicities[at % 4] ?? '',
    ['UK', 'EEA', 'IMG'][at % 3] ?? '',
    ...stageRow(at % 6),
  ]),
];

const parse = (rows: Table): readonly ParsedExtract[] =>
  parseExtracts(gridOf(rows), { answers: {}, fileName: 'training-2025.xlsx' });

/** What is counted of a row, whatever its place in the file. */
const factsOf = (row: ExtractRow): string => {
  if (row.kind === 'arcp') return [row.person, row.ethnicity?.group, row.qualifiedIn, row.year, row.outcome].join();
  if (row.kind !== 'training_applications') throw new Error(`a row of ${row.kind}`);
  return [row.ethnicity.group, row.qualifiedIn, JSON.stringify(row.reached)].join();
};
const figures = (tables: readonly ParsedExtract[]): readonly string[] =>
  tables.flatMap(({ rows }) => rows.map(factsOf)).sort();

const iso = (serial: number): string => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
const dated =
  (write: (day: string) => string) =>
  (rows: Table): Table =>
    rows.map((row, at) =>
      row.map((cell) => (at > 0 && typeof cell === 'number' && cell > 40000 && cell < 60000 ? write(iso(cell)) : cell)),
    );

const respell: readonly ((header: string) => string)[] = [
  (header) => header.toUpperCase(),
  (header) => `${header.replace(/ /g, '  ')} * `,
  (header) => header.toLowerCase().replace(/ /g, '_'),
  (header) => header.replace(/ /g, '\n'),
];

const mangles: fc.Arbitrary<(rows: Table) => Table> = fc.oneof(
  fc
    .constantFrom(...respell)
    .map(
      (change) => (rows: Table) => rows.map((row, at) => (at === 0 ? row.map((cell) => change(String(cell))) : row)),
    ),
  fc.integer({ min: 1, max: 20 }).map((at) => (rows: Table) => [...rows.slice(0, at), [], ...rows.slice(at)]),
  fc.constant((rows: Table) => [...rows, ['Total', null, null, rows.length - 1], [], [null, null]]),
  fc.constant((rows: Table) => [['Medical education'], [], ...rows]),
  fc.constantFrom(
    dated((day) => day.split('-').reverse().join('/')),
    dated((day) => day),
    dated((day) => `${day} 00:00:00`),
  ),
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }).map(
    (keys) => (rows: Table) =>
      rows.map((row) =>
        row
          .map((cell, at) => ({ cell, key: keys[at] ?? 0, at }))
          .sort((a, b) => a.key - b.key || a.at - b.at)
          .map(({ cell }) => cell),
      ),
  ),
  fc.constant((rows: Table) => [rows[0] ?? [], ...rows.slice(1).reverse()]),
);

/** Headings, order and dates first, rows around the table last, as a person would. */
const once = fc.array(mangles, { minLength: 1, maxLength: 1 });

describe.each([
  ['reviews', reviews, 'arcp', 27],
  ['applications', applications, 'training_applications', 24],
] as const)('%s in another layout', (_, table, kind, count) => {
  test('are read whole as they are', () => {
    const [parsed] = parse(table);
    expect(parsed).toMatchObject({ kind, rowsAccepted: count, questions: [], quarantined: [] });
  });

  test('give the same rows, unasked, however they are written', () => {
    const right = figures(parse(table));
    fc.assert(
      fc.property(once, (changes) => {
        const tables = parse(changes.reduce((rows, change) => change(rows), table));
        expect(tables.map((each) => each.kind)).toEqual([kind]);
        expect(tables.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual([]);
        expect(figures(tables)).toEqual(right);
        tables.forEach(expectAccounted);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('with any one cell overwritten: the same rows, or something is said or shown missing', () => {
    const right = figures(parse(table));
    const junk = fc.constantFrom<Value>('zzz', { error: '#REF!' }, null, 77, '10.10', '31/02/2025', -1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: count }), fc.nat(table[0]!.length - 1), junk, (row, column, value) => {
        const tables = parse(
          table.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells)),
        );
        const now = figures(tables);
        const isSame = JSON.stringify(now) === JSON.stringify(right);
        const isSaid = tables.some(
          ({ questions, quarantined, problems, rowsLeftOut }) =>
            questions.length + quarantined.length + problems.length + Object.keys(rowsLeftOut).length > 0,
        );
        // An empty cell is no secret: no stage, or an ethnic group or place that is shown as not known.
        expect(isSame || isSaid || value === null || column === 0, JSON.stringify([row, column, value])).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
