import { describe, expect, it } from 'vitest';
import type { OpportunityRow } from '../../../../shared/dataset/row-types/opportunity-rows';
import type { ParsedExtract } from '../../../../shared/dataset/extract-types';
import type { Answers } from '../../../../shared/dataset/import-types';
import { expectAccounted } from '../../../fixtures/parsed';
import { kinds, parse } from '../parse-rows';
import type { Value } from '../table-grids';

const leave = [
  'Employee Number',
  'Course',
  'Days requested',
  'Status',
  'Date requested',
  'Decision date',
  'Start date',
  'Reason for refusal',
  'Ethnic Origin',
  'Date joined',
];
const leaveRow = (status: Value, more: Partial<Record<number, Value>> = {}): readonly Value[] =>
  [
    '101',
    'Wound care',
    2,
    status,
    '13/05/2024',
    '20/05/2024',
    '23/07/2024',
    null,
    'A White - British',
    '15/02/2019',
  ].map((value, at) => (more[at] === undefined ? value : more[at]));

const cpd = [
  'Staff ID',
  'Course title',
  'Amount requested',
  'Amount approved',
  'Approved',
  'Funded',
  'Attended',
  'Date of request',
];
const cpdRow = (more: Partial<Record<number, Value>> = {}): readonly Value[] =>
  ['101', 'Leadership', '£1,250.00', 1250, 'Yes', 'Y', 'No', '2024-06-01'].map((value, at) =>
    more[at] === undefined ? value : more[at],
  );

const places = ['Employee Number', 'Apprenticeship standard', 'Level', 'Status', 'Start date'];

const rowsOf = (parsed: ParsedExtract): readonly OpportunityRow[] =>
  parsed.rows.flatMap((row) => ('isApproved' in row ? [row] : []));

const readLeave = (rows: readonly (readonly Value[])[], answers: Answers = {}) =>
  parse([leave, ...rows], answers, 'leave-2024-25.xlsx');
const readCpd = (rows: readonly (readonly Value[])[], answers: Answers = {}) =>
  parse([cpd, ...rows], answers, 'cpd-2024-25.xlsx');

describe('recognising requests', () => {
  it('tells study leave, funding and apprenticeships apart, and from learning records', () => {
    expect(kinds([leave, leaveRow('Approved')])).toEqual(['study_leave']);
    expect(kinds([cpd, cpdRow()])).toEqual(['cpd_funding']);
    expect(kinds([places, ['1', 'Nursing associate', '5', 'On programme', '23/09/2024']])).toEqual(['apprenticeships']);
    expect(
      kinds([
        ['Employee Number', 'Course Name', 'Enrolment Status', 'Completion Date'],
        ['1', 'Leadership', 'Completed', '23/09/2024'],
      ]),
    ).toEqual(['learning']);
    // A learning record with what a course cost stays a learning record: indicator 4 needs it.
    expect(
      kinds([
        ['Employee Number', 'Course Name', 'Enrolment Status', 'Completion Date', 'Cost'],
        ['1', 'Leadership', 'Completed', '23/09/2024', 100],
      ]),
    ).toEqual(['learning']);
  });
});

