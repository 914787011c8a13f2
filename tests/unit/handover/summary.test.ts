import { describe, expect, it } from 'vitest';
import { buildHandoverSummary } from '../../../shared/handover/build-summary';
import type { SummaryInput } from '../../../shared/handover/build-summary';
import { emptyProfile } from '../../../shared/organisation/organisation';
import { sampleActions } from '../../renderer/samples/actions';

const [sample] = sampleActions;
if (sample === undefined) throw new Error('no action');

const action = (reference: string, due: string, testDate: string, status: typeof sample.status = 'amber') => ({
  ...sample,
  id: reference,
  reference,
  due,
  testDate,
  status,
  notes: [],
});

const input: SummaryInput = {
  organisation: emptyProfile('Northmoor'),
  version: 'restricted',
  today: '2026-04-04',
  actions: [
    action('A-001', '', '2026-12-31'),
    action('A-002', '2026-09-30', '2026-04-04'),
    action('A-003', '2026-03-31', '2026-04-03'),
    action('A-004', '2026-01-31', '2026-01-31', 'blue'),
  ],
  plan: {
    year: 2025,
    isLocked: true,
    stages: [
      {
        id: 'a',
        title: 'Board',
        due: '2026-03-05',
        role: 'Chair',
        signOff: { on: '2026-03-05', role: 'Chair', note: '' },
      },
      { id: 'b', title: 'Published', due: '2026-04-03', role: 'EDI lead', signOff: null },
      { id: 'c', title: 'Network', due: '2026-04-04', role: 'EDI lead', signOff: null },
      { id: 'd', title: 'Talk', due: '', role: '', signOff: null },
    ],
  },
  waitingYears: [2024],
  overdue: ['A-003', 'A-004'],
  imports: [],
  courses: [
    { course: 'Leadership', class: null, isMixed: false, rows: 3 },
    { course: 'Fire', class: 'mandatory', isMixed: false, rows: 9 },
  ],
  answers: {
    staff_record: { 'ethnicity:arab': 'bme', 'changed:ethnicity:arab': 'unknown' },
    recruitment: {},
    employee_relations: {},
    learning: { 'course_category:leadership': 'non_mandatory' },
    survey: {},
    board: {},
    medical_education: {},
    experts: {},
    figures: {},
  },
  settingChanges: [],
};

describe('the summary for a successor', () => {
  const summary = buildHandoverSummary(input);

  it('lists open actions by their due date, those without one last, and leaves out what is complete', () => {
    expect(summary.openActions.map(({ reference }) => reference)).toEqual(['A-003', 'A-002', 'A-001']);
    expect(summary.completedActions).toBe(1);
  });

  it('calls a day past from the day after it', () => {
    expect(summary.openActions.map(({ isDuePast, isTestPast }) => [isDuePast, isTestPast])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(summary.openQuestions[0]).toBe('Action A-003 was to be measured by 3 April 2026.');
  });

  it('says which stages are signed off, and which are late from the day after they were due', () => {
    expect(summary.steps).toMatchObject({ year: 2025, isLocked: true });
    expect(summary.steps?.days.map(({ label, isDone, isLate }) => [label, isDone, isLate])).toEqual([
      ['Board', true, false],
      ['Published', false, true],
      ['Network', false, false],
      ['Talk', false, false],
    ]);
  });

  it('names corrections that wait behind a locked year, and overdue measures of open actions only', () => {
    expect(summary.openQuestions).toContain(
      'Data or settings behind 2024 have changed since. The changes wait on the page Year.',
    );
    expect(summary.openQuestions.filter((sentence) => sentence.includes('A-004'))).toEqual([]);
  });

  it('says that courses without a class wait', () => {
    expect(summary.openQuestions).toContain(
      '1 course is neither mandatory nor non-mandatory yet; indicator 4 waits for that.',
    );
  });

  it('gives each word once, as it is read now', () => {
    expect(summary.decisions.map(({ topic, words, answer }) => [topic, words, answer])).toContainEqual([
      'Ethnic group',
      'arab',
      'Unknown',
    ]);
    expect(summary.decisions.filter(({ words }) => words === 'arab')).toHaveLength(1);
  });
});
