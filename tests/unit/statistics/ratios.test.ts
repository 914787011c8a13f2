import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disparityRatios } from '../../../shared/statistics/disparity-ratio';
import { funnelOfStages } from '../../../shared/statistics/funnel-of-stages';
import { mantelHaenszel } from '../../../shared/statistics/mantel-haenszel';
import { oddsRatio } from '../../../shared/statistics/odds-ratio';
import { ratioOfRatios } from '../../../shared/statistics/ratio-of-ratios';
import { relativeLikelihood } from '../../../shared/statistics/relative-likelihood';
import { mixedProportion, proportionWithEvents, scaled } from './arbitraries';
import { expectEstimate } from './expect-estimate';

describe('mantelHaenszel', () => {
  const uk = { above: { count: 72, of: 80 }, below: { count: 18, of: 20 } };
  const img = { above: { count: 10, of: 20 }, below: { count: 40, of: 80 } };

  it('explains a crude 1.413793 away by place of qualification (statistics page)', () => {
    expect(relativeLikelihood({ count: 82, of: 100 }, { count: 58, of: 100 }).value).toBeCloseTo(1.413793, 6);
    expectEstimate(mantelHaenszel([uk, img]), {
      value: 1,
      lower: 0.815397,
      upper: 1.226396,
      method: 'mantel-haenszel',
    });
  });

  it('is the crude ratio and the Katz interval for a single stratum', () => {
    fc.assert(
      fc.property(proportionWithEvents, proportionWithEvents, (above, below) => {
        const katz = relativeLikelihood(scaled(above, 5), scaled(below, 5));
        fc.pre(katz.method === 'katz');
        const one = mantelHaenszel([{ above: scaled(above, 5), below: scaled(below, 5) }]);
        expect(one.value).toBeCloseTo(katz.value ?? Number.NaN, 9);
        expect((one.lower ?? 0) / (katz.lower ?? 1)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('passes over a stratum with one group only', () => {
    const lonely = { above: { count: 4, of: 9 }, below: { count: 0, of: 0 } };
    expect(mantelHaenszel([uk, lonely, img])).toEqual(mantelHaenszel([uk, img]));
  });

  it('swapping the groups inverts it', () => {
    const swapped = mantelHaenszel(
      [uk, { above: img.below, below: { count: 12, of: 20 } }].map(({ above, below }) => ({
        above: below,
        below: above,
      })),
    );
    const plain = mantelHaenszel([uk, { above: img.below, below: { count: 12, of: 20 } }]);
    expect((swapped.value ?? 0) * (plain.value ?? 0)).toBeCloseTo(1, 9);
    expect((swapped.lower ?? 0) * (plain.upper ?? 0)).toBeCloseTo(1, 9);
  });

  it('is not calculable without events', () => {
    const none = { count: 0, of: 9 };
    expect(mantelHaenszel([{ above: uk.above, below: none }])).toMatchObject({ reason: 'no-events-below' });
    expect(mantelHaenszel([{ above: none, below: uk.below }])).toMatchObject({ reason: 'no-events-above' });
    expect(mantelHaenszel([])).toMatchObject({ value: null });
  });
});

describe('oddsRatio', () => {
  it('gives the textbook value with the log interval', () => {
    const factor = Math.exp(1.959964 * Math.sqrt(1 / 56 + 1 / 14 + 1 / 48 + 1 / 32));
    const expected = { value: 8 / 3, lower: 8 / 3 / factor, upper: (8 / 3) * factor, method: 'woolf' } as const;
    expectEstimate(oddsRatio({ count: 56, of: 70 }, { count: 48, of: 80 }), expected);
    expectEstimate(oddsRatio({ count: 56, of: 70 }, { count: 48, of: 80 }), {
      value: 2.666667,
      lower: 1.276218,
      upper: 5.57202,
    });
  });

  it('is null at any zero', () => {
    const some = { count: 2, of: 5 };
    for (const zero of [
      { count: 0, of: 5 },
      { count: 5, of: 5 },
      { count: 0, of: 0 },
    ]) {
      expect(oddsRatio(zero, some)).toMatchObject({ value: null, reason: 'zero-count' });
      expect(oddsRatio(some, zero)).toMatchObject({ value: null, reason: 'zero-count' });
    }
  });

  it('lies further from 1 than the relative likelihood', () => {
    fc.assert(
      fc.property(mixedProportion, mixedProportion, (a, b) => {
        const odds = Math.abs(Math.log(oddsRatio(a, b).value ?? Number.NaN));
        expect(odds).toBeGreaterThanOrEqual(Math.abs(Math.log(relativeLikelihood(a, b).value ?? Number.NaN)) - 1e-9);
      }),
    );
  });
});

describe('disparityRatios', () => {
  it('gives 1.50, 1.67, 2.50 (statistics page)', () => {
    const ratios = disparityRatios({ lower: 2000, middle: 1500, upper: 500 }, { lower: 900, middle: 450, upper: 90 });
    expect(ratios.lowerToMiddle.value).toBeCloseTo(1.5, 9);
    expect(ratios.middleToUpper.value).toBeCloseTo(5 / 3, 9);
    expect(ratios.lowerToUpper.value).toBeCloseTo(2.5, 9);
    expect(ratios.lowerToUpper).toMatchObject({ method: 'woolf' });
  });

  it('the first two multiply to the third', () => {
    const tier = fc.integer({ min: 1, max: 5000 });
    const tiers = fc.record({ lower: tier, middle: tier, upper: tier });
    fc.assert(
      fc.property(tiers, tiers, (white, bme) => {
        const { lowerToMiddle, middleToUpper, lowerToUpper } = disparityRatios(white, bme);
        const product = (lowerToMiddle.value ?? 0) * (middleToUpper.value ?? 0);
        expect(product / (lowerToUpper.value ?? Number.NaN)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is not calculable with an empty tier', () => {
    const ratios = disparityRatios({ lower: 20, middle: 15, upper: 5 }, { lower: 9, middle: 4, upper: 0 });
    expect(ratios.lowerToMiddle.value).not.toBeNull();
    expect(ratios.lowerToUpper).toMatchObject({ value: null, reason: 'zero-count' });
  });
});

describe('funnelOfStages', () => {
  it('gives the published case', () => {
    const { steps, overall } = funnelOfStages([1954, 1554, 728, 387, 224], [591, 415, 111, 63, 30]);
    expect(steps.map(({ value }) => value?.toFixed(4))).toEqual(['1.1326', '1.7515', '0.9366', '1.2155']);
    expect(overall.value).toBeCloseTo(2.258342, 6);
  });

  it('its steps multiply to the whole', () => {
    const stages = fc
      .array(fc.integer({ min: 1, max: 4000 }), { minLength: 5, maxLength: 5 })
      .map((counts) => counts.sort((a, b) => b - a));
    fc.assert(
      fc.property(stages, stages, (above, below) => {
        const { steps, overall } = funnelOfStages(above, below);
        const product = steps.reduce((sum, { value }) => sum * (value ?? Number.NaN), 1);
        expect(product / (overall.value ?? Number.NaN)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('refuses stages that do not match or grow', () => {
    expect(() => funnelOfStages([5, 4], [5])).toThrow(RangeError);
    expect(() => funnelOfStages([5], [5])).toThrow(RangeError);
    expect(() => funnelOfStages([4, 5], [5, 4])).toThrow(RangeError);
  });
});

describe('ratioOfRatios', () => {
  const later = relativeLikelihood({ count: 56, of: 70 }, { count: 48, of: 80 });
  const earlier = relativeLikelihood({ count: 742, of: 3214 }, { count: 391, of: 2418 });

  it('is the log difference with the sum of the Katz variances', () => {
    const variance = 1 / 56 - 1 / 70 + 1 / 48 - 1 / 80 + 1 / 742 - 1 / 3214 + 1 / 391 - 1 / 2418;
    const value = 56 / 70 / (48 / 80) / (742 / 3214 / (391 / 2418));
    const factor = Math.exp(1.959964 * Math.sqrt(variance));
    expectEstimate(ratioOfRatios(later, earlier), { value, lower: value / factor, upper: value * factor }, 9);
    expectEstimate(ratioOfRatios(later, earlier), { value: 0.933902, lower: 0.734099, upper: 1.188085 }, 6);
  });

  it('swapping inverts it, Koopman intervals too', () => {
    const small = relativeLikelihood({ count: 3, of: 62 }, { count: 9, of: 71 });
    const one = ratioOfRatios(small, earlier);
    const other = ratioOfRatios(earlier, small);
    expect((one.value ?? 0) * (other.value ?? 0)).toBeCloseTo(1, 9);
    expect((one.lower ?? 0) * (other.upper ?? 0)).toBeCloseTo(1, 9);
  });

  it('is not calculable from a ratio of 0 or none', () => {
    const zero = relativeLikelihood({ count: 0, of: 12 }, { count: 3, of: 9 });
    const none = relativeLikelihood({ count: 3, of: 9 }, { count: 0, of: 12 });
    expect(ratioOfRatios(zero, earlier)).toMatchObject({ value: null, reason: 'part-not-calculable' });
    expect(ratioOfRatios(earlier, none)).toMatchObject({ value: null, reason: 'part-not-calculable' });
  });
});
