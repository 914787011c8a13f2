import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../shared/plan-file/plan-draft';
import { cutRows, draftOf, questionsOf, suggestedAnswers } from '../../../shared/plan-file/plan-questions';
import type { PlanRow } from '../../../shared/plan-file/plan-row.types';
import { readPlan } from '../../../shared/plan-file/read-plan';
import { planSheet } from './sheets';

const headings = [
  'WRES Metric',
  'Objective',
  'Action',
  'KPI',
  'Lead',
  'Executive sponsor',
  'By when',
  'RAG',
  'Progress update',
];
const row = (over: Partial<Record<number, string>> = {}): readonly string[] =>
  [
    'Metric 2',
    'Fewer are appointed',
    'Review panels',
    'Ratio below 1.25',
    'Head of recruitment',
    'CPO',
    'March 2026',
    'A',
    'Begun',
  ].map((text, at) => over[at] ?? text);
const only = (rows: readonly PlanRow[]): PlanRow => {
  expect(rows).toHaveLength(1);
  const [first] = rows;
  if (first === undefined) throw new Error('no row');
  return first;
};

describe('a plan', () => {
  it('is read column by column, whatever it is headed', () => {
    const { rows, columns } = readPlan([planSheet([headings, row()])]);
    expect(only(rows)).toEqual({
      id: 'Plan:2',
      place: { sheet: 'Plan', row: 2 },
      metricWords: 'Metric 2',
      indicators: [2],
      issue: 'Fewer are appointed',
      change: 'Review panels',
      measureOfSuccess: 'Ratio below 1.25',
      owner: 'Head of recruitment',
      executive: 'CPO',
      start: '',
      due: '2026-03-31',
      dueWords: '',
      statusWords: 'A',
      fill: null,
      progress: 'Begun',
    });
    expect(columns.map(({ field }) => field)).toEqual([
      'metric',
      'issue',
      'change',
      'measure',
      'owner',
      'executive',
      'due',
      'status',
      'progress',
    ]);
  });

  it.each([
    [
      ['Action to be taken', 'Responsible person', 'Timescale', 'BRAG status'],
      ['change', 'owner', 'due', 'status'],
    ],
    [
      ['What will we do?', 'By whom', 'When', 'How will we know?'],
      ['change', 'owner', 'due', 'measure'],
    ],
    [
      ['Actions:', 'SRO', 'Target completion date', 'RAG rating'],
      ['change', 'executive', 'due', 'status'],
    ],
  ])('knows the headings %j', (heads, fields) => {
    expect(readPlan([planSheet([heads, ['Do it', 'a', 'b', 'c']])]).columns.map(({ field }) => field)).toEqual(fields);
  });

  it('names columns that are not read', () => {
    const { columns } = readPlan([
      planSheet([
        [...headings, 'Budget code'],
        [...row(), '4711'],
      ]),
    ]);
    expect(columns.at(-1)).toEqual({ sheet: 'Plan', header: 'Budget code', field: null });
  });

  it('takes merged cells for each row, and an empty metric for that of the row above', () => {
    const merges = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    const { rows } = readPlan([planSheet([headings, row(), row({ 0: '' }), row({ 0: '' })], { merges })]);
    expect(rows.map(({ indicators }) => indicators)).toEqual([[2], [2], [2]]);
  });

  it('reads several tables, repeated headings, section rows and totals, and lists what is no action', () => {
    const section = 'Metric 3: formal disciplinary process';
    const { rows, leftOut } = readPlan([
      planSheet([
        ['Race equality action plan 2025'],
        headings,
        row(),
        [section],
        row({ 0: '' }),
        headings,
        row({ 0: 'Metric 7' }),
        ['', '', '', '', 'Head of recruitment', '', '', '', ''],
        ['Total', '', '3 actions'],
        [],
      ]),
      planSheet(
        [
          ['Action', 'Lead'],
          ['Mentors for joiners', 'Head of learning'],
        ],
        { name: 'Table 2', title: 'Metric 4' },
      ),
    ]);
    expect(rows.map(({ indicators }) => indicators)).toEqual([[2], [3], [7], [4]]);
    expect(leftOut.map(({ reason, place }) => [reason, place.row])).toEqual([
      ['section', 4],
      ['heading', 6],
      ['no_action', 8],
      ['total', 9],
    ]);
  });

  it('does not take a row for headings because it begins with such a word', () => {
    const { rows } = readPlan([
      planSheet([
        ['Action', 'Lead'],
        ['Action 1 review', 'Lead nurse'],
        ['Action 2', 'Lead midwife'],
      ]),
    ]);
    expect(rows).toHaveLength(2);
  });

  it('finds nothing in a table of something else', () => {
    const { rows, notPlans } = readPlan([
      planSheet([
        ['Band', 'White', 'BME'],
        ['Band 5', '10', '4'],
      ]),
    ]);
    expect(rows).toEqual([]);
    expect(notPlans).toEqual(['Plan']);
  });

  it('keeps the words of a deadline that is no day', () => {
    expect(only(readPlan([planSheet([headings, row({ 6: 'Ongoing' })])]).rows)).toMatchObject({
      due: '',
      dueWords: 'Ongoing',
    });
  });

  it('joins several columns of updates under their headings', () => {
    const { rows } = readPlan([
      planSheet([
        ['Action', 'Lead', 'Q1 update', 'Q2 update'],
        ['Do', 'EDI lead', 'begun', 'half'],
      ]),
    ]);
    expect(only(rows).progress).toBe('Q1 update: begun\nQ2 update: half');
  });
});

