import { describe, expect, it } from 'vitest';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import type { Answers } from '../../../shared/dataset/import-types';
import { yearsOfTable } from '../../../shared/dataset/parsed-table';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { kinds, parse } from './parse-rows';
import { sheetOf } from './table-grids';
import type { Value } from './table-grids';
import { parseSettled } from './parse-settled';

const arcpHeader = [
  'GMC Number ',
  'Surname *',
  'Programme name*',
  'Review date*',
  'Outcome*',
  'Unsatisfactory Outcome/Not Assessed Reason',
  'Comments',
];
const review = (gmc: Value, on: Value, outcome: Value, reason: Value = null): readonly Value[] => [
  gmc,
  'Lowe',
  'Core Surgery',
  on,
  outcome,
  reason,
  'He was often late for the morning ward round, his trainer says, because of a family matter.',
];
const arcp = (...rows: readonly (readonly Value[])[]): ParsedExtract => parse([arcpHeader, ...rows], {}, 'arcp.xlsx');
const codes = (parsed: ParsedExtract): readonly string[] => parsed.problems.map(({ code }) => code);
const outcomes = (parsed: ParsedExtract): readonly string[] =>
  parsed.rows.flatMap((row) => (row.kind === 'arcp' ? [row.outcome] : []));
const adds = (parsed: ParsedExtract): void => {
  const leftOut = Object.values(parsed.rowsLeftOut).reduce((sum, count) => sum + count, 0);
  expect(parsed.rowsRead).toBe(parsed.rowsAccepted + leftOut + parsed.quarantined.length);
};

describe('kinds of medical education', () => {
  it('are told apart from each other and from staff, learning and recruitment', () => {
    expect(kinds([arcpHeader, review(7, '21/06/2025', 1)])).toEqual(['arcp']);
    expect(
      kinds([
        ['GMC Number', 'Trainee Surname*', 'Ethnic Origin', 'Country of PMQ', 'Training Grade'],
        ['7', 'Lowe', 'A', 'Ireland', 'ST3'],
      ]),
    ).toEqual(['trainees']);
    expect(
      kinds([
        ['GMC No', 'Exam', 'Exam Date', 'Pass/Fail', 'Attempt'],
        [7, 'MRCP Part 1', '21/06/2025', 'Pass', 1],
      ]),
    ).toEqual(['exams']);
    expect(
      kinds([
        ['Applicant ID', 'Ethnicity', 'Specialty', 'Status'],
        ['O1', 'A', 'Surgery', 'Offer accepted'],
      ]),
    ).toEqual(['training_applications']);
    expect(
      kinds([
        ['Applicant ID', 'Vacancy Reference', 'Ethnicity', 'Shortlisted', 'Appointed', 'Specialty'],
        ['O1', 'V1', 'A', 'Y', 'Y', 'Surgery'],
      ]),
    ).toEqual(['recruitment']);
    expect(
      kinds([
        ['Employee Number', 'GMC Number', 'Ethnic Origin', 'Grade', 'Assignment Category', 'Primary Assignment'],
        ['1', '7', 'A', 'YM53', 'Permanent', 'Yes'],
      ]),
    ).toEqual(['staff_in_post']);
    const doctors = [
      'Employee Number',
      'GMC Number',
      'Ethnic Origin',
      'Staff Group',
      'Grade',
      'Country of Qualification',
    ];
    expect(kinds([doctors, ['1', '7', 'A', 'Medical and Dental', 'YM53', 'India']])).toEqual(['staff_in_post']);
    const register = [
      'GMC Number',
      'Consent to hold',
      'Ethnic Origin',
      'Country of Qualification',
      'Overseas specialty',
    ];
    expect(kinds([register, ['7', 'Yes', 'H', 'India', 'Cardiology']])).not.toContain('trainees');
  });
});

