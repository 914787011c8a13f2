import { describe, expect, test } from 'vitest';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import { expectAccounted } from '../../fixtures/parsed';
import { parse } from './parse-rows';

const said = (parsed: ParsedExtract, code: string) => parsed.problems.find((problem) => problem.code === code);

const stages = ['Ethnic Origin', 'Shortlisted', 'Appointed', 'International Recruitment'];
const white = ['A White - British', 'Yes', 'No', 'No'];
const appointed = ['A White - British', 'Yes', 'Yes', 'No'];
const fileName = 'recruitment-2024-25.csv';

describe('applications', () => {
  test('a number that stands twice is one application, at its furthest stage', () => {
    const parsed = parse(
      [
        ['Application ID', ...stages],
        ['A1', ...white],
        ['A2', ...white],
        ['A1', ...appointed],
        ['A1', ...white],
      ],
      {},
      fileName,
    );
    expect(parsed.rows.map((row) => (row.kind === 'recruitment' ? [row.row, row.isAppointed] : []))).toEqual([
      [4, true],
      [3, false],
    ]);
    expect(parsed).toMatchObject({ rowsRead: 4, rowsAccepted: 2, rowsLeftOut: { 'the same application again': 2 } });
    expect(said(parsed, 'same_application')).toMatchObject({
      text: '2 rows with the number of an application that stands above: each application is counted once, at its furthest stage.',
      place: { row: 4 },
    });
    expectAccounted(parsed);
  });

  test('one applicant may apply for several vacancies, and twice for none', () => {
    const header = ['Applicant ID', 'Vacancy Reference', ...stages];
    const parsed = parse([header, ['7', 'V1', ...white], ['7', 'V2', ...white], ['7', 'V1', ...white]], {}, fileName);
    expect(parsed.rowsAccepted).toBe(2);
  });

  test('an applicant number without a vacancy tells nothing: each row counts, and identical ones are said', () => {
    const parsed = parse(
      [
        ['Applicant ID', ...stages],
        ['7', ...white],
        ['7', ...white],
      ],
      {},
      fileName,
    );
    expect(parsed.rowsAccepted).toBe(2);
    expect(said(parsed, 'identical_rows')?.text).toBe(
      '1 row is the same as another in every column that is read. No number tells whether they are the same application, so each is counted.',
    );
  });

  test('rows of one application that name two ethnic groups are said', () => {
    const parsed = parse(
      [
        ['Application ID', ...stages],
        ['A1', ...white],
        ['A1', 'H Asian or Asian British - Indian', 'Yes', 'No', 'No'],
      ],
      {},
      fileName,
    );
    expect(said(parsed, 'same_application')?.text).toContain('different ethnic groups');
  });
});

describe('cases', () => {
  const header = ['Case ID', 'Ethnic Origin', 'Case Type', 'Stage', 'Formal Investigation Start'];
  test('a case counts once, with its first formal start, also where no employee number joins its rows', () => {
    const parsed = parse(
      [
        header,
        ['ER-1', 'A White - British', 'Disciplinary', 'Informal', ''],
        ['ER-1', 'A White - British', 'Disciplinary', 'Formal', '14-May-2024'],
        ['ER-1', 'A White - British', 'Disciplinary', 'Formal', '20-Jun-2024'],
        ['ER-2', 'A White - British', 'Disciplinary', 'Formal', '20-Jun-2024'],
      ],
      {},
      'cases-2024-25.xlsx',
    );
    expect(parsed.rows.map((row) => (row.kind === 'disciplinary' ? row.formalStart : null))).toEqual([
      '2024-05-14',
      '2024-06-20',
    ]);
    expect(parsed.rowsLeftOut).toEqual({ 'the same case again': 2 });
    expectAccounted(parsed);
  });

  test('a case of two people is a case for each', () => {
    const parsed = parse(
      [
        ['Employee Number', ...header],
        ['1', 'ER-1', 'A White - British', 'Disciplinary', 'Formal', '14-May-2024'],
        ['2', 'ER-1', 'A White - British', 'Disciplinary', 'Formal', '14-May-2024'],
        ['2', 'ER-1', 'A White - British', 'Disciplinary', 'Formal', '14-May-2024'],
      ],
      {},
      'cases-2024-25.xlsx',
    );
    expect(parsed.rowsAccepted).toBe(2);
  });
});

test('identical rows of learning are said, and change nothing', () => {
  const row = ['1', 'Leadership', 'Non-mandatory', 'Completed', '14-May-2024'];
  const parsed = parse(
    [['Employee Number', 'Course Name', 'Category', 'Status', 'Completion Date'], row, row],
    {},
    'learning-2024-25.csv',
  );
  expect(parsed.rowsAccepted).toBe(2);
  expect(said(parsed, 'identical_rows')?.place?.row).toBe(3);
});

test('a percentage that stands twice with two values is an error', () => {
  const parsed = parse(
    [
      ['Indicator', 'Group', 'Survey Year', 'Percentage'],
      [5, 'White', 2024, 24.5],
      [5, 'BME', 2024, 28.5],
      [5, 'White', 2024, 26.5],
    ],
    {},
    'survey.xlsx',
  );
  expect(said(parsed, 'figure_twice')).toMatchObject({ severity: 'error', place: { row: 4 } });
});

test('board members without a position are said where they are alike; several non-executive directors are rightly so', () => {
  const header = ['Voting Status', 'Executive / Non-executive', 'Ethnic Origin'];
  const member = ['Voting', 'Non-executive', 'A White - British'];
  const rows = [member, ['Voting', 'Executive', 'N Black or Black British - African'], member];
  const file = 'board-2025-03-31.csv';
  expect(said(parse([header, ...rows], {}, file), 'identical_rows')?.text).toMatch(/^1 row is the same as another/);
  const named = [['Position', ...header], ...rows.map((row) => ['Non-executive Director', ...row])];
  expect(said(parse(named, {}, file), 'identical_rows')).toBeUndefined();
});

describe('survey figures', () => {
  const header = ['Indicator', 'Group', '2023', '2024'];
  const white = ['Indicator 6', 'White staff', '21.8', '21.3'];
  const bme = ['Indicator 6', 'All other ethnic groups', '27.8', '26.9'];

  test('that stand twice and are the same count once, and the row that brings nothing is left out', () => {
    const parsed = parse([header, white, bme, white, white], {}, 'staff-survey-2024.xlsx');
    expect(parsed.rows.map((row) => row.row)).toEqual([2, 2, 3, 3]);
    expect(parsed).toMatchObject({ rowsRead: 4, rowsAccepted: 2, rowsLeftOut: { 'the same figures again': 2 } });
    expect(said(parsed, 'figure_repeated')).toBeDefined();
    expectAccounted(parsed);
  });

  test('that stand twice and differ, or of which one is blank, stop the import', () => {
    const blank = ['Indicator 6', 'White staff', '21.8', ''];
    const parsed = parse([header, blank, bme, white], {}, 'staff-survey-2024.xlsx');
    expect(said(parsed, 'figure_twice')).toMatchObject({ severity: 'error' });
    expectAccounted(parsed);
  });
});
