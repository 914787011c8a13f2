import { describe, expect, test } from 'vitest';
import { codesOf } from '../../fixtures/parsed';
import { parse } from './parse-rows';

describe('benchmark figures', () => {
  const columns = ['Indicator', 'View', 'Organisation', 'Type', 'Year', 'Value', 'Source'];
  const row = (over: Partial<Record<number, string | number | null>>): readonly (string | number | null)[] =>
    [2, 'All', 'England', 'National', '2023/24', 1.62, 'WRES 2024 report'].map((cell, at) => over[at] ?? cell);

  test('national and peer, in every way a year is written', () => {
    const parsed = parse(
      [
        columns,
        row({}),
        row({ 2: 'Fenside NHS Trust', 3: 'Peer', 4: 2024, 5: 1.1 }),
        row({ 0: 'Indicator 9', 1: 'Difference from workforce', 4: '31 March 2024', 5: '-12.1%' }),
        row({ 0: 'VSM BME staff', 1: '', 5: '12.7%' }),
      ],
      {},
      'benchmarks.xlsx',
    );
    expect(parsed).toMatchObject({ kind: 'benchmarks', year: null, questions: [], quarantined: [] });
    expect(
      parsed.rows.map((each) =>
        each.kind === 'benchmarks'
          ? [each.indicator, each.view, each.place, each.isNational, each.year, each.value]
          : [],
      ),
    ).toEqual([
      [2, 'all', 'England', true, 2024, 1.62],
      [2, 'all', 'Fenside NHS Trust', false, 2024, 1.1],
      [9, 'total', 'England', true, 2024, -12.1],
      [1, 'vsm_bme_percent', 'England', true, 2024, 12.7],
    ]);
  });

  test.each([
    [4, '', 'Year: there is no year: a benchmark is shown with its year'],
    [6, '', 'Source: there is no source: a benchmark is shown with its source'],
    [5, '1.54%', 'Value: a ratio has no % sign: is it a ratio, or a percentage?'],
    [5, '1.5*', 'Value: “1.5*” is not a number'],
    [5, '1,234', 'Value: “1,234” may be 1.234 or 1234'],
    [0, 'Staff', 'Indicator: it names none of the nine indicators'],
  ])('column %i with %j sets the row aside', (at, cell, reason) => {
    const parsed = parse([columns, row({}), row({ [at]: cell })], {}, 'benchmarks.xlsx');
    expect(parsed.quarantined.map((each) => each.reason)).toEqual([reason]);
    expect(parsed.rowsAccepted).toBe(1);
  });

  test('gaps of indicators 5, 6 and 8 are asked about: which way round', () => {
    const rows = [columns, row({}), row({ 0: 6, 1: 'Gap', 5: 5.2 })];
    expect(parse(rows, {}, 'b.xlsx').questions.map(({ id }) => id)).toEqual(['gap_direction:benchmarks']);
    const parsed = parse(rows, { 'gap_direction:benchmarks': 'bme_less_white' }, 'b.xlsx');
    expect(parsed.rows.map((each) => (each.kind === 'benchmarks' ? each.value : null))).toEqual([1.62, -5.2]);
  });
});

describe('a table of counts', () => {
  const columns = ['Period', 'Measure', 'Stage', 'Group', 'x', 'n'];

  test('every way a period is written; groups translated; subtotals left out', () => {
    const parsed = parse(
      [
        columns,
        ['2024/25', 'Mentoring', 'Applied', 'A White - British', 40, 400],
        ['2025', 'Mentoring', 'Applied', 'B White - Irish', 4, 40],
        ['31 March 2025', 'Mentoring', 'Applied', 'White', 44, 440],
        ['2024-25', 'Mentoring', 'Applied', 'BME', 20, 300],
        ['2024/2025', 'Mentoring', 'Applied', 'Total', 64, 740],
        ['2023/24', 'Mentoring', 'Applied', 'BME', 10, 300],
      ],
      {},
      'counts.csv',
    );
    expect(parsed).toMatchObject({ kind: 'counts', year: null, quarantined: [], problems: [], questions: [] });
    expect(parsed.rowsLeftOut).toEqual({ subtotals: 1, totals: 1 });
    expect(
      parsed.rows.map((row) => (row.kind === 'counts' ? [row.year, row.group, row.original, row.count, row.of] : [])),
    ).toEqual([
      [2025, 'white', 'A White - British', 40, 400],
      [2025, 'white', 'B White - Irish', 4, 40],
      [2025, 'bme', 'BME', 20, 300],
      [2024, 'bme', 'BME', 10, 300],
    ]);
  });

  test.each([
    [['2025', 'Mentoring', '', 'White', 50, 40], 'x: 50 of 40: more than there are'],
    [['soon', 'Mentoring', '', 'White', 5, 40], 'Period: it names no reporting year'],
    [['2025', 'Mentoring', '', 'White', '<5', 40], 'x: “<5” hides the number'],
    [['2025', 'Mentoring', '', 'White', 5, ''], 'n: there is no number'],
    [['2025', 'Mentoring', '', '', 5, 40], 'Group: there is no group'],
  ])('%j is set aside', (row, reason) => {
    const parsed = parse([columns, ['2025', 'Mentoring', 'All', 'BME', 20, 300], row], {}, 'counts.csv');
    expect(parsed.quarantined.map((each) => each.reason)).toEqual([reason]);
  });

  test('the same group twice is added up, and said', () => {
    const row = ['2025', 'Mentoring', 'All', 'BME', 20, 300];
    expect(codesOf(parse([columns, row, row], {}, 'counts.csv'))).toEqual(['group_repeated']);
  });
});
