import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { katzInterval } from '../../../shared/statistics/katz';
import { koopmanInterval } from '../../../shared/statistics/koopman';
import { relativeLikelihood } from '../../../shared/statistics/relative-likelihood';
import { anyProportion, mixedProportion, proportionWithEvents, scaled } from './arbitraries';
import { expectEstimate } from './expect-estimate';

const close = 1e-9;

describe('relativeLikelihood: values of the statistics page', () => {
  it.each([
    [56, 70, 48, 80, 1.333333, 1.076626, 1.651249, 'katz', 6],
    [742, 3214, 391, 2418, 1.4277, 1.2783, 1.5946, 'katz', 4],
    [23589, 31430, 15293, 29072, 1.426748, 1.408833, 1.444892, 'katz', 6],
    [9, 725, 17, 2505, 1.83, 0.82, 4.09, 'katz', 2],
    [412, 1650, 96, 540, 1.404545, 1.15024, 1.715074, 'katz', 6],
    [36, 40, 16, 80, 4.5, 2.939569, 7.152223, 'koopman', 6],
    [3, 62, 9, 71, 0.38172, 0.114981, 1.235204, 'koopman', 6],
    [0, 12, 3, 9, 0, 0, 0.831994, 'koopman', 6],
  ] as const)('%i/%i v %i/%i', (x1, n1, x2, n2, value, lower, upper, method, decimals) => {
    const estimate = relativeLikelihood({ count: x1, of: n1 }, { count: x2, of: n2 });
    expectEstimate(estimate, { value, lower, upper, method }, decimals);
  });

  it('gives a trust’s published 3.2075 from its rates of 46.99 % and 14.65 %', () => {
    const { value } = relativeLikelihood({ count: 4699, of: 10000 }, { count: 1465, of: 10000 });
    expect(value).toBeCloseTo(3.2075, 4);
  });

  it('keeps the half cases of a two-year average', () => {
    const { value, method } = relativeLikelihood({ count: 7.5, of: 725 }, { count: 17.5, of: 2505 });
    expect(value).toBeCloseTo(7.5 / 725 / (17.5 / 2505), 12);
    expect(method).toBe('katz');
    expect(relativeLikelihood({ count: 4.5, of: 725 }, { count: 17.5, of: 2505 }).method).toBe('koopman');
  });
});

describe('relativeLikelihood: not calculable is neither 0 nor infinity', () => {
  it.each([
    [{ count: 3, of: 12 }, { count: 0, of: 9 }, 'no-events-below'],
    [{ count: 0, of: 12 }, { count: 0, of: 9 }, 'no-events-below'],
    [{ count: 3, of: 12 }, { count: 0, of: 0 }, 'no-people-below'],
    [{ count: 0, of: 0 }, { count: 3, of: 9 }, 'no-people-above'],
  ])('%o v %o', (above, below, reason) => {
    expect(relativeLikelihood(above, below)).toEqual({ value: null, lower: null, upper: null, method: 'none', reason });
  });

  it.each([
    [-1, 10],
    [11, 10],
    [Number.NaN, 10],
    [1, Infinity],
  ])('refuses %d of %d', (count, of) => {
    expect(() => relativeLikelihood({ count, of }, { count: 1, of: 2 })).toThrow(RangeError);
    expect(() => relativeLikelihood({ count: 1, of: 2 }, { count, of })).toThrow(RangeError);
  });
});

describe('relativeLikelihood: always true', () => {
  it('swapping the groups inverts ratio and interval', () => {
    fc.assert(
      fc.property(proportionWithEvents, proportionWithEvents, (a, b) => {
        const one = relativeLikelihood(a, b);
        const other = relativeLikelihood(b, a);
        expect((one.value ?? 0) * (other.value ?? 0)).toBeCloseTo(1, 9);
        expect((one.lower ?? 0) * (other.upper ?? 0)).toBeCloseTo(1, 9);
        expect((one.upper ?? 0) * (other.lower ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('scaling all counts leaves the ratio and narrows the interval, method by method', () => {
    fc.assert(
      fc.property(mixedProportion, mixedProportion, fc.integer({ min: 2, max: 20 }), (a, b, by) => {
        const [bigA, bigB] = [scaled(a, by), scaled(b, by)];
        expect(relativeLikelihood(bigA, bigB).value).toBeCloseTo(relativeLikelihood(a, b).value ?? Number.NaN, 9);
        for (const interval of [katzInterval, koopmanInterval]) {
          expect(interval(bigA, bigB).lower).toBeGreaterThan(interval(a, b).lower);
          expect(interval(bigA, bigB).upper).toBeLessThan(interval(a, b).upper);
        }
      }),
    );
  });

  it('the interval contains the estimate', () => {
    fc.assert(
      fc.property(anyProportion, proportionWithEvents, (a, b) => {
        const { value, lower, upper } = relativeLikelihood(a, b);
        expect(lower).toBeLessThanOrEqual((value ?? Number.NaN) + close);
        expect(upper).toBeGreaterThanOrEqual((value ?? Number.NaN) - close);
      }),
    );
  });
});

describe('koopmanInterval', () => {
  it('is open upward over a rate of 0, and the mirror of the zero above', () => {
    const { lower, upper } = koopmanInterval({ count: 3, of: 9 }, { count: 0, of: 12 });
    expect(upper).toBe(Infinity);
    expect(1 / lower).toBeCloseTo(0.831994, 6);
    expect(koopmanInterval({ count: 0, of: 9 }, { count: 0, of: 12 })).toEqual({ lower: 0, upper: Infinity });
  });

  it('has the closed form 1 + z² ÷ n when everybody has the event', () => {
    const { lower, upper } = koopmanInterval({ count: 10, of: 10 }, { count: 20, of: 20 });
    expect(upper).toBeCloseTo(1 + 1.959964 ** 2 / 20, 9);
    expect(1 / lower).toBeCloseTo(1 + 1.959964 ** 2 / 10, 9);
  });

  it('comes close to Katz on large counts', () => {
    const [a, b] = [
      { count: 23589, of: 31430 },
      { count: 15293, of: 29072 },
    ] as const;
    expect(koopmanInterval(a, b).lower).toBeCloseTo(katzInterval(a, b).lower, 3);
    expect(koopmanInterval(a, b).upper).toBeCloseTo(katzInterval(a, b).upper, 3);
  });

  it('refuses a group of nobody; Katz refuses a zero', () => {
    expect(() => koopmanInterval({ count: 0, of: 0 }, { count: 1, of: 2 })).toThrow(RangeError);
    expect(() => katzInterval({ count: 0, of: 5 }, { count: 1, of: 2 })).toThrow(RangeError);
  });
});
