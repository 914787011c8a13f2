import { describe, expect, test } from 'vitest';
import { parse } from './parse-rows';

const failed = { error: '#REF!' };
const reasons = (rows: Parameters<typeof parse>[0]): readonly string[] =>
  parse(rows, {}, 'x-2024-25.xlsx').quarantined.map(({ reason }) => reason);

describe('a failed formula in a cell that decides a figure sets the row aside', () => {
  test('the campaign, where nothing else says what is international', () => {
    const list = ['Applicant ID', 'Vacancy Reference', 'Ethnicity', 'Shortlisted', 'Appointed', 'Campaign'];
    expect(
      reasons([list, ['1', 'v1', 'A', 'Yes', 'No', 'International nurses'], ['2', 'v1', 'A', 'Yes', 'No', failed]]),
    ).toEqual(['Campaign: the cell holds the error #REF!']);
    expect(
      reasons([
        [...list, 'International recruitment'],
        ['2', 'v1', 'A', 'Yes', 'No', failed, 'No'],
      ]),
    ).toEqual([]);
    const counts = ['Ethnic Group', 'Campaign', 'Shortlisted', 'Appointed'];
    expect(reasons([counts, ['White', 'International nurses', 50, 10], ['BME', failed, 40, 5]])).toEqual([
      'Campaign: the cell holds the error #REF!',
    ]);
  });

  test('view, place and scope of a benchmark', () => {
    const columns = ['Indicator', 'View', 'Organisation', 'Type', 'Year', 'Value', 'Source'];
    expect(
      reasons([
        columns,
        [2, 'All', 'England', 'National', '2024', 1.62, 'x'],
        [2, failed, 'England', 'National', '2023', 1.5, 'x'],
        [2, 'All', failed, 'National', '2022', 1.1, 'x'],
        [2, 'All', 'Fenside', failed, '2024', 1.1, 'x'],
      ]),
    ).toEqual([
      'View: the cell holds the error #REF!',
      'Organisation: the cell holds the error #REF!',
      'Type: the cell holds the error #REF!',
    ]);
  });

  test('the completion date of what was done; of what was not done it decides nothing', () => {
    const columns = ['Employee Number', 'Course Name', 'Category', 'Status', 'Start Date', 'Completion Date'];
    const parsed = parse(
      [
        columns,
        ['1', 'Leadership', 'CPD', 'Completed', '2024-06-01', failed],
        ['2', 'Leadership', 'CPD', 'Completed', failed, '2024-06-01'],
        ['3', 'Leadership', 'CPD', 'Enrolled', '2024-06-01', failed],
      ],
      {},
      'x-2024-25.xlsx',
    );
    expect(parsed.quarantined.map(({ place, reason }) => [place.row, reason])).toEqual([
      [2, 'Completion Date: the cell holds the error #REF!'],
    ]);
    expect(parsed.rows.map((row) => (row.kind === 'learning' ? [row.row, row.isDone] : []))).toEqual([
      [3, true],
      [4, false],
    ]);
  });
});
