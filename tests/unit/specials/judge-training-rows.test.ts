import { describe, expect, it } from 'vitest';
import { rowsOfTraining } from '../../../shared/dataset/rows-behind-training';
import { rowsSentence } from '../../../shared/narrative/specials/rows-sentence';
import { judgeRowsApart } from '../../../shared/report/judge-rows-apart';
import { judgeTrainingRows } from '../../../shared/report/judge-training-rows';

const asked = { version: 'restricted', shown: 28, ofYears: [13, 15], isFollowed: false } as const;

describe('whether rows of medical education are listed', () => {
  it('follows the number on the page, then the number of each of its years', () => {
    expect(judgeTrainingRows(asked)).toEqual({ kind: 'listed', shown: 28, counted: 28, isOfReturn: false });
    expect(judgeTrainingRows({ ...asked, shown: null })).toEqual({ kind: 'hidden' });
    expect(judgeTrainingRows({ ...asked, ofYears: [28, null] })).toEqual({ kind: 'years', shown: 28 });
    expect(judgeTrainingRows({ ...asked, version: 'public' })).toEqual({ kind: 'public', shown: 28 });
  });

  it('is no where people are followed over several years, and the page says what to choose', () => {
    const verdict = judgeTrainingRows({ ...asked, isFollowed: true });
    expect(rowsSentence(verdict, 5)).toBe(
      '28 counted, each person followed over these years. Choose 1 year to see the rows.',
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
