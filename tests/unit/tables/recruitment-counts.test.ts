import { describe, expect, test } from 'vitest';
import type { ExtractRow } from '../../../shared/dataset/extract-types';
import type { GroupCounts } from '../../../shared/reference/groups';
import { codesOf, expectAccounted } from '../../fixtures/parsed';
import { parse } from './parse-rows';

const fileName = 'recruitment-2024-25.xlsx';

interface Summed {
  readonly shortlisted: GroupCounts;
  readonly appointed: GroupCounts;
}

const sums = (rows: readonly ExtractRow[]): Summed => {
  const total = { shortlisted: { white: 0, bme: 0, unknown: 0 }, appointed: { white: 0, bme: 0, unknown: 0 } };
  for (const row of rows) {
    if (row.kind !== 'application_counts') continue;
    total.shortlisted[row.ethnicity.group] += row.shortlisted;
    total.appointed[row.ethnicity.group] += row.appointed;
  }
  return total;
};

const header = ['Ethnic group', 'Applied', 'Shortlisted', 'Interviewed', 'Appointed'];
const wanted: Summed = {
  shortlisted: { white: 3214, bme: 2418, unknown: 120 },
  appointed: { white: 742, bme: 391, unknown: 20 },
};

describe('recruitment counted by ethnic group', () => {
  test('groups down, with a total that is checked and left out', () => {
    const parsed = parse(
      [
        ['Recruitment 2024/25'],
        header,
        ['White', 9000, 3214, 2000, 742],
        ['BME', 8000, 2418, 1500, 391],
        ['Unknown', 400, 120, 80, 20],
        ['Total', 17400, 5752, 3580, 1153],
      ],
      {},
      'recruitment.xlsx',
    );
    expect(parsed).toMatchObject({ kind: 'recruitment', year: 2025, rowsAccepted: 3, rowsLeftOut: { totals: 1 } });
    expect(sums(parsed.rows)).toEqual(wanted);
    expect(codesOf(parsed)).toEqual(['no_campaign']);
    expectAccounted(parsed);
  });

  test('a total that was never calculated sets nothing aside', () => {
    const parsed = parse(
      [header, ['White', 9, 8, 7, 6], ['BME', 9, 8, 7, 5], ['Total', { error: '#N/A' }, { error: '#N/A' }, null, null]],
      {},
      fileName,
    );
    expect(parsed.quarantined).toEqual([]);
    expect(parsed.rowsLeftOut).toEqual({ totals: 1 });
  });

  test('a total that disagrees is said with its place; the parts are counted', () => {
    const parsed = parse(
      [header, ['White', 9, 8, 7, 6], ['BME', 9, 8, 7, 5], ['Grand total', 18, 16, 14, 12]],
      {},
      fileName,
    );
    const said = parsed.problems.find(({ code }) => code === 'total_disagrees');
    expect(said?.text).toBe(
      '“Grand total” says 12, but what it adds up comes to 11. The parts are counted, the total is not.',
    );
    expect(said?.place).toEqual({ sheet: 'Sheet1', row: 4, column: 'A' });
    expect(sums(parsed.rows).appointed).toEqual({ white: 6, bme: 5, unknown: 0 });
  });

  test('national categories with their headings as subtotals: nobody counts twice', () => {
    const parsed = parse(
      [
        header,
        ['A White - British', 8000, 3000, 1900, 700],
        ['C White - Any other White background', 1000, 214, 100, 42],
        ['White', 9000, 3214, 2000, 742],
        ['H Asian or Asian British - Indian', 3000, 1000, 700, 200],
        ['J Asian or Asian British - Pakistani', 1000, 400, 200, 91],
        ['Asian or Asian British', 4000, 1400, 900, 291],
        ['N Black or Black British - African', 4000, 1018, 600, 100],
        ['BME total', 8000, 2418, 1500, 391],
        ['Z Not Stated', 400, 120, 80, 20],
        ['All applicants', 17400, 5752, 3580, 1153],
      ],
      {},
      fileName,
    );
    expect(sums(parsed.rows)).toEqual(wanted);
    expect(parsed.rowsLeftOut).toEqual({ subtotals: 3, totals: 1 });
    expect(codesOf(parsed)).toEqual(['no_campaign']);
    expectAccounted(parsed);
  });

  test('a heading that is not the sum of its categories is a question', () => {
    const rows = [header, ['A White - British', 80, 30, 19, 7], ['White', 90, 32, 20, 8], ['BME', 80, 24, 15, 3]];
    const parsed = parse(rows, {}, fileName);
    expect(parsed.questions.map(({ id }) => id)).toEqual(['subtotal:Sheet1!A3']);
    expect(sums(parse(rows, { 'subtotal:Sheet1!A3': 'own' }, fileName).rows).appointed.white).toBe(15);
    expect(sums(parse(rows, { 'subtotal:Sheet1!A3': 'subtotal' }, fileName).rows).appointed.white).toBe(7);
  });

  test.each([
    ['12*', 'Shortlisted: “12*” is not a number'],
    ['<5', 'Shortlisted: “<5” hides the number'],
    ['', 'Shortlisted: there is no number'],
    [-3, 'Shortlisted: -3 is below zero'],
    [2.5, 'Shortlisted: 2.5 is not a whole number'],
    ['45%', 'Shortlisted: a percentage stands where a count is expected'],
    [{ error: '#REF!' }, 'Shortlisted: the cell holds the error #REF!'],
  ] as const)('%j in a cell of numbers sets the row aside', (cell, reason) => {
    const parsed = parse([header, ['White', 90, 32, 20, 8], ['BME', 80, cell, 15, 3]], {}, fileName);
    expect(parsed.quarantined.map((each) => each.reason)).toEqual([reason]);
    expect(parsed.quarantined[0]?.place).toEqual({ sheet: 'Sheet1', row: 3, column: 'C' });
    expect(sums(parsed.rows).shortlisted).toEqual({ white: 32, bme: 0, unknown: 0 });
  });

  test('a dash is asked about once; "1,234" is read and said; more appointed than shortlisted is said', () => {
    const rows = [header, ['White', '9,000', '1,234', 20, '-'], ['BME', 80, 3, '-', 4]];
    const parsed = parse(rows, {}, fileName);
    expect(parsed.questions.map(({ id }) => id)).toEqual(['dash:recruitment']);
    expect(codesOf(parsed)).toContain('grouped_number');
    const settled = parse(rows, { 'dash:recruitment': 'zero' }, fileName);
    expect(sums(settled.rows)).toEqual({
      shortlisted: { white: 1234, bme: 3, unknown: 0 },
      appointed: { white: 0, bme: 4, unknown: 0 },
    });
    expect(codesOf(settled)).toContain('more_than_before');
    expect(parse(rows, { 'dash:recruitment': 'hidden' }, fileName).quarantined).toHaveLength(2);
  });

  test('likelihoods below are left out; columns of where applications ended are refused', () => {
    const rows = [
      header,
      ['White', 90, 32, 20, 8],
      ['BME', 80, 24, 15, 3],
      ['Relative likelihood', null, null, null, 2],
    ];
    expect(parse(rows, {}, fileName)).toMatchObject({
      questions: [],
      quarantined: [],
      rowsLeftOut: { 'a ratio, not a group': 1 },
    });
    const ended = [
      ['Ethnicity', 'Shortlisted', 'Unsuccessful at interview', 'Appointed'],
      ['White', 90, 32, 8],
      ['BME', 80, 24, 3],
    ];
    expect(parse(ended, {}, fileName).problems.find(({ severity }) => severity === 'error')).toMatchObject({
      code: 'counts_where_ended',
      place: { row: 1, column: 'C' },
    });
  });

  test('with and without international recruitment', () => {
    const parsed = parse(
      [
        ['Ethnicity', 'International recruitment', 'Shortlisted', 'Appointed'],
        ['White', 'No', 3000, 700],
        ['White', 'Yes', 214, 42],
        ['BME', 'No', 2000, 300],
        ['BME', 'Yes', 418, 91],
      ],
      {},
      fileName,
    );
    expect(parsed.rows.map((row) => (row.kind === 'application_counts' ? row.isInternational : null))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(codesOf(parsed)).toEqual(['no_unknown']);
  });

  test('an ethnic group nobody knows is a question', () => {
    const parsed = parse([header, ['White', 9, 8, 7, 6], ['Zorbian', 9, 8, 7, 5]], {}, fileName);
    expect(parsed.questions.map(({ id }) => id)).toEqual(['ethnicity:zorbian']);
  });
});

describe('stages down, groups across', () => {
  const across = [
    ['', 'White', 'BME', 'Unknown', 'Total'],
    ['Applications', 9000, 8000, 400, 17400],
    ['Number shortlisted', 3214, 2418, 120, 5752],
    ['Appointed from shortlisting', 742, 391, 20, 1153],
    ['Relative likelihood', 1.43, '', '', ''],
  ];

  test('gives the same counts', () => {
    const parsed = parse(across, {}, fileName);
    expect(sums(parsed.rows)).toEqual(wanted);
    expect(parsed.rowsLeftOut).toEqual({ 'not a stage of recruitment': 1 });
    expect(codesOf(parsed)).toEqual(['no_campaign']);
    expectAccounted(parsed);
  });

  test('a total column that disagrees is said; a spoilt number of shortlisted stops the table', () => {
    const wrong = across.map((row, at) => (at === 3 ? [row[0] ?? '', 742, 391, 20, 1200] : row));
    expect(codesOf(parse(wrong, {}, fileName))).toContain('total_disagrees');
    const spoilt = across.map((row, at) => (at === 2 ? [row[0] ?? '', 3214, '12*', 120, 5752] : row));
    const parsed = parse(spoilt, {}, fileName);
    expect(parsed.rows).toEqual([]);
    expect(parsed.problems.find(({ code }) => code === 'no_stage')?.severity).toBe('error');
    expect(parsed.quarantined[0]?.place).toEqual({ sheet: 'Sheet1', row: 3, column: 'C' });
  });

  test('rows that say where applications ended are refused: they do not count all that got so far', () => {
    const parsed = parse(
      [
        ['Status', 'White', 'BME'],
        ['Shortlisted', 100, 90],
        ['Unsuccessful at interview', 50, 60],
        ['Appointed', 40, 20],
      ],
      {},
      fileName,
    );
    expect(parsed.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'counts_where_ended',
    ]);
  });
});
