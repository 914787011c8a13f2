import { describe, expect, test } from 'vitest';
import { readNumber, readNumberText } from '../../../shared/dataset/read-number';
import { errorCell, formattedCell, formulaCell } from '../../fixtures/return-draft';

const number = (value: number, isPercent = false) => ({ kind: 'number', value, isPercent, isText: true });

describe('numbers as people type them', () => {
  test.each([
    ['12', 12],
    ['12 ', 12],
    ['\u00a012\u00a0', 12],
    ['1,234', 1234],
    ['1 234', 1234],
    ['12,345,678', 12345678],
    ['0', 0],
    ['.5', 0.5],
    ['8.5', 8.5],
    ['-3', -3],
    ['\u22123', -3],
    ['+4', 4],
  ])('%j is %d', (text, value) => {
    expect(readNumberText(text)).toEqual(number(value));
  });

  test('a percentage comes back as a fraction', () => {
    expect(readNumberText('50%')).toEqual(number(0.5, true));
    expect(readNumberText('23.5 %')).toMatchObject({ kind: 'number', isPercent: true, value: 0.235 });
  });

  test.each(['<5', '< 11', '<=10', '≤ 10', '>5', 'less than 5', '5 or fewer', '*', '**', '[low]', '[c]', 'Suppressed'])(
    '%j is a hidden number',
    (text) => {
      expect(readNumberText(text).kind).toBe('suppressed');
    },
  );

  test.each(['-', '–', '—', '--'])('%j is a dash', (text) => {
    expect(readNumberText(text).kind).toBe('dash');
  });

  test.each([
    ['12*', [12]],
    ['c. 120', [120]],
    ['12 (2)', [12, 2]],
    ['(12)', [12]],
    ['23,5', [23.5, 235]],
    ['1,23,456', [123456]],
    ['12 staff', [12]],
  ])('%j is unclear', (text, candidates) => {
    expect(readNumberText(text)).toEqual({ kind: 'unclear', text, candidates });
  });

  test('words and blanks are neither', () => {
    expect(readNumberText('to follow')).toEqual({ kind: 'words', text: 'to follow' });
    expect(readNumberText(' \u200b ').kind).toBe('blank');
  });
});

describe('cells', () => {
  test('a number with its format', () => {
    expect(readNumber(formattedCell(0.235, '0.0%'))).toEqual({
      kind: 'number',
      value: 0.235,
      isPercent: true,
      isText: false,
    });
    expect(readNumber(formattedCell(12, '#,##0_);[Red](#,##0)'))).toMatchObject({
      kind: 'number',
      value: 12,
      isPercent: false,
    });
    expect(readNumber(formattedCell(12, '0" % of staff"'))).toMatchObject({ isPercent: false });
  });

  test('dates are not numbers of people', () => {
    expect(readNumber(formattedCell(45747, 'dd/mm/yyyy')).kind).toBe('date');
    expect(readNumber(formattedCell(45747, 'mmm-yy')).kind).toBe('date');
    expect(readNumber(formattedCell(1200, '_-* #,##0_-')).kind).toBe('number');
  });

  test('formulas: with a result, with an empty result, without any', () => {
    expect(readNumber(formulaCell(7))).toMatchObject({ kind: 'number', value: 7 });
    expect(readNumber(formulaCell('')).kind).toBe('blank');
    expect(readNumber(formulaCell(null)).kind).toBe('uncached');
  });

  test('errors, also as text', () => {
    expect(readNumber(errorCell('#REF!'))).toEqual({ kind: 'error', error: '#REF!' });
    expect(readNumber({ value: '#ref!', format: null, isFormula: false, error: null })).toEqual({
      kind: 'error',
      error: '#REF!',
    });
    expect(readNumber(undefined).kind).toBe('blank');
  });
});
