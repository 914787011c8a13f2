import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapDifference } from '../../../shared/statistics/gap-difference';
import { newcombeGap } from '../../../shared/statistics/newcombe';
import { rate } from '../../../shared/statistics/rate';
import { shortfall } from '../../../shared/statistics/shortfall';
import { wilsonInterval } from '../../../shared/statistics/wilson';
import { anyProportion, mixedProportion, scaled } from './arbitraries';
import { expectEstimate } from './expect-estimate';

describe('wilsonInterval', () => {
  it.each([
    [56, 70, 0.691834, 0.876953],
    [48, 80, 0.490455, 0.700382],
  ])('%i/%i (statistics page)', (count, of, lower, upper) => {
    expectEstimate(rate({ count, of }), { value: count / of, lower, upper, method: 'wilson' });
  });

  it('gives a trust’s published 13.34 / 84.98 / 1.68 % and a regulator’s 15.8468 % without rounding twice', () => {
    const percent = (count: number, of: number): number => (rate({ count, of }).value ?? Number.NaN) * 100;
    expect([990, 6307, 125].map((count) => percent(count, 7422).toFixed(2))).toEqual(['13.34', '84.98', '1.68']);
    expect(percent(480, 3029).toFixed(4)).toBe('15.8468');
    expect(percent(480, 3029).toFixed(1)).toBe('15.8');
  });

  it('stays within 0 and 1, holds the rate, and touches the end at none and all', () => {
    fc.assert(
      fc.property(anyProportion, (proportion) => {
        const { lower, upper } = wilsonInterval(proportion);
        const { count, of } = proportion;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(count / of);
        expect(upper).toBeGreaterThanOrEqual(count / of);
        if (count === 0) expect(lower).toBe(0);
        if (count === of) expect(upper).toBe(1);
      }),
    );
  });

  it('has no interval for nobody', () => {
    expect(() => wilsonInterval({ count: 0, of: 0 })).toThrow(RangeError);
    expect(rate({ count: 0, of: 0 })).toMatchObject({ value: null, reason: 'no-people' });
  });
});

describe('newcombeGap', () => {
  it.each([
    [56, 70, 48, 80, 0.2, 0.052431, 0.333873],
    [5, 56, 0, 29, 0.089286, -0.038137, 0.19256],
    [412, 1650, 96, 540, 0.071919, 0.031906, 0.108748],
  ])('%i/%i v %i/%i (statistics page)', (x1, n1, x2, n2, value, lower, upper) => {
    const gap = newcombeGap({ count: x1, of: n1 }, { count: x2, of: n2 });
    expectEstimate(gap, { value, lower, upper, method: 'newcombe' });
  });

  it('swapping the groups turns the sign; scaling narrows; the interval holds the gap', () => {
    fc.assert(
      fc.property(mixedProportion, mixedProportion, fc.integer({ min: 2, max: 20 }), (a, b, by) => {
        const one = newcombeGap(a, b);
        const other = newcombeGap(b, a);
        const large = newcombeGap(scaled(a, by), scaled(b, by));
        if (one.value === null || other.value === null || large.value === null) throw new Error('calculable');
        expect(one.value + other.value).toBeCloseTo(0, 12);
        expect(one.lower + other.upper).toBeCloseTo(0, 12);
        expect(one.lower).toBeLessThanOrEqual(one.value);
        expect(one.upper).toBeGreaterThanOrEqual(one.value);
        expect(large.value).toBeCloseTo(one.value, 12);
        expect(large.upper - large.lower).toBeLessThan(one.upper - one.lower);
      }),
    );
  });

  it('needs people in both groups', () => {
    expect(newcombeGap({ count: 0, of: 0 }, { count: 1, of: 2 })).toMatchObject({ value: null, reason: 'no-people' });
  });
});

describe('gapDifference', () => {
  it('squares and adds the two intervals', () => {
    const later = newcombeGap({ count: 56, of: 70 }, { count: 48, of: 80 });
    const earlier = newcombeGap({ count: 412, of: 1650 }, { count: 96, of: 540 });
    expectEstimate(
      gapDifference(later, earlier),
      {
        value: 0.2 - 0.071919,
        lower: 0.128081 - Math.hypot(0.2 - 0.052431, 0.108748 - 0.071919),
        upper: 0.128081 + Math.hypot(0.333873 - 0.2, 0.071919 - 0.031906),
        method: 'square-and-add',
      },
      5,
    );
    expectEstimate(gapDifference(later, earlier), { value: 0.128081, lower: -0.024014, upper: 0.267805 });
  });

  it('finds no difference between a gap and itself', () => {
    const gap = newcombeGap({ count: 56, of: 70 }, { count: 48, of: 80 });
    const { value, lower, upper } = gapDifference(gap, gap);
    expect(value).toBe(0);
    expect(lower).toBeLessThan(0);
    expect(upper).toBeGreaterThan(0);
  });

  it('is not calculable when a gap is not', () => {
    const gap = newcombeGap({ count: 1, of: 2 }, { count: 0, of: 0 });
    expect(gapDifference(gap, gap)).toMatchObject({ value: null, reason: 'part-not-calculable' });
  });
});

describe('shortfall', () => {
  const reference = { count: 412, of: 1650 };

  it('gives 38.8364, that is 39 people (statistics page)', () => {
    const result = shortfall({ group: { count: 96, of: 540 }, reference });
    expect(result?.exact).toBeCloseTo(38.8364, 4);
    expect(result?.people).toBe(39);
  });

  it('does not round noise up to a person', () => {
    expect(shortfall({ group: { count: 1, of: 30 }, reference: { count: 1, of: 10 } })?.people).toBe(2);
    expect(shortfall({ group: { count: 3, of: 30 }, reference: { count: 1, of: 10 } })?.people).toBe(0);
  });

  it('is negative, and nobody, for a group that is ahead', () => {
    const result = shortfall({ group: { count: 200, of: 540 }, reference });
    expect(result?.exact).toBeLessThan(0);
    expect(Object.is(result?.people, 0)).toBe(true);
  });

  it('is null when nobody is in the reference group', () => {
    expect(shortfall({ group: { count: 1, of: 2 }, reference: { count: 0, of: 0 } })).toBeNull();
  });
});
