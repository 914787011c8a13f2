import { describe, expect, it } from 'vitest';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import { parseExtracts } from '../../../shared/dataset/tables/parse-extracts';
import { codesOf, expectAccounted } from '../../fixtures/parsed';
import { kinds, parse } from './parse-rows';
import { parseSettled } from './parse-settled';
import { arcpHeader, review } from './review-rows';
import { sheetOf } from './table-grids';

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
    expect(codesOf(parsed)).toEqual(['trainee_two_ethnicities', 'trainee_listed_twice']);
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
    expect(codesOf(parsed)).toEqual([
      'event_repeated',
      'looked_up_in_trainees',
      'attempt_wrong',
      'attempt_blank',
      'rows_set_aside',
    ]);
    expect(parsed.questions.map(({ id }) => id)).toEqual(['exam_result:absent']);
    expectAccounted(parsed);
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
      { longlisted: null, shortlisted: true, interviewed: true, appointable: null, offered: true, accepted: null },
      { longlisted: null, shortlisted: true, interviewed: true, appointable: null, offered: false, accepted: null },
      { longlisted: null, shortlisted: false, interviewed: false, appointable: null, offered: false, accepted: null },
    ]);
    expect(parsed).toMatchObject({ year: 2025, questions: [] });
    expect(codesOf(parsed)).toEqual(['no_stage', 'stage_jumped', 'applications_withdrawn', 'applicant_twice']);
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
      { longlisted: null, shortlisted: true, interviewed: true, appointable: true, offered: false, accepted: false },
      { longlisted: null, shortlisted: true, interviewed: true, appointable: false, offered: false, accepted: false },
      { longlisted: null, shortlisted: true, interviewed: true, appointable: true, offered: true, accepted: true },
    ]);
    expect(parsed.rows).toMatchObject([{ isWithdrawn: false, year: 2025 }, { isWithdrawn: true }, {}]);
    expect(parsed.questions.map(({ id }) => id)).toEqual(['recruitment_status:withdrawn']);
    expectAccounted(parsed);
  });
});

describe('longlisting apart from shortlisting', () => {
  const lead = ['Applicant', 'Ethnicity', 'PMQ'];
  const doctor = (name: string) => [name, 'A White - British', 'UK'];
  const reachedOf = (parsed: ParsedExtract) =>
    parsed.rows.map((row) =>
      row.kind === 'training_applications' ? [row.reached.longlisted, row.reached.shortlisted] : null,
    );

  it('is a stage of its own in two columns of yes and no, and a later stage implies it', () => {
    const parsed = parse(
      [
        [...lead, 'Longlisted', 'Shortlisted', 'Interviewed', 'Appointable', 'Offered', 'Accepted'],
        [...doctor('O1'), 'Y', 'N', 'N', 'N', 'N', 'N'],
        [...doctor('O2'), 'N', 'Y', 'N', 'N', 'N', 'N'],
        [...doctor('O3'), 'N', 'N', 'N', 'N', 'N', 'N'],
      ],
      {},
      'specialty-applications-2025.csv',
    );
    expect(reachedOf(parsed)).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
    expect(codesOf(parsed)).toEqual(['stage_jumped']);
    expectAccounted(parsed);
  });

  it('is known from a furthest stage only where some row names it', () => {
    const file = (...statuses: readonly string[]) =>
      parse(
        [[...lead, 'Furthest stage'], ...statuses.map((status, at) => [...doctor(`O${String(at)}`), status])],
        {},
        'specialty-applications-2025.csv',
      );
    expect(reachedOf(file('Longlisted', 'Shortlisted', 'Not longlisted', 'Offer declined'))).toEqual([
      [true, false],
      [true, true],
      [false, false],
      [true, true],
    ]);
    expect(reachedOf(file('Applied', 'Shortlisted', 'Offer declined'))).toEqual([
      [null, false],
      [null, true],
      [null, true],
    ]);
  });

  it('leaves shortlisting unsaid where there is a column of longlisting only', () => {
    const parsed = parse(
      [
        [...lead, 'Longlisted', 'Interviewed', 'Appointable', 'Offered', 'Accepted'],
        [...doctor('O1'), 'Y', 'N', 'N', 'N', 'N'],
      ],
      {},
      'specialty-applications-2025.csv',
    );
    expect(reachedOf(parsed)).toEqual([[true, null]]);
    expect(codesOf(parsed)).toEqual(['no_stage']);
  });
});

describe('Northmoor', () => {
  it('is read without a question', async () => {
    const { parsed, asked } = await parseSettled('specialty-applications-2025.csv');
    expect(asked).toEqual([]);
    expect(parsed).toMatchObject({ kind: 'training_applications', year: 2025, rowsAccepted: 900, problems: [] });
  });
});
