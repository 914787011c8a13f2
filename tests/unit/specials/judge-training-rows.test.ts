import { describe, expect, it } from 'vitest';
import { rowsOfTraining } from '../../../shared/indicators/training/rows-behind-training';
import { rowsSentence } from '../../../shared/narrative/specials/rows-sentence';
import { judgeRowsApart } from '../../../shared/report/experts/judge-rows-apart';
import type { RowKind } from '../../../shared/indicators/training/training-row-kinds';
import { judgeTrainingRows } from '../../../shared/report/training/judge-training-rows';

const kind = (rows: number, over: Partial<RowKind> = {}): RowKind => ({
  importId: 1,
  year: 2025,
  place: 'UK',
  outcome: '1',
  isWorst: true,
  isPassed: false,
  isFirst: false,
  reached: new Set(),
  rows,
  ...over,
});

const list = {
  span: { last: 2025, years: 5 },
  measure: 'arcp_unsatisfactory',
  place: 'all',
  side: 'hits',
} as const;
/** Of ten unsatisfactory outcomes one is of a doctor who qualified in the EEA, where there are many. */
const kinds = [
  kind(90),
  kind(9, { outcome: '3' }),
  kind(20, { place: 'EEA' }),
  kind(1, { place: 'EEA', outcome: '3' }),
];
const asked = { version: 'restricted', shown: 10, list, newest: 2025, kinds: () => kinds, threshold: 5 } as const;

describe('whether rows of medical education are listed', () => {
  it('follows the number on the page', () => {
    expect(judgeTrainingRows(asked)).toEqual({ kind: 'listed', shown: 10, counted: 10, isOfReturn: false });
    expect(judgeTrainingRows({ ...asked, shown: null })).toEqual({ kind: 'hidden' });
    expect(judgeTrainingRows({ ...asked, version: 'public' })).toEqual({ kind: 'public', shown: 10 });
  });

  it('is no for a list that would tell the few of a place beside one that is given', () => {
    const ofPlace = { ...list, place: 'EEA', side: 'of' } as const;
    expect(judgeTrainingRows({ ...asked, shown: 21, list: ofPlace })).toEqual({ kind: 'crossed', shown: 21 });
  });

  it('is no where one file of several has a few of the rows, since a row names its file', () => {
    const two = [...kinds, kind(3, { importId: 2 })];
    expect(judgeTrainingRows({ ...asked, kinds: () => two })).toEqual({ kind: 'crossed', shown: 10 });
  });

  it('is no where people are followed over several attempts, and the page says what to choose', () => {
    const verdict = judgeTrainingRows({ ...asked, list: { ...list, measure: 'exam_pass_eventual' } });
    expect(rowsSentence(verdict, 5)).toBe(
      '10 counted, each person followed over all attempts: no row is theirs alone. See the rows of all attempts.',
    );
  });
});

describe('whether rows of the register and of requests are listed', () => {
  it('follows the number on the page, and never singles a few out beside another list', () => {
    const of = { version: 'restricted', shown: 12, isApart: true } as const;
    expect(judgeRowsApart(of)).toEqual({ kind: 'listed', shown: 12, counted: 12, isOfReturn: false });
    expect(judgeRowsApart({ ...of, shown: null })).toEqual({ kind: 'hidden' });
    expect(judgeRowsApart({ ...of, version: 'public', shown: null })).toEqual({ kind: 'public', shown: null });
    expect(rowsSentence(judgeRowsApart({ ...of, isApart: false }), 5)).toBe(
      '12 counted. The rows are not listed: held beside the rows of other numbers on this page, they would single out a few people.',
    );
  });
});

describe('the rows a number of medical education is made of', () => {
  it('are those of its definition, unit, attempts or stage', () => {
    expect(rowsOfTraining('arcp_extension', 'hits')).toEqual({
      section: 'arcp',
      outcomes: ['3', '4', '7.3'],
      isWorstOnly: false,
    });
    const standard = rowsOfTraining('arcp_non_standard_trainees', 'of');
    expect(standard).toMatchObject({ isWorstOnly: true, outcomes: ['2', '3', '4', '7.2', '1', '6', '7.1'] });
    expect(rowsOfTraining('exam_pass_first_attempt', 'hits')).toEqual({
      section: 'exams',
      among: 'first_attempts',
      isPassedOnly: true,
    });
    expect(rowsOfTraining('exam_pass_eventual', 'of')).toMatchObject({ among: 'pairs', isPassedOnly: false });
    expect(rowsOfTraining('exam_pass', 'of')).toMatchObject({ among: 'attempts' });
    expect(rowsOfTraining('application_offered', 'hits')).toEqual({ section: 'applications', stage: 'offered' });
    expect(rowsOfTraining('application_offered', 'of')).toEqual({ section: 'applications', stage: null });
  });
});
