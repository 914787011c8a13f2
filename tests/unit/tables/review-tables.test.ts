import { describe, expect, it } from 'vitest';
import type { ParsedExtract } from '../../../shared/dataset/extract-types';
import type { Answers } from '../../../shared/dataset/import-types';
import { yearsOfTable } from '../../../shared/dataset/parsed-table';
import { codesOf, expectAccounted } from '../../fixtures/parsed';
import { parse } from './parse-rows';
import { arcpHeader, review } from './review-rows';
import type { Value } from './table-grids';

const arcp = (...rows: readonly (readonly Value[])[]): ParsedExtract => parse([arcpHeader, ...rows], {}, 'arcp.xlsx');
const outcomes = (parsed: ParsedExtract): readonly string[] =>
  parsed.rows.flatMap((row) => (row.kind === 'arcp' ? [row.outcome] : []));

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
    expectAccounted(parsed);
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
    expect(codesOf(parsed)).toEqual(['looked_up_in_trainees', 'event_repeated', 'two_outcomes_one_day']);
    expect(parsed.rowsLeftOut).toEqual({ 'the very same event twice': 1 });
    expectAccounted(parsed);
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
    expect(codesOf(parsed)).toContain('two_outcomes_one_day');
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
    expectAccounted(parsed);
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
