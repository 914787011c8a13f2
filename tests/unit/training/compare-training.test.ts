import { describe, expect, it } from 'vitest';
import { compareTraining, stratify } from '../../../shared/indicators/training/compare-training';

describe('White against BME', () => {
  it('gives the training case of the statistics page, the right way round', () => {
    const { gap, ratio, finding, isAdverse, shortfall } = compareTraining('application_offered', {
      white: { count: 412, of: 1650 },
      bme: { count: 96, of: 540 },
    });
    expect(gap.value).toBeCloseTo(-7.1919, 4);
    expect([gap.lower, gap.upper]).toEqual([expect.closeTo(-10.8748, 4), expect.closeTo(-3.1906, 4)]);
    expect([ratio.value, ratio.lower, ratio.upper]).toEqual([
      expect.closeTo(1.404545, 5),
      expect.closeTo(1.15024, 5),
      expect.closeTo(1.715074, 5),
    ]);
    expect({ finding, isAdverse }).toEqual({ finding: 'unlikely_chance', isAdverse: true });
    expect(shortfall).toBeCloseTo(38.8364, 4);
  });

  it('turns unsatisfactory outcomes so that more of them is worse', () => {
    const { gap, ratio, finding, isAdverse, shortfall } = compareTraining('arcp_unsatisfactory', {
      white: { count: 3, of: 62 },
      bme: { count: 9, of: 71 },
    });
    expect(gap.value).toBeCloseTo((3 / 62 - 9 / 71) * 100, 10);
    expect(ratio.value).toBeCloseTo(1 / 0.38172, 4);
    expect(ratio.method).toBe('koopman');
    expect({ finding, isAdverse }).toEqual({ finding: 'not_distinguishable', isAdverse: true });
    expect(shortfall).toBeCloseTo(9 - (3 / 62) * 71, 10);
  });

  it('says too few below ten in a group, and nothing where a group has nobody', () => {
    const few = compareTraining('exam_pass', { white: { count: 5, of: 9 }, bme: { count: 40, of: 80 } });
    expect(few).toMatchObject({ finding: 'too_few', gap: { value: null }, ratio: { value: null }, shortfall: null });
    const nobody = compareTraining('exam_pass', { white: { count: 0, of: 0 }, bme: { count: 40, of: 80 } });
    expect(nobody).toMatchObject({ finding: 'not_calculable', gap: { value: null } });
    const zero = compareTraining('exam_pass', { white: { count: 20, of: 40 }, bme: { count: 0, of: 40 } });
    expect(zero.gap.value).toBe(-50);
    expect(zero.ratio.value).toBeNull();
  });
});

describe('places compared like with like', () => {
  it('gives the Mantel–Haenszel case of the statistics page', () => {
    const { ratio, finding } = stratify('exam_pass', [
      { white: { count: 72, of: 80 }, bme: { count: 18, of: 20 } },
      { white: { count: 10, of: 20 }, bme: { count: 40, of: 80 } },
      { white: { count: 4, of: 4 }, bme: { count: 0, of: 0 } },
    ]);
    expect([ratio.value, ratio.lower, ratio.upper]).toEqual([
      expect.closeTo(1, 6),
      expect.closeTo(0.815397, 6),
      expect.closeTo(1.226396, 6),
    ]);
    expect(finding).toBe('not_distinguishable');
  });

  it('puts BME above the line for unsatisfactory outcomes, and is silent on few', () => {
    const sides = { white: { count: 10, of: 100 }, bme: { count: 20, of: 100 } };
    expect(stratify('arcp_unsatisfactory', [sides]).ratio.value).toBeCloseTo(2, 10);
    expect(
      stratify('arcp_unsatisfactory', [{ white: { count: 1, of: 9 }, bme: { count: 20, of: 100 } }]),
    ).toMatchObject({
      finding: 'too_few',
      ratio: { value: null },
    });
  });
});
