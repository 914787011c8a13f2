import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialDistribution } from '../../../shared/statistics/binomial';
import { funnelLimits } from '../../../shared/statistics/funnel-limits';

describe('binomialDistribution', () => {
  it('gives one half, two coins', () => {
    expect(binomialDistribution(2, 0.5)).toEqual({ from: 0, probabilities: [0.25, 0.5, 0.25] });
  });

  it('sums to 1 with the right mean, for any size and chance', () => {
    const trials = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(trials, fc.double({ min: 0, max: 1, noNaN: true }), (n, chance) => {
        const { from, probabilities } = binomialDistribution(n, chance);
        const total = probabilities.reduce((sum, p) => sum + p, 0);
        const mean = probabilities.reduce((sum, p, index) => sum + p * (from + index), 0);
        expect(total).toBeCloseTo(1, 9);
        expect(Math.abs(mean - n * chance)).toBeLessThan(1e-6 * (1 + n));
      }),
    );
  });

  it('refuses half trials and impossible chances', () => {
    expect(() => binomialDistribution(2.5, 0.5)).toThrow(RangeError);
    expect(() => binomialDistribution(2, 1.5)).toThrow(RangeError);
    expect(() => binomialDistribution(2, Number.NaN)).toThrow(RangeError);
  });
});

describe('funnelLimits', () => {
  it.each([
    [20, 0.95, 0.486662, 0.884239],
    [20, 0.998, 0.358964, 0.964329],
    [50, 0.95, 0.581615, 0.831093],
    [50, 0.998, 0.502999, 0.892604],
  ] as const)('n %i at %d (statistics page)', (of, level, lower, upper) => {
    const limits = funnelLimits(of, 0.72, level);
    expect(limits.lower).toBeCloseTo(lower, 6);
    expect(limits.upper).toBeCloseTo(upper, 6);
  });

  it('stays within 0 and 1, the outer ring around the inner', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, expected) => {
        const inner = funnelLimits(of, expected, 0.95);
        const outer = funnelLimits(of, expected, 0.998);
        expect(outer.lower).toBeGreaterThanOrEqual(0);
        expect(outer.upper).toBeLessThanOrEqual(1);
        expect(outer.lower).toBeLessThanOrEqual(inner.lower);
        expect(outer.upper).toBeGreaterThanOrEqual(inner.upper);
      }),
    );
  });

  it('refuses a denominator of nobody', () => {
    expect(() => funnelLimits(0, 0.5, 0.95)).toThrow(RangeError);
  });
});