describe('what is asked', () => {
  it('a name, once for all its rows, and it is not kept unless a person says so', () => {
    const { rows } = readPlan([planSheet([headings, row({ 4: 'Jane Example' }), row({ 4: 'Jane Example' })])]);
    expect(questionsOf(rows).people).toEqual([{ words: 'Jane Example', rows: 2 }]);
    const [first] = rows;
    if (first === undefined) throw new Error('no row');
    const drafted = (people: Readonly<Record<string, { keep: boolean; role: string }>>) =>
      draftOf(first, 'plan.docx', { ...noAnswers, people });
    expect(JSON.stringify(drafted({}))).not.toContain('Example');
    expect(drafted({ 'Jane Example': { keep: false, role: 'Head of learning' } }).owner).toBe('Head of learning');
    expect(JSON.stringify(drafted({ 'Jane Example': { keep: false, role: 'Head of learning' } }))).not.toContain(
      'Jane',
    );
    expect(drafted({ 'Jane Example': { keep: true, role: '' } }).owner).toBe('Jane Example');
  });

  it('a status in other words, with a suggestion that counts only when taken', () => {
    const { rows } = readPlan([planSheet([headings, row({ 7: 'Complete' })])]);
    const questions = questionsOf(rows);
    expect(questions.statuses).toEqual([
      { id: 'words:Complete', kind: 'words', words: 'Complete', suggestion: 'blue', rows: 1 },
    ]);
    expect(draftOf(only(rows), 'plan.docx', noAnswers)).toMatchObject({ status: null, statusWords: 'Complete' });
    expect(draftOf(only(rows), 'plan.docx', suggestedAnswers(questions)).status).toBe('blue');
  });

  it('a colour without words', () => {
    const fills = [[], [...Array<undefined>(7), 'FFC000']];
    const { rows } = readPlan([planSheet([headings, row({ 7: '' })], { fills })]);
    const questions = questionsOf(rows);
    expect(questions.statuses).toEqual([
      { id: 'fill:amber', kind: 'fill', words: 'amber', suggestion: 'amber', rows: 1 },
    ]);
    expect(draftOf(only(rows), 'plan.docx', noAnswers).status).toBeNull();
    expect(draftOf(only(rows), 'plan.docx', suggestedAnswers(questions)).status).toBe('amber');
  });

  it('nothing where letters say it, and a word that objects have is no answer', () => {
    const { rows } = readPlan([planSheet([headings, row({ 7: 'G' }), row({ 7: 'constructor' })])]);
    expect(questionsOf(rows).statuses.map(({ words }) => words)).toEqual(['constructor']);
    expect(rows.map((one) => draftOf(one, 'p', noAnswers).status)).toEqual(['green', null]);
  });
});

it('says which texts are longer than an action holds', () => {
  const { rows } = readPlan([planSheet([headings, row({ 2: 'x'.repeat(5001) }), row()])]);
  expect(cutRows(rows).map(({ place }) => place.row)).toEqual([2]);
});
