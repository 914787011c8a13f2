import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disparityOf } from '../../../shared/indicators/progression/disparity';

const people = fc.integer({ min: 1, max: 5000 });
const tiers = fc.record({ lower: people, middle: people, upper: people });

describe('race disparity ratio', () => {
  it('gives the values of the domain notes', () => {
    const white = { lower: 2000, middle: 1500, upper: 500 };
    const bme = { lower: 900, middle: 450, upper: 90 };
    const first = disparityOf({ from: white.lower, to: white.middle }, { from: bme.lower, to: bme.middle });
    const second = disparityOf({ from: white.middle, to: white.upper }, { from: bme.middle, to: bme.upper });
    const whole = disparityOf({ from: white.lower, to: white.upper }, { from: bme.lower, to: bme.upper });
    expect(first.value).toBeCloseTo(1.5, 10);
    expect(second.value).toBeCloseTo(1.6667, 4);
    expect(whole.value).toBeCloseTo(2.5, 10);
    // Woolf: exp(ln 1.5 ± 1.959964 √(1/2000 + 1/1500 + 1/900 + 1/450)).
    expect(first.lower).toBeCloseTo(1.3152, 4);
    expect(first.upper).toBeCloseTo(1.7108, 4);
    expect(first).toMatchObject({ method: 'woolf', finding: 'unlikely_chance', isAdverse: true, hasLowNumbers: false });
  });

  it('multiplies to the whole, whatever the counts', () => {
    fc.assert(
      fc.property(tiers, tiers, (white, bme) => {
        const ratio = (from: keyof typeof white, to: keyof typeof white) =>
          disparityOf({ from: white[from], to: white[to] }, { from: bme[from], to: bme[to] }).value;
        const [first, second, whole] = [ratio('lower', 'middle'), ratio('middle', 'upper'), ratio('lower', 'upper')];
        if (first !== null && second !== null && whole !== null) expect((first * second) / whole).toBeCloseTo(1, 9);
        else expect(Math.min(white.lower, white.middle, bme.lower, bme.middle)).toBeLessThan(10);
      }),
    );
  });

  it('contains its estimate, and swapping the groups inverts it', () => {
    fc.assert(
      fc.property(tiers, tiers, (white, bme) => {
        const there = disparityOf({ from: white.lower, to: white.upper }, { from: bme.lower, to: bme.upper });
        const back = disparityOf({ from: bme.lower, to: bme.upper }, { from: white.lower, to: white.upper });
        expect(there.value === null).toBe(back.value === null);
        if (there.value === null || back.value === null) return;
        expect(there.value * back.value).toBeCloseTo(1, 9);
        expect(there.lower).toBeLessThanOrEqual(there.value);
        expect(there.upper).toBeGreaterThanOrEqual(there.value);
      }),
    );
  });

  it('says too few, or that it cannot be worked out, and never zero or endless', () => {
    expect(disparityOf({ from: 9, to: 4 }, { from: 40, to: 10 })).toMatchObject({ value: null, finding: 'too_few' });
    expect(disparityOf({ from: 90, to: 40 }, { from: 40, to: 0 })).toMatchObject({
      value: null,
      finding: 'not_calculable',
      hasLowNumbers: false,
    });
    expect(disparityOf({ from: 0, to: 0 }, { from: 0, to: 0 })).toMatchObject({
      value: null,
      finding: 'not_calculable',
    });
    expect(disparityOf({ from: 90, to: 40 }, { from: 40, to: 3 }).hasLowNumbers).toBe(true);
  });
});
