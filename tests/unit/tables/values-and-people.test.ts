import { describe, expect, test } from 'vitest';
import { noMemory } from '../../../shared/dataset/parse-memory';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import type { OwnQuestions } from '../../../shared/reference/survey-questions';
import { countExtracts } from './count-extracts';
import { first, nurse, parse, staffHeader } from './parse-rows';
import { rowsOf } from './parse-settled';
import { gridOf } from './table-grids';
import type { Value } from './table-grids';

describe('values that nobody knows', () => {
  const rows = [
    staffHeader,
    nurse('1'),
    nurse('2', 'Zorbian'),
    nurse('3', 'ZORBIAN '),
    nurse('4', null),
    nurse('5', 'Z Not Stated'),
  ];

  test('an ethnic group is asked once for all its rows, which wait', () => {
    const parsed = parse(rows);
    expect(
      parsed.questions.map(({ id, options, suggestion }) => [id, options.map((option) => option.value), suggestion]),
    ).toEqual([['ethnicity:zorbian', ['white', 'bme', 'unknown'], null]]);
    expect(parsed.questions[0]?.text).toContain('“Zorbian”, 2 rows:');
    expect(parsed.rowsLeftOut).toEqual({ 'waiting for an answer': 2 });
    expect(parsed.rows).toHaveLength(3);
  });

  test('the answer is applied, and the original words are kept', () => {
    const parsed = parse(rows, { 'ethnicity:zorbian': 'bme' });
    expect(parsed.questions).toEqual([]);
    expect(
      parsed.rows.flatMap((row) =>
        row.kind === 'staff_in_post' ? [[row.ethnicity.original, row.ethnicity.group]] : [],
      ),
    ).toEqual([
      ['A White - British', 'white'],
      ['Zorbian', 'bme'],
      ['ZORBIAN', 'bme'],
      ['', 'unknown'],
      ['Z Not Stated', 'unknown'],
    ]);
  });

  test('a local grade is asked for rows that count, not for the bank', () => {
    const bank = [...nurse('2', 'A White - British', 'Bank rate')];
    bank[4] = 'Bank';
    const parsed = parse([staffHeader, nurse('1', 'A White - British', 'Local 7'), bank]);
    expect(parsed.questions.map((question) => question.id)).toEqual(['band:clinical:local-7']);
    expect(first(parse([staffHeader, nurse('1', 'A', 'Local 7')], { 'band:clinical:local-7': '7' }))).toMatchObject({
      band: '7',
    });
    expect(first(parse([staffHeader, nurse('1', 'A', 'Local 7')], { 'band:clinical:local-7': 'none' }))).toMatchObject({
      band: null,
    });
  });
});

describe('people', () => {
  test('count once, by the assignment that counts', () => {
    const second = (person: string): readonly Value[] => [
      person,
      'A White - British',
      'Estates and Ancillary',
      'XR02',
      'Permanent',
      'No',
    ];
    const bankFirst = [...nurse('3')];
    bankFirst[4] = 'Bank';
    const parsed = parse([
      staffHeader,
      second('1'),
      nurse('1'),
      bankFirst,
      second('3'),
      ['00004', ...nurse('').slice(1)],
      [4, ...nurse('').slice(1)],
    ]);
    const counts = countExtracts(rowsOf([parsed]), { year: 2025, organisation: '' });
    expect(counts.workforce).toEqual({ white: 3, bme: 0, unknown: 0 });
    expect(counts.bands.find((each) => each.section === 'clinical' && each.band === '5')?.counts.white).toBe(2);
    expect(counts.bands.find((each) => each.section === 'non-clinical' && each.band === '2')?.counts.white).toBe(1);
  });
});

describe('what a snapshot leaves open', () => {
  test('people without a grade, with two primary assignments or two ethnic groups are said', () => {
    const parsed = parse([staffHeader, nurse('1', 'A', null), nurse('2'), nurse('2', 'H Indian'), nurse('3')]);
    expect(parsed.problems.map((problem) => problem.code)).toEqual(['no_band', 'two_primaries', 'two_ethnic_groups']);
    const counts = countExtracts(rowsOf([parsed]), { year: 2025, organisation: '' });
    expect(counts.workforce).toEqual({ white: 3, bme: 0, unknown: 0 });
  });
});

