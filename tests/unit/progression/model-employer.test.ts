import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandPath, onTheLine, yearsLeftIn } from '../../../shared/indicators/progression/model-employer-path';
import { noGroupFigure, groupFigure } from '../../../shared/indicators/group-figure';
import {
  baselineSentence,
  pathLineSentence,
  pathSentence,
  pathYearsSentence,
} from '../../../shared/narrative/progression/progression-words';

const workforce = { count: 300, of: 1000 };

describe('the Model Employer path', () => {
  it('rounds the target to people and spreads the gap over the years left, rounded up', () => {
    expect(bandPath({ count: 10, of: 100 }, workforce, 2025)).toEqual({ target: 30, gap: 20, yearsLeft: 3, aYear: 7 });
    expect(bandPath({ count: 45, of: 172 }, { count: 2006, of: 5066 }, 2025)).toEqual({
      target: 68,
      gap: 23,
      yearsLeft: 3,
      aYear: 8,
    });
  });

  it('has no gap where the band is at the share or above it, or holds nobody', () => {
    expect(bandPath({ count: 40, of: 100 }, workforce, 2025)).toMatchObject({ gap: 0, aYear: 0 });
    expect(bandPath({ count: 0, of: 0 }, workforce, 2025)).toMatchObject({ target: 0, gap: 0 });
    expect(bandPath({ count: 1, of: 5 }, { count: 0, of: 0 }, 2025)).toMatchObject({ target: 0, gap: 0 });
  });

  it('divides by no year in 2028 and after, and says so', () => {
    expect(yearsLeftIn(2027)).toBe(1);
    for (const year of [2028, 2029, 2100]) {
      const path = bandPath({ count: 10, of: 100 }, workforce, year);
      expect(path).toMatchObject({ gap: 20, yearsLeft: 0, aYear: null });
      expect(pathSentence(path)).toBe('20 people short, and no year is left before the end of 2028.');
    }
    expect(pathYearsSentence(2028)).toContain('ends this year');
    expect(pathYearsSentence(2030)).toContain('is over');
    expect(pathYearsSentence(2027)).toContain('1 year is left');
    expect(pathYearsSentence(2025)).toContain('3 years are left');
  });

  it('says what is hidden, and gives nothing that is made of it', () => {
    const path = bandPath({ count: null, of: 30 }, workforce, 2025);
    expect(path).toEqual({ target: 9, gap: null, yearsLeft: 3, aYear: null });
    expect(pathSentence(path)).toContain('Hidden');
    expect(pathSentence(null)).toContain('Hidden');
  });

  it('says that the baseline is not fixed, and whether there is a line from 2018', () => {
    expect(baselineSentence(groupFigure(300, 1000))).toContain('The baseline is not fixed');
    expect(baselineSentence(groupFigure(300, 1000))).toContain('(30.0%)');
    expect(baselineSentence(noGroupFigure)).not.toContain('%');
    expect(pathLineSentence(false, 2025)).toContain('Bands of 2018 are not held');
    expect(pathLineSentence(true, 2025)).toContain('straight line from 2018');
    expect(pathLineSentence(false, 2029)).toBe('');
  });

  it('draws a straight line from 2018 to 2028', () => {
    expect([2017, 2018, 2023, 2028, 2031].map((year) => onTheLine(10, 30, year))).toEqual([10, 10, 20, 30, 30]);
  });

  it('closes the gap with what it says a year, and not with one fewer', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.integer({ min: 2018, max: 2027 }), (bme, others, year) => {
        const { gap, aYear, yearsLeft } = bandPath({ count: bme, of: bme + others }, workforce, year);
        expect((aYear ?? 0) * yearsLeft).toBeGreaterThanOrEqual(gap ?? 0);
        if ((gap ?? 0) > 0) expect(((aYear ?? 0) - 1) * yearsLeft).toBeLessThan(gap ?? 0);
      }),
    );
  });
});
