import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../../shared/statistics/fisher';
import { anyProportion } from './arbitraries';

describe('fisherExact', () => {
  it.each([
    [56, 70, 48, 80, 0.0125211298, 0.01042114],
    [3, 4, 1, 4, 0.4857142857, 0.3714285714],
    [0, 12, 3, 9, 0.0631578947, 0.0315789474],
  ])('%i/%i v %i/%i (statistics page)', (x1, n1, x2, n2, twoSided, midP) => {
    const result = fisherExact({ count: x1, of: n1 }, { count: x2, of: n2 });
    expect(Math.abs(result.twoSided - twoSided)).toBeLessThan(1e-10);
    expect(result.midP).toBeCloseTo(midP, 10);
  });

  it('is exact where the page is one out in its tenth decimal', () => {
    // 0.01252112974921 from whole-number arithmetic; the page prints 0.0125211298.
    const { twoSided, midP } = fisherExact({ count: 56, of: 70 }, { count: 48, of: 80 });
    expect(twoSided).toBeCloseTo(0.01252112974921, 13);
    expect(midP).toBeCloseTo(0.01042113995904, 13);
  });

  it('finds 3/62 v 9/71 not distinguishable from chance (statistics page)', () => {
    expect(fisherExact({ count: 3, of: 62 }, { count: 9, of: 71 }).twoSided).toBeCloseTo(0.13885, 6);
  });

  it('is the same with the groups swapped, and with events and non-events swapped', () => {
    fc.assert(
      fc.property(anyProportion, anyProportion, (a, b) => {
        const { twoSided, midP } = fisherExact(a, b);
        const swappedRows = fisherExact(b, a);
        const swappedColumns = fisherExact({ count: a.of - a.count, of: a.of }, { count: b.of - b.count, of: b.of });
        for (const other of [swappedRows, swappedColumns]) {
          expect(other.twoSided).toBeCloseTo(twoSided, 9);
          expect(other.midP).toBeCloseTo(midP, 9);
        }
      }),
    );
  });

  it('agrees with the sum of hypergeometric terms from exact whole numbers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 25 }),
        fc.nat(),
        fc.nat(),
        (n1, n2, i, j) => {
          const [x1, x2] = [i % (n1 + 1), j % (n2 + 1)];
          expect(fisherExact({ count: x1, of: n1 }, { count: x2, of: n2 }).twoSided).toBeCloseTo(
            byWholeNumbers(x1, n1, x2, n2),
            10,
          );
        },
      ),
    );
  });

  it('counts the mirror table as equally likely when the groups are of one size', () => {
    const size = fc.integer({ min: 1, max: 150 });
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, i, j) => {
        const [x1, x2] = [i % (n + 1), j % (n + 1)];
        const { twoSided } = fisherExact({ count: x1, of: n }, { count: x2, of: n });
        expect(twoSided / byWholeNumbers(x1, n, x2, n)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('takes counts of 100,000 without overflowing, quickly', () => {
    const start = performance.now();
    const near = fisherExact({ count: 50_100, of: 100_000 }, { count: 50_000, of: 100_000 });
    const far = fisherExact({ count: 23_589, of: 31_430 }, { count: 15_293, of: 29_072 });
    expect(performance.now() - start).toBeLessThan(500);
    // Normal approximation with continuity correction: z = 99 ÷ √50,024.9… = 0.4427 → 0.6580.
    expect(near.twoSided).toBeCloseTo(0.658, 3);
    expect(far.twoSided).toBe(0);
  });

  it('refuses half cases and impossible counts; says 1 when nothing can vary', () => {
    expect(() => fisherExact({ count: 1.5, of: 4 }, { count: 1, of: 4 })).toThrow('whole numbers');
    expect(() => fisherExact({ count: 5, of: 4 }, { count: 1, of: 4 })).toThrow(RangeError);
    expect(fisherExact({ count: 0, of: 0 }, { count: 1, of: 4 })).toEqual({ twoSided: 1, midP: 0.5 });
  });
});

function byWholeNumbers(x1: number, n1: number, x2: number, n2: number): number {
  const ways = (k: number): bigint => choose(n1, k) * choose(n2, x1 + x2 - k);
  const observed = ways(x1);
  let noLikelier = 0n;
  for (let k = 0; k <= x1 + x2; k += 1) if (ways(k) <= observed) noLikelier += ways(k);
  return Number(noLikelier) / Number(choose(n1 + n2, x1 + x2));
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}