describe('recruitment', () => {
  const header = ['Vacancy Ref', 'Applicant ID', 'Ethnicity', 'Application Status', 'International'];
  test('a single status column gives every stage', () => {
    const parsed = parse([
      header,
      ['V1', 'A1', 'A White - British', 'Appointed', 'No'],
      ['V1', 'A2', 'H Indian', 'Unsuccessful at interview', 'Yes'],
      ['V1', 'A3', 'H Indian', 'Not shortlisted', ''],
      ['V1', 'A4', 'H Indian', 'Withdrawn', ''],
    ]);
    const stages = parsed.rows.map((row) =>
      row.kind === 'recruitment' ? [row.isShortlisted, row.isInterviewed, row.isAppointed, row.isInternational] : [],
    );
    expect(stages).toEqual([
      [true, true, true, false],
      [true, true, false, true],
      [false, false, false, false],
    ]);
    expect(parsed.questions.map((question) => question.id)).toContain('recruitment_status:withdrawn');
  });

  test('a status that ends with accepted offers is asked about', () => {
    const rows = [
      header,
      ['V1', 'A1', 'A White - British', 'Offer accepted', 'No'],
      ['V1', 'A2', 'H Indian', 'Offered', 'No'],
    ];
    const appointed = (answers = {}): unknown =>
      parse(rows, answers).rows.map((row) => row.kind === 'recruitment' && row.isAppointed);
    expect(parse(rows).questions.map(({ id, suggestion }) => [id, suggestion])).toContainEqual([
      'appointed_means:recruitment',
      'accepted',
    ]);
    expect(appointed({ 'appointed_means:recruitment': 'accepted' })).toEqual([true, false]);
    expect(appointed({ 'appointed_means:recruitment': 'offered' })).toEqual([true, true]);
  });

  test('numbers where a list has yes and no are refused with a warning', () => {
    const parsed = parse([
      ['Ethnicity', 'Application Date', 'Shortlisted', 'Interviewed', 'Appointed', 'Band'],
      ['A White - British', '01-May-2024', 90, 60, 20, null],
      ['H Asian or Asian British - Indian', '01-May-2024', 50, 30, 9, null],
    ]);
    expect(parsed).toMatchObject({ kind: 'recruitment', rows: [], questions: [] });
    expect(parsed.problems.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'count_table']]);
  });

  test('appointed without shortlisted counts as both, and is said', () => {
    const parsed = parse([
      ['Vacancy Ref', 'Applicant ID', 'Ethnicity', 'Shortlisted', 'Appointed'],
      ['V1', 'A1', 'A White - British', 'N', 'Y'],
      ['V1', 'A2', 'A White - British', 'Y', 'N'],
    ]);
    expect(parsed.rows.filter((row) => row.kind === 'recruitment' && row.isShortlisted)).toHaveLength(2);
    expect(parsed.problems.map((problem) => problem.code)).toContain('appointed_not_shortlisted');
  });
});

describe('cases', () => {
  const header = ['Case ID', 'Employee Number', 'Case Type', 'Formal/Informal', 'Formal Start Date'];
  test('a date that is none sets a formal disciplinary case aside, and no other case', () => {
    const parsed = parse([
      header,
      ['1', '10', 'Disciplinary', 'Formal', '31/02/2025'],
      ['2', '11', 'Grievance', 'Formal', '31/02/2025'],
      ['3', '12', 'Disciplinary', 'Informal', ''],
      ['4', '13', 'Disciplinary', 'Formal', 45658],
    ]);
    expect(parsed.quarantined.map(({ place }) => [place.row, place.column])).toEqual([[2, 'E']]);
    expect(parsed.rows.flatMap((row) => (row.kind === 'disciplinary' ? [row.formalStart] : []))).toEqual([
      null,
      null,
      '2025-01-01',
    ]);
  });

  test('dates that may be read both ways are asked about', () => {
    const rows = [
      header,
      ['1', '10', 'Disciplinary', 'Formal', '03/04/2024'],
      ['2', '11', 'Disciplinary', 'Formal', '04/05/2024'],
    ];
    const id = 'date_order:disciplinary:formal_start';
    expect(parse(rows).questions.map((question) => question.id)).toContain(id);
    const day = parse(rows, { [id]: 'day-first' });
    expect(day.rows.flatMap((row) => (row.kind === 'disciplinary' ? [row.formalStart] : []))).toEqual([
      '2024-04-03',
      '2024-05-04',
    ]);
    const month = parse(rows, { [id]: 'month-first' });
    expect(month.rows.flatMap((row) => (row.kind === 'disciplinary' ? [row.formalStart] : []))).toEqual([
      '2024-03-04',
      '2024-04-05',
    ]);
  });

  test('a missing ethnic group is that of the person in the snapshot; the bank is left out; leavers count', () => {
    const bank = [...nurse('12')];
    bank[4] = 'Bank';
    const staff = parse([staffHeader, nurse('10', 'H Indian'), nurse('11'), bank]);
    const cases = parse([
      header,
      ...['10', '11', '12', '99'].map((person) => ['c', person, 'Disciplinary', 'Formal', '01-Jan-2025']),
    ]);
    expect(countExtracts(rowsOf([staff, cases]), { year: 2025, organisation: '' }).disciplineCases).toEqual({
      white: 1,
      bme: 1,
      unknown: 1,
    });
  });
});

