import { describe, expect, it } from 'vitest';
import { arcpDefinitions, arcpOutcomes, classOfArcp } from '../../../shared/reference/outcomes-arcp';
import { translateArcp } from '../../../shared/dataset/values/training/translate-arcp';
import { translateExamResult } from '../../../shared/dataset/values/training/translate-exam-result';
import { translatePmq } from '../../../shared/dataset/values/training/translate-pmq';
import { short } from './helpers';
import { northmoor } from './northmoor-values';

describe('translateArcp', () => {
  it('reads the numbers of Northmoor as text', () => {
    expect(northmoor.arcp.map((raw) => short(translateArcp(raw)))).toEqual(['1', '2', '3', '4', '5', '6', '8', '10.1']);
  });

  it.each([
    [10.1, '10.1'],
    [10.2, '10.2'],
    [7.1, '7.1'],
    [1, '1'],
    ['1', '1'],
    ['1.0', '1'],
    ['Outcome 1', '1'],
    ['outcome 7.3', '7.3'],
    ['6 - Recommendation for completion', '6'],
    ['Outcome 10.1: Covid', '10.1'],
    ['N1', 'N1'],
    ['N 13 - Maternity leave', 'N13'],
    ['Not assessed', 'N'],
    ['8 OOP', '8'],
    ['', 'blank'],
  ])('reads %s as %s', (raw, expected) => {
    expect(short(translateArcp(raw))).toBe(expected);
  });

  it.each([
    ['10.10', '? 10.1'],
    ['7.10', '? 7.1'],
    [10, '? null'],
    ['9', '? null'],
    [7.5, '? null'],
    ['2, 3', '? null'],
    ['2/3', '? null'],
    ['1 and outcome 2', '? null'],
    [45_664, '? null'],
    ['Satisfactory', '? 1'],
    ['Unsatisfactory', '? null'],
    [true, '? null'],
  ])('asks about %s: %s', (raw, expected) => {
    expect(short(translateArcp(raw))).toBe(expected);
  });

  it('never makes 10.1 into 10.10', () => {
    for (const raw of [10.1, '10.1', 10.100000000000001]) expect(short(translateArcp(raw))).toBe('10.1');
  });
});

describe('classOfArcp', () => {
  it('follows the three named definitions', () => {
    const codes = [...arcpOutcomes, 'N1', 'N'] as const;
    const adverse = arcpDefinitions.map((definition) =>
      codes.filter((code) => classOfArcp(code, definition) === 'adverse'),
    );
    expect(adverse).toEqual([
      ['2', '3', '4', '7.2', '7.3'],
      ['2', '3', '4', '7.2'],
      ['3', '4', '7.3'],
    ]);
    expect(codes.filter((code) => classOfArcp(code, 'regulator') === 'left_out')).toEqual(['10.1', '10.2', 'N1', 'N']);
    expect(codes.filter((code) => classOfArcp(code, 'standard') === 'favourable')).toEqual(['1', '6', '7.1']);
  });
});

describe('translatePmq', () => {
  it('groups every country of Northmoor', () => {
    const expected = [
      'UK',
      'IMG',
      'IMG',
      'IMG',
      'IMG',
      'IMG',
      'EEA',
      'EEA',
      'EEA',
      'IMG',
      'IMG',
      'IMG',
      'UK',
      'IMG',
      'EEA',
    ];
    expect(northmoor.country.map((raw) => short(translatePmq(raw)))).toEqual(expected);
  });

  it.each([
    ['Northern Ireland', 'UK'],
    ['Republic of Ireland', 'EEA'],
    ['Côte d’Ivoire', 'IMG'],
    ['NORWAY', 'EEA'],
    ['Non-EEA', 'IMG'],
    ['Switzerland', '? EEA'],
    ['Overseas', '? IMG'],
    ['Europe', '? EEA'],
    ['Nigerian', '? null'],
    ['Phillipines', '? IMG'],
    ['Unknown', '? null'],
    ['Atlantis', '? null'],
    ['NULL', 'blank'],
  ])('reads %s as %s', (raw, expected) => {
    expect(short(translatePmq(raw))).toBe(expected);
  });
});

describe('translateExamResult', () => {
  it('reads results', () => {
    expect(['Pass', 'FAIL', 'Passed', 'Absent'].map((raw) => short(translateExamResult(raw)))).toEqual([
      'pass',
      'fail',
      'pass',
      '? null',
    ]);
  });
});