describe('study leave', () => {
  it('keeps what became of a request', () => {
    const parsed = readLeave([
      leaveRow('Approved'),
      leaveRow('Not supported', { 7: 'No budget left this year' }),
      leaveRow('Attended'),
      leaveRow('Pending'),
      leaveRow('Withdrawn'),
    ]);
    expect(parsed).toMatchObject({ kind: 'study_leave', year: 2025, questions: [] });
    expect(
      rowsOf(parsed).map(({ isApproved, isRefused, isWithdrawn, isAttended, reason }) => [
        isApproved,
        isRefused,
        isWithdrawn,
        isAttended,
        reason,
      ]),
    ).toEqual([
      [true, false, false, null, null],
      [false, true, false, false, 'no_budget'],
      [true, false, false, true, null],
      [false, false, false, null, null],
      [null, null, true, false, null],
    ]);
    expect(rowsOf(parsed)[0]).toMatchObject({
      daysAsked: 2,
      askedOn: '2024-05-13',
      decidedOn: '2024-05-20',
      title: 'Wound care',
    });
  });

  it('keeps the kind of a reason and never its words', () => {
    const parsed = readLeave([
      leaveRow('Refused', { 7: 'Janet said the rota is too thin', 2: -1 }),
      leaveRow('Refused', { 7: 'Janet was cross' }),
    ]);
    expect(rowsOf(parsed).map(({ reason }) => reason)).toEqual(['other']);
    expect(JSON.stringify(parsed)).not.toContain('Janet');
    expect(parsed.quarantined[0]?.cells).toContain('Reason for refusal: Staffing or service needs');
  });

  it('asks about a status it does not know, and leaves nothing out silently', () => {
    const parsed = readLeave([leaveRow('Aproved'), leaveRow('Sent upstairs'), leaveRow('Cancelled')]);
    expect(parsed.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([
      ['request_status:aproved', 'approved'],
      ['request_status:sent-upstairs', null],
      ['request_status:cancelled', 'withdrawn'],
    ]);
    expect(parsed.rowsLeftOut).toEqual({ 'waiting for an answer': 3 });
    expectAccounted(parsed);
  });

  it('leaves out other kinds of leave', () => {
    const parsed = parse(
      [
        [...leave, 'Leave type'],
        [...leaveRow('Approved'), 'Study leave'],
        [...leaveRow('Approved'), 'Annual leave'],
      ],
      {},
      'leave-2024-25.xlsx',
    );
    expect(parsed.rowsLeftOut).toEqual({ 'another kind of leave': 1 });
  });

  it('says where a request is dated before joining, or decided before it was made', () => {
    const parsed = readLeave([leaveRow('Approved', { 9: '31/01/2025' }), leaveRow('Approved', { 5: '30/04/2024' })]);
    expect(parsed.problems.map(({ code }) => code)).toEqual(['before_joining', 'decided_before_asked']);
    expect(parsed.rowsAccepted).toBe(2);
  });

  it('says that a date may be read two ways where it decides nothing, and leaves it empty', () => {
    const parsed = readLeave([leaveRow('Approved', { 6: '03/07/2024' }), leaveRow('Refused', { 6: '04/07/2024' })]);
    expect(parsed.questions).toEqual([]);
    expect(parsed.problems).toMatchObject([
      {
        severity: 'warning',
        code: 'uncertain_dates',
        text: 'Some dates in column “Start date” may have the day or the month first: they are left empty. They decide no figure.',
        place: { row: 1, column: 'G' },
      },
    ]);
    expect(rowsOf(parsed).map(({ startsOn, askedOn }) => [startsOn, askedOn])).toEqual([
      [null, '2024-05-13'],
      [null, '2024-05-13'],
    ]);
  });

  it('sets aside errors, impossible dates and days below zero, and leaves out totals', () => {
    const parsed = readLeave([
      leaveRow('Approved'),
      leaveRow({ error: '#REF!' }),
      leaveRow('Approved', { 2: -2 }),
      leaveRow('Approved', { 4: '31/02/2024' }),
      ['Total', null, 12],
    ]);
    expect(parsed.quarantined).toHaveLength(3);
    expect(parsed.rowsLeftOut).toEqual({ totals: 1 });
    expect(parsed.rowsAccepted).toBe(1);
    expectAccounted(parsed);
  });

  it('says that a file with headers only holds nothing', () => {
    expect(readLeave([]).problems.map(({ severity, code }) => [severity, code])).toEqual([['error', 'no_rows']]);
    expect(readCpd([]).problems.map(({ code }) => code)).toEqual(['no_rows']);
    expect(parse([places], {}, 'x-2024-25.xlsx').problems.map(({ code }) => code)).toEqual(['no_rows']);
  });
});

describe('CPD funding', () => {
  it('reads pounds in their spellings and keeps the ethnicity for the staff record to say', () => {
    const parsed = readCpd([cpdRow(), cpdRow({ 2: 'GBP 1250', 3: '£ 1,000.50' }), cpdRow({ 2: 'nil', 3: null })]);
    expect(parsed.questions).toEqual([]);
    expect(
      rowsOf(parsed).map(({ amountAsked, amountGiven, ethnicity }) => [amountAsked, amountGiven, ethnicity]),
    ).toEqual([
      [1250, 1250, null],
      [1250, 1000.5, null],
      [0, null, null],
    ]);
    expect(rowsOf(parsed)[0]).toMatchObject({ isApproved: true, isFunded: true, isAttended: false, isRefused: false });
  });

  it('asks about an amount written another way, and takes the answer', () => {
    const asked = readCpd([cpdRow({ 2: '1.250,00' })]);
    expect(
      asked.questions.map(({ id, suggestion, options }) => [id, suggestion, options.map(({ label }) => label)]),
    ).toEqual([['amount:1-250-00', '1250', ['£1250.00', 'No amount: leave it out']]]);
    expect(rowsOf(readCpd([cpdRow({ 2: '1.250,00' })], { 'amount:1-250-00': '1250' }))[0]?.amountAsked).toBe(1250);
  });

  it('sets aside negative amounts and columns that contradict each other', () => {
    const parsed = readCpd([cpdRow({ 3: -50 }), cpdRow({ 2: '(£50.00)' }), cpdRow({ 4: 'No' }), cpdRow()]);
    expect(parsed.quarantined.map(({ reason }) => reason)).toEqual([
      'Amount approved: an amount cannot be below zero',
      'Amount requested: an amount cannot be below zero',
      'it is not approved in one column, and funded or attended in another',
    ]);
    expectAccounted(parsed);
  });

  it('takes money that was given for funding, and refuses it on a refusal', () => {
    const columns = ['Staff ID', 'Course title', 'Amount requested', 'Amount approved', 'Status', 'Date of request'];
    const row = (given: Value, status: Value) => ['1', 'Leadership', 500, given, status, '2024-06-01'];
    const parsed = parse(
      [columns, row(400, 'Approved'), row(null, 'Approved'), row(400, 'Refused'), row(400, 'Pending')],
      {},
      'cpd-2024-25.xlsx',
    );
    expect(rowsOf(parsed).map(({ isApproved, isFunded }) => [isApproved, isFunded])).toEqual([
      [true, true],
      [true, null],
      [false, null],
    ]);
    expect(parsed.quarantined.map(({ reason }) => reason)).toEqual(['Status: it is refused, and an amount was given']);
  });

  it('takes “approved: no” for a refusal', () => {
    const [row] = rowsOf(readCpd([cpdRow({ 4: 'No', 5: 'No', 6: 'No', 3: null })]));
    expect(row).toMatchObject({ isApproved: false, isRefused: true });
  });
});

describe('apprenticeships', () => {
  it('reads status and level', () => {
    const parsed = parse(
      [
        places,
        ['1', 'Nursing associate', '5', 'On programme', '23/09/2024'],
        ['2', 'Team leader', 'Level 3', 'Achieved', '05/09/2024'],
        ['3', 'Senior leader', 7, 'Declined', '06/09/2024'],
      ],
      {},
      'apprentices.xlsx',
    );
    expect(parsed).toMatchObject({ kind: 'apprenticeships', year: 2025, questions: [] });
    expect(
      rowsOf(parsed).map(({ title, level, isApproved, isRefused, isAttended }) => [
        title,
        level,
        isApproved,
        isRefused,
        isAttended,
      ]),
    ).toEqual([
      ['Nursing associate', '5', true, false, null],
      ['Team leader', 'Level 3', true, false, true],
      ['Senior leader', '7', false, true, false],
    ]);
  });
});