describe('learning', () => {
  test('without a category each course that was done is asked about once', () => {
    const rows = [
      ['Employee Number', 'Course Name', 'Enrolment Status', 'Completion Date'],
      ['1', 'Fire Safety', 'Completed', '01-Jan-2025'],
      ['2', 'fire safety ', 'Completed', '02-Jan-2025'],
      ['3', 'Basket weaving', 'Did Not Attend', null],
    ];
    expect(
      parse(rows)
        .questions.filter((question) => question.id.startsWith('course:'))
        .map(({ id, suggestion }) => [id, suggestion]),
    ).toEqual([['course:fire-safety', 'mandatory']]);
    expect(first(parse(rows))).toMatchObject({ isMandatory: null });
    expect(first(parse(rows, { 'course:fire-safety': 'mandatory' }))).toMatchObject({ isMandatory: true });
  });
});

describe('survey', () => {
  test('a percentage in the place of a number of responses is no number of them, and that is said', () => {
    const parsed = parse(
      [
        ['Indicator', 'Group', '2024', 'Responses'],
        ['Indicator 5', 'White staff', '26.8%', '1,890'],
        ['Indicator 5', 'BME staff', '30.4%', '100%'],
      ],
      {},
      'survey.xlsx',
    );
    expect(parsed.rows.map((row) => (row.kind === 'survey_results' ? row.responses : 0))).toEqual([1890, null]);
    expect(parsed.problems.map(({ code }) => code)).toContain('responses_not_read');
  });

  test('is read by the numbers of questions that a person gave for the survey', () => {
    const grid = gridOf([
      ['NHS Staff Survey 2024'],
      ['Question', 'Group', '2024', 'Responses 2024'],
      ['Q13a', 'White staff', '26.8%', 1890],
      ['Q15', 'White staff', '51.0%', 1880],
    ]);
    const indicators = (surveyQuestions: OwnQuestions) =>
      parseExtracts(grid, {
        answers: {},
        fileName: 'survey.xlsx',
        memory: { ...noMemory, surveyQuestions },
      })[0]?.rows.map((row) => (row.kind === 'survey_results' ? row.indicator : null));
    expect(indicators({})).toEqual([7]);
    expect(indicators({ '2024': { 5: 'Q13a' } })).toEqual([5, 7]);
    expect(indicators({ '2023': { 5: 'Q13a' } })).toEqual([7]);
  });

  test('suppressed, fractions, comparisons and impossible values', () => {
    const parsed = parse(
      [
        ['NHS Staff Survey 2024'],
        ['Indicator', 'Group', '2023', '2024', 'Responses 2024'],
        ['Indicator 5', 'White staff: Your org', 0.28, 0.268, 1890],
        ['Indicator 5', 'All other ethnic groups*: Your org', 0.3, '*', '*'],
        ['Indicator 5', 'White staff: Average', 0.2, 0.2, null],
        ['Indicator 6', 'White staff', 0.1, 0.1, 3],
        ['Engagement', 'White staff', 0.1, 0.1, 3],
      ],
      {},
      'survey.xlsx',
    );
    expect(parsed.year).toBe(2025);
    expect(parsed.rowsLeftOut).toEqual({ 'figures of other trusts': 1, 'not a question of indicators 5 to 8': 1 });
    const latest = parsed.rows.flatMap((row) =>
      row.kind === 'survey_results' && row.surveyYear === 2024
        ? [[row.indicator, row.group, row.percent, row.responses, row.isSuppressed]]
        : [],
    );
    expect(latest).toEqual([
      [5, 'white', 26.8, 1890, false],
      [5, 'bme', null, null, true],
      [6, 'white', 10, 3, false],
    ]);
    const wrong = parse(
      [
        ['Question', 'Group', '2024'],
        ['Q14a', 'White', 126],
        ['Q15', 'BME', 40],
      ],
      {},
      's.xlsx',
    );
    expect(wrong.quarantined.map((row) => row.reason)).toEqual(['survey 2024: 126 is not between 0 and 100']);
    expect(first(wrong)).toMatchObject({ indicator: 7, percent: 40 });
  });
});
