import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../shared/statistics/benjamini-hochberg';
import { holm } from '../../../shared/statistics/holm';

const raw = [0.001, 0.012, 0.03, 0.04, 0.2];
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(9)));

describe('corrections for many comparisons', () => {
  it('give the values of the statistics page', () => {
    expect(rounded(holm(raw))).toEqual([0.005, 0.048, 0.09, 0.09, 0.2]);
    expect(rounded(benjaminiHochberg(raw))).toEqual([0.005, 0.03, 0.05, 0.05, 0.2]);
  });

  it('answer in the order given', () => {
    const shuffled = [0.2, 0.001, 0.04, 0.012, 0.03];
    expect(rounded(holm(shuffled))).toEqual([0.2, 0.005, 0.09, 0.048, 0.09]);
    expect(rounded(benjaminiHochberg(shuffled))).toEqual([0.2, 0.005, 0.05, 0.03, 0.05]);
  });

  it.each([holm, benjaminiHochberg])('%o never lowers a p-value nor changes their order', (correct) => {
    fc.assert(
      fc.property(pValues, (values) => {
        const corrected = correct(values);
        const pairs = values.map((value, index) => ({ value, corrected: corrected[index] ?? Number.NaN }));
        pairs.sort((a, b) => a.value - b.value);
        for (const [index, pair] of pairs.entries()) {
          expect(pair.corrected).toBeGreaterThanOrEqual(pair.value);
          expect(pair.corrected).toBeLessThanOrEqual(1);
          expect(pair.corrected).toBeGreaterThanOrEqual(pairs[index - 1]?.corrected ?? 0);
        }
      }),
    );
  });

  it('Holm is never below Benjamini–Hochberg', () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const lenient = benjaminiHochberg(values);
        for (const [index, strict] of holm(values).entries()) {
          expect(strict).toBeGreaterThanOrEqual((lenient[index] ?? Number.NaN) - 1e-12);
        }
      }),
    );
  });

  it('refuse what is not a probability', () => {
    expect(() => holm([0.5, 1.2])).toThrow(RangeError);
    expect(() => benjaminiHochberg([Number.NaN])).toThrow(RangeError);
  });
});
