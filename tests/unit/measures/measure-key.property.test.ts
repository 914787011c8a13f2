import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureKey, readMeasureKey } from '../../../shared/measures/measure-key';
import { measureTitle } from '../../../shared/narrative/actions/measure-title';
import { anyRef } from './refs';

describe('the key of a live figure', () => {
  it('reads back as the very same name', () => {
    fc.assert(
      fc.property(anyRef, (ref) => {
        expect(readMeasureKey(measureKey(ref))).toEqual(ref);
      }),
      { numRuns: 2000 },
    );
  });

  it('stands in a link as it is: nothing in it is decoded on the way', () => {
    fc.assert(
      fc.property(anyRef, (ref) => {
        const key = measureKey(ref);
        expect(key).toMatch(/^[A-Za-z0-9_.!~*'()-]+$/);
        expect(decodeURIComponent(key)).toBe(key);
        expect(encodeURIComponent(key)).toBe(key);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the keys that stand in stored data', () => {
    const refs = [
      'indicator~2~all',
      'indicator~1~8a-and-above',
      'part~2~all~directorate~A!2FB',
      'part~2~all~band~5~directorate~Surgery',
      'part~3~all~site~',
      'band~clinical~8a',
      'disparity~overall~lowerToUpper',
      'model_employer~upper',
      'training~arcp_unsatisfactory~5~all',
      'training_alike~exam_pass~3',
      'training_part~exam_pass~5~specialty~Core!20surgery',
      'stage~5~IMG~whole_way',
      'requests~study_leave~decided',
      'promotion~alike',
      'promoted_by~3',
      'two_years~leaving~crude',
      'experts~skills_gap',
      'learning_access',
    ];
    for (const key of refs) expect(measureKey(readMeasureKey(key)!)).toBe(key);
  });

  it.each([
    '',
    'indicator',
    'indicator~2',
    'indicator~2~all~more',
    'indicator~10~all',
    'indicator~02~all',
    'indicator~2~everything',
    'part~5~all~directorate~A',
    'part~2~all~directorate~A~five_groups~asian',
    'part~2~all~directorate~A~site',
    `part~2~all~directorate~${'x'.repeat(301)}`,
    'band~medical~8a',
    'promoted_by~0',
    'promoted_by~1.0',
    'learning_access~',
    'constructor~a',
    '__proto__',
    'part~2~all~directorate~!ZZ',
    'part~2~all~directorate~%41',
  ])('refuses %s', (key) => {
    expect(readMeasureKey(key)).toBeNull();
  });

  it('refuses any other text, or gives a name with that very key', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const ref = readMeasureKey(text);
        expect(ref === null || measureKey(ref) === text).toBe(true);
      }),
    );
  });

  it('has a title in plain words for every figure', () => {
    fc.assert(
      fc.property(anyRef, (ref) => {
        const title = measureTitle('part' in ref ? { ...ref, part: 'A' } : ref);
        expect(title.length).toBeGreaterThan(8);
        expect(title).not.toMatch(/undefined|null/);
      }),
    );
    expect(
      measureTitle({
        kind: 'part',
        indicator: 2,
        view: 'all',
        cut: 'band',
        part: '5',
        filter: { cut: 'directorate', part: 'Surgery' },
      }),
    ).toBe('Indicator 2. Appointed from shortlisting \u2013 Pay band or grade: Band 5, within directorate: Surgery');
    expect(measureTitle({ kind: 'disparity', view: 'clinical', step: 'lowerToMiddle' })).toBe(
      'Race disparity ratio, clinical: lower to middle tier',
    );
    expect(measureTitle({ kind: 'training', measure: 'arcp_unsatisfactory', window: 5, place: 'IMG' })).toMatch(
      /: unsatisfactory outcomes, qualified in: Elsewhere \(IMG\), five training years$/,
    );
  });
});