describe('annual reviews', () => {
  it('read numbers, serial dates and written dates; trailing empty rows are no rows', () => {
    const parsed = arcp(
      review(7000000, 45863, 6),
      review(7000007, '25/07/2025', 10.1),
      review('7000014', '2024-07-01', 'N13'),
      [null, null],
      [null],
    );
    expect(parsed).toMatchObject({ kind: 'arcp', year: null, rowsRead: 3, rowsAccepted: 3, questions: [] });
    expect(parsed.rows).toMatchObject([
      { person: 'GMC 7000000', reviewedOn: '2025-07-25', year: 2025, outcome: '6', specialty: 'Core Surgery' },
      { person: 'GMC 7000007', reviewedOn: '2025-07-25', year: 2025, outcome: '10.1' },
      { person: 'GMC 7000014', reviewedOn: '2024-07-01', year: 2024, outcome: 'N13' },
    ]);
    expect(yearsOfTable(parsed)).toEqual([2024, 2025]);
  });

  it('keep a reason as a category and never as prose; names, numbers and comments leave no sample', () => {
    const parsed = arcp(
      review(1, '21/06/2025', 3, 'Single exam failure'),
      review(2, '22/06/2025', 2, 'Her portfolio was incomplete because of a bereavement'),
      review(3, '23/06/2025', 1, 'N/A'),
    );
    expect(parsed.rows.map((row) => (row.kind === 'arcp' ? row.reason : ''))).toEqual(['exam_failure', 'other', null]);
    const everything = JSON.stringify({ ...parsed, rows: parsed.rows.map((row) => ({ ...row, person: null })) });
    for (const word of ['bereavement', 'Lowe', 'ward round']) expect(everything).not.toContain(word);
    expect(parsed.columns.filter(({ samples }) => samples.length > 0).map(({ header }) => header)).toEqual([
      'Programme name*',
      'Review date*',
      'Outcome*',
    ]);
  });

  it('ask about 10 and "10.10", and keep the rows waiting', () => {
    const parsed = arcp(review(1, '21/06/2025', '10.10'), review(2, '22/06/2025', 10), review(3, '23/06/2025', 1));
    expect(parsed.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([
      ['arcp_outcome:10-10', '10.1'],
      ['arcp_outcome:10', null],
    ]);
    expect(parsed.rowsLeftOut).toEqual({ 'waiting for an answer': 2 });
    adds(parsed);
    const answers: Answers = { 'arcp_outcome:10-10': '10.1', 'arcp_outcome:10': 'none' };
    const settled = parse([arcpHeader, review(1, '21/06/2025', '10.10'), review(2, '22/06/2025', 10)], answers);
    expect(outcomes(settled)).toEqual(['10.1']);
    expect(settled.rowsLeftOut).toEqual({ 'no outcome': 1 });
  });

  it('keep two outcomes of one day and an outcome 1 after a 5; the very same row twice counts once', () => {
    const parsed = arcp(
      review(1, '21/06/2025', 5),
      review(1, '30/06/2025', 1),
      review(2, '22/06/2025', 2),
      review(2, '22/06/2025', 3),
      review(3, '23/06/2025', 1),
      review(3, '23/06/2025', 1),
    );
    expect(outcomes(parsed)).toEqual(['5', '1', '2', '3', '1']);
    expect(codes(parsed)).toEqual(['looked_up_in_trainees', 'event_repeated', 'two_outcomes_one_day']);
    expect(parsed.rowsLeftOut).toEqual({ 'the very same event twice': 1 });
    adds(parsed);
  });

  it('keep the outcomes of two programmes on one day: they are not the very same row', () => {
    const parsed = parse(
      [
        ['GMC Number', 'Programme name', 'Training Grade', 'Review date', 'Outcome'],
        [7, 'Cardiology', 'ST5', '21/06/2025', 1],
        [7, 'General internal medicine', 'ST5', '21/06/2025', 1],
        [7, 'Cardiology', 'ST5', '21/06/2025', 1],
      ],
      {},
      'arcp.xlsx',
    );
    expect(outcomes(parsed)).toEqual(['1', '1']);
    expect(codes(parsed)).toContain('two_outcomes_one_day');
    expect(parsed.rowsLeftOut).toEqual({ 'the very same event twice': 1 });
  });

  it('set aside rows without a number, and dates before 2000, far ahead or of no calendar', () => {
    const parsed = arcp(
      review(null, '21/06/2025', 1),
      review(2, '22/06/1998', 1),
      review(3, '23/06/2052', 1),
      review(4, '31/02/2025', 1),
      review(5, '25/06/2025', 1),
      review(6, { error: '#N/A' }, 1),
    );
    expect(parsed.rowsAccepted).toBe(1);
    expect(parsed.quarantined.map(({ reason }) => reason).join('\n')).toMatch(
      /#N\/A[^]*no GMC or trainee number[^]*before 2000[^]*years after the other dates/,
    );
    expect(parsed.quarantined).toHaveLength(5);
    adds(parsed);
    expect(JSON.stringify(parsed.quarantined)).not.toContain('ward round');
  });

  it('ask for the training year of rows without a date', () => {
    const parsed = arcp(review(1, null, 1), review(2, '22/06/2025', 1));
    expect(parsed.questions.map(({ id }) => id)).toEqual(['year:arcp']);
    expect(parsed.questions[0]?.options[0]?.label).toMatch(/August 20\d\d to August 20\d\d/);
  });

  it('may hold the ethnic group themselves; a row without a number then still counts', () => {
    const parsed = parse([
      ['GMC Number', 'Ethnicity', 'PMQ', 'Review Date', 'Outcome'],
      [null, 'A White - British', 'UK', '21/06/2025', 1],
      [7, null, 'Not known', '22/06/2025', 2],
    ]);
    expect(parsed.rows).toMatchObject([
      { person: null, ethnicity: { group: 'white' }, qualifiedIn: 'UK' },
      { person: 'GMC 7', ethnicity: null, qualifiedIn: null },
    ]);
  });
});

describe('trainees', () => {
  const header = ['Employee Number', 'GMC Number', 'Ethnic Origin', 'Country of PMQ', 'Training Grade'];

  it('are known by their GMC number, which is no employee number; place of qualification is asked or not known', () => {
    const parsed = parse([
      header,
      ['7000000', '7000001', 'A White - British', 'Ireland', 'ST3'],
      ['7000002', null, 'H', 'Unknown', 'ST3'],
      [null, '7000003.0', 'H', 'Switzerland', 'ST3'],
    ]);
    expect(parsed.rows.map(({ person }) => person)).toEqual(['GMC 7000001', '7000002']);
    expect(parsed.rows).toMatchObject([{ qualifiedIn: 'EEA' }, { qualifiedIn: null }]);
    expect(parsed.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([['pmq:switzerland', 'EEA']]);
  });

  it('with two ethnic groups, or listed twice, are said', () => {
    const parsed = parse([
      header.slice(1),
      [1, 'A White - British', 'UK', 'ST3'],
      [1, 'H Asian or Asian British - Indian', 'UK', 'ST3'],
      [2, 'A White - British', 'UK', 'ST3'],
      [2, 'Z Not Stated', 'UK', 'ST3'],
    ]);
    expect(codes(parsed)).toEqual(['trainee_two_ethnicities', 'trainee_listed_twice']);
    expect(parsed.problems[0]?.text).toMatch(/^1 trainee is listed as White and as BME/);
  });

  it('take the newest training year of the reviews beside them, without a question', () => {
    const sheets = [
      sheetOf(
        [
          ['GMC Number', 'Ethnic Origin', 'Country of PMQ', 'Training Grade'],
          [1, 'A White - British', 'UK', 'ST3'],
        ],
        'Trainees',
      ),
      sheetOf([arcpHeader, review(1, '21/06/2023', 1), review(2, '01/09/2023', 1), review(3, '21/06/2024', 1)], 'ARCP'),
    ];
    const grid = { sheets, hasMacros: false };
    const [trainees, reviews] = parseExtracts(grid, { answers: {}, fileName: 'book.xlsx', likelyYear: 2031 });
    expect(trainees).toMatchObject({ kind: 'trainees', year: 2024, questions: [], problems: [] });
    expect(reviews?.problems).toMatchObject([{ code: 'trainee_not_listed' }]);
    expect(reviews?.problems[0]?.text).toMatch(/^2 rows are of doctors not in the list/);
  });
});

describe('examinations', () => {
  const header = ['GMC Number', 'Examination', 'Diet date', 'Result', 'Attempt No'];

  it('keep names as written; an attempt that cannot be is not a first one, and is said', () => {
    const parsed = parse([
      header,
      [1, 'MRCP Part 1', 45577, 'Pass', 1],
      [2, 'An exam nobody knows', 45577, 'Fail', '2nd'],
      [3, 'MRCP Part 1', 45577, 'Pass', 0],
      [4, 'MRCP Part 1', 45577, 'Pass', -1],
      [5, 'MRCP Part 1', 45577, 'Fail', null],
      [5, null, 45577, 'Fail', 1],
      [6, 'MRCP Part 1', 45577, 'Absent', 1],
      [1, 'mrcp part 1', 45577, 'PASS', 1],
    ]);
    expect(parsed.rows).toMatchObject([
      { exam: 'MRCP Part 1', isPassed: true, attempt: 1, year: 2025 },
      { exam: 'An exam nobody knows', isPassed: false, attempt: 2 },
      { attempt: null },
      { attempt: null },
      { attempt: null },
    ]);
    expect(codes(parsed)).toEqual([
      'event_repeated',
      'looked_up_in_trainees',
      'attempt_wrong',
      'attempt_blank',
      'rows_set_aside',
    ]);
    expect(parsed.questions.map(({ id }) => id)).toEqual(['exam_result:absent']);
    adds(parsed);
  });
});

describe('applications', () => {
  const header = ['Applicant', 'Ethnicity', 'PMQ', 'Longlisted/Shortlisted', 'Interviewed', 'Offered', 'Withdrawn'];
  const stagesOf = (parsed: ParsedExtract) =>
    parsed.rows.map((row) => (row.kind === 'training_applications' ? row.reached : null));

  it('imply the earlier stages; a stage without a column stays open; a withdrawn one keeps its stages', () => {
    const parsed = parse(
      [
        header,
        ['O1', 'A White - British', 'UK', 'N', 'N', 'Y', 'N'],
        ['O2', 'A White - British', 'UK', 'Y', 'Y', 'N', 'Y'],
        ['O2', 'H Asian or Asian British - Indian', 'IMG', 'N', 'N', 'N', null],
      ],
      {},
      'specialty-applications-2025.csv',
    );
    expect(stagesOf(parsed)).toEqual([
      { shortlisted: true, interviewed: true, appointable: null, offered: true, accepted: null },
      { shortlisted: true, interviewed: true, appointable: null, offered: false, accepted: null },
      { shortlisted: false, interviewed: false, appointable: null, offered: false, accepted: null },
    ]);
    expect(parsed).toMatchObject({ year: 2025, questions: [] });
    expect(codes(parsed)).toEqual(['no_stage', 'stage_jumped', 'applications_withdrawn', 'applicant_twice']);
  });

  it('may come as a single status; a bare "Withdrawn" is asked about', () => {
    const parsed = parse([
      ['Applicant ID', 'Ethnicity', 'Specialty', 'Status', 'Application Date'],
      ['O1', 'A White - British', 'Surgery', 'Appointable', '20/11/2024'],
      ['O2', 'A White - British', 'Surgery', 'Withdrawn after interview', '20/11/2024'],
      ['O3', 'A White - British', 'Surgery', 'Appointed', '20/11/2024'],
      ['O4', 'A White - British', 'Surgery', 'Withdrawn', '20/11/2024'],
    ]);
    expect(stagesOf(parsed)).toEqual([
      { shortlisted: true, interviewed: true, appointable: true, offered: false, accepted: false },
      { shortlisted: true, interviewed: true, appointable: false, offered: false, accepted: false },
      { shortlisted: true, interviewed: true, appointable: true, offered: true, accepted: true },
    ]);
    expect(parsed.rows).toMatchObject([{ isWithdrawn: false, year: 2025 }, { isWithdrawn: true }, {}]);
    expect(parsed.questions.map(({ id }) => id)).toEqual(['recruitment_status:withdrawn']);
    adds(parsed);
  });
});

describe('Northmoor', () => {
  it('is read without a question', async () => {
    const { parsed, asked } = await parseSettled('specialty-applications-2025.csv');
    expect(asked).toEqual([]);
    expect(parsed).toMatchObject({ kind: 'training_applications', year: 2025, rowsAccepted: 900, problems: [] });
  });
});
