import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelihoodIndicator } from '../../../shared/indicators/likelihood-indicator';
import type { RatioIndicator } from '../../../shared/reference/indicators';
import { group } from '../sample-counts';

const figure = (
  indicator: RatioIndicator,
  hits: readonly [number, number, number?],
  of: readonly [number, number, number?],
) =>
  likelihoodIndicator({ indicator, view: 'all', year: 2025, source: 'return', hits: group(...hits), of: group(...of) });

describe('indicators 2, 3 and 4', () => {
  it('gives the published indicator 3 of 2020 from its counts, not from rounded rates', () => {
    const result = figure(3, [17, 9], [2505, 725]);
    expect(result.value).toBeCloseTo(1.82921, 5);
    expect(result.lower).toBeCloseTo(0.82, 2);
    expect(result.upper).toBeCloseTo(4.09, 2);
    expect(result.finding).toBe('not_distinguishable');
    expect(result.fewerCases).toBe(3);
  });

  it('gives the published indicator 2 of 2022', () => {
    expect(figure(2, [4699, 1465], [10_000, 10_000]).value).toBeCloseTo(3.2075, 4);
  });

  it.each([
    [2, 2.0, true],
    [3, 0.5, false],
    [4, 2.0, true],
  ] as const)('points the right way for indicator %i', (indicator, value, isAdverse) => {
    const result = figure(indicator, [400, 200], [1000, 1000]);
    expect(result.value).toBeCloseTo(value, 10);
    expect(result.isAdverse).toBe(isAdverse);
  });

  it('judges the screen on the unrounded ratio', () => {
    // 1.2549 shows as 1.25 and yet lies outside 0.80 to 1.25.
    const result = figure(2, [12_549, 10_000], [100_000, 100_000]);
    expect(result.value).toBeCloseTo(1.2549, 10);
    expect(result.isOutsideScreen).toBe(true);
    expect(figure(2, [1250, 1000], [10_000, 10_000]).isOutsideScreen).toBe(false);
  });

  it('says "too few" and gives no rate for fewer than ten people', () => {
    const result = figure(2, [4, 3], [9, 40]);
    expect(result).toMatchObject({
      finding: 'too_few',
      value: null,
      lower: null,
      upper: null,
      shortfall: null,
      bounds: null,
    });
    expect(result.white.percent).toBeNull();
    expect(result.white.count).toBe(4);
  });

  it('is not calculable, rather than 0 or endless, over a rate of zero', () => {
    expect(figure(2, [30, 0], [100, 100])).toMatchObject({
      value: null,
      finding: 'not_calculable',
      why: 'rate_below_the_line_is_zero',
    });
    expect(figure(2, [30, 0], [100, 0])).toMatchObject({ value: null, finding: 'not_calculable' });
  });

  it('counts the people short over a rate of zero, and says which way it points', () => {
    expect(figure(2, [30, 0], [100, 100])).toMatchObject({ isAdverse: true, shortfall: 30 });
    expect(figure(3, [0, 12], [100, 100])).toMatchObject({ isAdverse: true, shortfall: 12 });
    expect(figure(4, [0, 0], [100, 100])).toMatchObject({ isAdverse: null, shortfall: null });
    expect(figure(4, [30, 0], [100, 9])).toMatchObject({ isAdverse: null, shortfall: null });
  });

  it('gives no figure, rather than a wrong one, for more cases than people', () => {
    expect(figure(3, [30, 5], [20, 100])).toMatchObject({
      value: null,
      finding: 'not_calculable',
      why: 'more_cases_than_people',
    });
  });

  it('tags low numbers from 10 to 29', () => {
    expect(figure(4, [5, 5], [29, 100]).hasLowNumbers).toBe(true);
    expect(figure(4, [5, 5], [30, 100]).hasLowNumbers).toBe(false);
  });

  it('counts the people short at the other group’s rate, and nobody when the gap is the other way', () => {
    expect(figure(4, [412, 96], [1650, 540]).shortfall).toBeCloseTo(38.8364, 4);
    expect(figure(3, [20, 20], [1000, 500]).shortfall).toBeCloseTo(10, 10);
    expect(figure(2, [100, 200], [1000, 1000]).shortfall).toBeNull();
  });

  it('gives the bounds if all unknown were White, or all BME', () => {
    const result = figure(2, [203, 166, 8], [807, 808, 54]);
    expect(result.bounds?.allWhite).toBeCloseTo(211 / 861 / (166 / 808), 10);
    expect(result.bounds?.allBme).toBeCloseTo(203 / 807 / (174 / 862), 10);
    expect(figure(2, [203, 166], [807, 808]).bounds).toBeNull();
  });

  it('keeps half cases of a two-year average', () => {
    expect(figure(3, [16.5, 8.5], [2505, 725]).value).toBeCloseTo(8.5 / 725 / (16.5 / 2505), 12);
  });

  it('inverts when the groups are swapped, and its interval always holds the estimate', () => {
    const people = fc.integer({ min: 10, max: 5000 });
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(people, people, share, share, (whiteOf, bmeOf, a, b) => {
        const white = Math.max(1, Math.floor(whiteOf * a));
        const bme = Math.max(1, Math.floor(bmeOf * b));
        const one = figure(2, [white, bme], [whiteOf, bmeOf]);
        const other = figure(2, [bme, white], [bmeOf, whiteOf]);
        expect((one.value ?? 0) * (other.value ?? 0)).toBeCloseTo(1, 8);
        expect(one.lower ?? Infinity).toBeLessThanOrEqual((one.value ?? 0) + 1e-9);
        expect(one.upper ?? -Infinity).toBeGreaterThanOrEqual((one.value ?? 0) - 1e-9);
        expect(one.finding === 'unlikely_chance').toBe((one.lower ?? 0) > 1 || (one.upper ?? 2) < 1);
      }),
    );
  });
});
