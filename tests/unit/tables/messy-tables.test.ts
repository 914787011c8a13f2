import { describe, expect, test } from 'vitest';
import { createPersonHasher } from '../../../electron/importing/hash-people';
import { packExtract } from '../../../electron/importing/packed-rows';
import { isPersonCode } from '../../../shared/dataset/person-code';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { first, kinds, nurse, parse, staffHeader } from './parse-rows';
import { gridOf } from './table-grids';

describe('rows that are no data', () => {
  test('titles, blank rows, totals, repeated headers and notes are left out and counted', () => {
    const parsed = parse(
      [
        ['Staff in Post at 31 March 2024'],
        ['Run date', '04-Apr-2024'],
        staffHeader,
        nurse('1'),
        [],
        staffHeader,
        nurse('2'),
        ['Total', 2],
        [],
        ['Source: electronic staff record'],
        [],
        [],
      ],
      {},
      'staff.xlsx',
    );
    expect(parsed.headerRow).toBe(3);
    expect(parsed.year).toBe(2024);
    expect(parsed.rowsAccepted).toBe(2);
    expect(parsed.rowsLeftOut).toEqual({
      'blank row': 2,
      'headers repeated': 1,
      totals: 1,
      'note, not a row of data': 1,
    });
  });

  test('an error in a cell that decides a figure sets the row aside, with its place and without numbers of people', () => {
    const parsed = parse([
      staffHeader,
      nurse('10000001'),
      nurse('10000002', { error: '#N/A' }),
      nurse('', 'H Asian or Asian British - Indian'),
    ]);
    expect(parsed.rowsAccepted).toBe(1);
    expect(parsed.quarantined.map(({ place, reason }) => [place.row, place.column, reason])).toEqual([
      [3, 'B', 'Ethnic Origin: the cell holds the error #N/A'],
      [4, 'A', 'Employee Number: there is no employee number'],
    ]);
    const shown = parsed.quarantined.map(({ reason, cells }) => [reason, cells]);
    expect(JSON.stringify(shown)).not.toContain('10000002');
    // The number is marked, and becomes a code before the row leaves the worker.
    const numbers = createPersonHasher('key')(packExtract(parsed)).quarantined.flatMap(({ fields }) =>
      fields.map(({ value }) => value),
    );
    expect(numbers.filter((value) => isPersonCode(value))).toHaveLength(1);
    expect(numbers).not.toContain('10000002');
    expect(parsed.problems.map((problem) => problem.code)).toContain('rows_set_aside');
  });
});

describe('headers', () => {
  test('in two lines, with a merged line above', () => {
    const [parsed] = parseExtracts(
      gridOf(
        [
          ['Employee', null, 'Staff', 'Pay', 'Assignment', 'Primary'],
          ['Number', 'Ethnic Origin', 'Group', 'Band', 'Category', 'Assignment'],
          ['1', 'A White - British', 'Estates and Ancillary', 'Band 2', 'Permanent', 'Yes'],
        ],
        'Sheet1',
      ),
      { answers: {}, fileName: 'staff 31.03.2025.xlsx' },
    );
    expect(parsed).toMatchObject({ kind: 'staff_in_post', headerRow: 2, year: 2025, rowsAccepted: 1 });
    expect(first(parsed ?? parse([]))).toMatchObject({ section: 'non-clinical', band: '2' });
  });

  test('an ethnic group is found by its values, whatever its header; a nationality is not taken for one', () => {
    const parsed = parse([
      ['Emp No', 'Nationality', 'Field 7', 'Staff Group', 'AfC Band', 'Assignment Category'],
      ['1', 'Indian', 'H Asian or Asian British - Indian', 'Estates and Ancillary', 'Band 2', 'Permanent'],
      ['2', 'Chinese', 'A White - British', 'Estates and Ancillary', 'Band 3', 'Permanent'],
    ]);
    expect(parsed.columns.map(({ header, use }) => [header, use.kind === 'field' ? use.field : use.kind])).toEqual([
      ['Emp No', 'person'],
      ['Nationality', 'not_needed'],
      ['Field 7', 'ethnicity'],
      ['Staff Group', 'staff_group'],
      ['AfC Band', 'grade'],
      ['Assignment Category', 'assignment_category'],
    ]);
    expect(parsed.columns[1]?.samples).toEqual([]);
  });

  test('columns of names, e-mail and remarks are never shown, by header or by values', () => {
    const parsed = parse([
      [...staffHeader, 'Preferred Name', 'Contact', 'HR remarks', 'Line Manager'],
      ...['1', '2', '3'].map((person) => [
        ...nurse(person),
        'Ana',
        `a${person}@x.nhs.uk`,
        'said that '.repeat(12) + person,
        'Bo Li',
      ]),
    ]);
    const shown = parsed.columns.slice(6).map(({ use, samples }) => [use.kind, samples.length]);
    expect(shown).toEqual([
      ['identity', 0],
      ['identity', 0],
      ['identity', 0],
      ['identity', 0],
    ]);
  });

  test.each([
    [
      'experts',
      [
        ['Employee Number', 'Consent to hold', 'Country of qualification', 'Languages', 'First UK band'],
        ['1', 'Yes', 'India', 'Hindi', 'Band 5'],
      ],
    ],
    [
      'a shopping list',
      [
        ['Item', 'Price'],
        ['Tea', 3],
        ['Milk', 1],
      ],
    ],
    [
      'leavers',
      [
        [...staffHeader, 'Leaving Reason'],
        [...nurse('1'), 'Retirement'],
      ],
    ],
  ] as const)('%s are none of the six kinds', (_, rows) => {
    expect(kinds(rows)).toEqual([]);
  });

  test('a column “Status” of open and closed cases is not taken for their stage', () => {
    const parsed = parse([
      ['Case Ref', 'Employee Number', 'Type of Case', 'Status', 'Formal Start Date', 'Date Opened'],
      ['1', '10', 'Disciplinary', 'Open', '01-Jan-2025', '01-Dec-2024'],
      ['2', '11', 'Disciplinary', 'Closed', '', '01-Dec-2024'],
    ]);
    expect(parsed.columns.map(({ use }) => (use.kind === 'field' ? use.field : use.kind))).toEqual([
      'case',
      'person',
      'case_type',
      'not_needed',
      'formal_start',
      'opened',
    ]);
    expect(parsed.problems.map((problem) => problem.code)).toEqual(['no_stage', 'no_ethnicity']);
    expect(parsed.rows.flatMap((row) => (row.kind === 'disciplinary' ? [row.isFormal] : []))).toEqual([true, false]);
  });
});

describe('titles with a blank row before the headers', () => {
  test('name the year of the table below them', () => {
    const [parsed] = parseExtracts(
      gridOf([
        ['Staff in post at 31 March 2024'],
        ['Run date', '04-Apr-2024'],
        [],
        staffHeader,
        ['1', 'A White - British', 'Estates and Ancillary', 'XR03', 'Permanent', 'Yes'],
        ['2', 'H Indian', 'Estates and Ancillary', 'XR03', 'Permanent', 'Yes'],
      ]),
      { answers: {}, fileName: 'extract.xlsx' },
    );
    expect(parsed).toMatchObject({ kind: 'staff_in_post', year: 2024, rowsAccepted: 2, questions: [] });
  });
});
