import { describe, expect, test } from 'vitest';
import type { GridRange } from '../../../shared/dataset/grid';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { nurse, parse, staffHeader } from './parse-rows';
import { gridOf } from './table-grids';
import type { Value } from './table-grids';

const read = (rows: readonly (readonly Value[])[], more = {}, fileName = 'file.xlsx') =>
  parseExtracts(gridOf(rows, 'Sheet1', more), { answers: {}, fileName });

const recruitment = (white: number, bme: number): readonly (readonly Value[])[] => [
  ['Ethnic group', 'Shortlisted', 'Appointed'],
  ['White', 1000, white],
  ['BME', 800, bme],
];
const board: readonly (readonly Value[])[] = [
  ['Position', 'Voting Status', 'Executive / Non-executive', 'Ethnic Origin'],
  ['Chair', 'Voting', 'Non-executive', 'A White - British'],
  ['Chief executive', 'Voting', 'Executive', 'H Asian or Asian British - Indian'],
];

const beside = (
  left: readonly (readonly Value[])[],
  right: readonly (readonly Value[])[],
  gap = 1,
): readonly (readonly Value[])[] => {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const row = left[at] ?? [];
    return [...row, ...Array.from({ length: width - row.length }, () => null), ...(right[at] ?? [])];
  });
};

describe('several tables on one sheet', () => {
  test('one below another, each with its own title and year', () => {
    const tables = read([
      ['Recruitment 2023/24'],
      ...recruitment(100, 50),
      [],
      ['Recruitment 2024/25'],
      ...recruitment(200, 90),
      [],
      [],
      ['Board members at 31 March 2025'],
      ...board,
    ]);
    expect(
      tables.map(({ kind, year, headerRow, rowsRead, rowsAccepted }) => [
        kind,
        year,
        headerRow,
        rowsRead,
        rowsAccepted,
      ]),
    ).toEqual([
      ['recruitment', 2024, 2, 2, 2],
      ['recruitment', 2025, 7, 2, 2],
      ['board_members', 2025, 13, 2, 2],
    ]);
    const appointed = tables.map(({ rows }) =>
      rows.reduce((sum, row) => sum + (row.kind === 'application_counts' ? row.appointed : 0), 0),
    );
    expect(appointed).toEqual([150, 290, 0]);
    const rows = tables.flatMap((table) => table.rows.map(({ row }) => row));
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('side by side with a blank column between; nothing is read twice', () => {
    const tables = read(
      beside([['Recruitment 2024/25'], ...recruitment(200, 90)], [['Board at 31 March 2025'], ...board]),
    );
    expect(tables.map(({ kind, year, rowsAccepted }) => [kind, year, rowsAccepted])).toEqual([
      ['recruitment', 2025, 2],
      ['board_members', 2025, 2],
    ]);
    expect(tables[1]?.columns.map(({ column }) => column)).toEqual(['E', 'F', 'G', 'H']);
  });

  test('two of a kind that name no year ask about each by its place', () => {
    const tables = read(beside(recruitment(200, 90), recruitment(20, 9), 2));
    expect(tables.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual([
      'year:recruitment:Sheet1!A1',
      'year:recruitment:Sheet1!F1',
    ]);
  });

  test('headers repeated on each page or for each department go on with the same table', () => {
    const [table, ...others] = read(
      [
        staffHeader,
        nurse('1'),
        [],
        staffHeader,
        nurse('2'),
        [],
        ['Surgery division'],
        staffHeader,
        nurse('3'),
        [],
        nurse('4'),
      ],
      {},
      'staff-2025-03-31.xlsx',
    );
    expect(others).toEqual([]);
    expect(table).toMatchObject({ rowsAccepted: 4, rowsRead: 10 });
  });

  test('a blank column inside a table does not split it', () => {
    const split = (row: readonly Value[]): readonly Value[] => [...row.slice(0, 3), null, ...row.slice(3)];
    const tables = read([staffHeader, nurse('1'), nurse('2')].map(split), {}, 'staff-2025-03-31.xlsx');
    expect(tables.map(({ rowsAccepted, columns }) => [rowsAccepted, columns.length])).toEqual([[2, 6]]);
  });

  test('a table far below something that is none', () => {
    const notes = Array.from({ length: 30 }, (_, at): readonly Value[] => [`Note ${String(at)}`, at]);
    const [table] = read([['Summary', 'Value'], ...notes, [], ['Recruitment 2024/25'], ...recruitment(200, 90)]);
    expect(table).toMatchObject({ kind: 'recruitment', year: 2025, headerRow: 34, rowsAccepted: 2 });
  });
});

describe('headers in three lines', () => {
  const merges: readonly GridRange[] = [
    { top: 0, bottom: 0, left: 0, right: 2 },
    { top: 0, bottom: 0, left: 3, right: 5 },
    { top: 0, bottom: 2, left: 6, right: 6 },
    { top: 1, bottom: 2, left: 1, right: 1 },
  ];
  test('merged across and down', () => {
    const [table] = read(
      [
        ['Person', null, null, 'Assignment', null, null, 'Ethnic Origin'],
        ['Employee', 'Staff Group', 'Pay', 'Primary', 'Assignment', 'Start', null],
        ['Number', null, 'Band', 'Assignment', 'Category', 'Date', null],
        ['1', 'Estates and Ancillary', 'Band 2', 'Yes', 'Permanent', '01-Apr-2020', 'A White - British'],
      ],
      { merges },
      'staff 31.03.2025.xlsx',
    );
    expect(table).toMatchObject({ kind: 'staff_in_post', headerRow: 3, rowsAccepted: 1 });
    expect(table?.rows[0]).toMatchObject({ section: 'non-clinical', band: '2', ethnicity: { group: 'white' } });
  });
});

describe('what a sheet hides', () => {
  const rows = [staffHeader, nurse('1'), nurse('2'), nurse('3')];
  test('hidden and filtered rows are read, and said with their number and place', () => {
    const [table] = read(rows, { hiddenRows: [2, 3, 40] }, 'staff-2025-03-31.xlsx');
    expect(table?.rowsAccepted).toBe(3);
    expect(table?.problems.find(({ code }) => code === 'hidden_rows')).toMatchObject({
      text: '2 rows of the table are hidden or filtered out in sheet “Sheet1”. They were read like the others.',
      place: { row: 3 },
    });
  });

  test('hidden columns that are read are said', () => {
    const [table] = read(rows, { hiddenColumns: [1, 3, 20] }, 'staff-2025-03-31.xlsx');
    expect(table?.problems.find(({ code }) => code === 'hidden_columns')?.text).toBe(
      'Hidden columns B, D of sheet “Sheet1” were read.',
    );
  });
});

test('a formula that was never calculated and an error in a count set the row aside', () => {
  const parsed = parse([...recruitment(200, 90), ['Unknown', { error: '#N/A' }, 3]], {}, 'recruitment-2024-25.xlsx');
  expect(parsed.quarantined.map(({ reason }) => reason)).toEqual(['Shortlisted: the cell holds the error #N/A']);
});
