import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longest, nextYear, percentNeeded, project } from '../../../shared/indicators/progression/projection';
import { neededSentence, projectionSentence } from '../../../shared/narrative/progression/projection-words';

const now = { year: 2025, bme: 10, of: 100 };
const suppose = { appointments: 10, bmePercent: 50, leavers: 10 };

describe('what would it take', () => {
  it('takes one year as the printed formula says', () => {
    expect(nextYear(now, suppose)).toEqual({ year: 2026, bme: 14, of: 100 });
    expect(nextYear({ year: 2026, bme: 14, of: 100 }, { appointments: 20, bmePercent: 25, leavers: 0 })).toEqual({
      year: 2027,
      bme: 19,
      of: 120,
    });
  });

  it('says in which year the share is reached', () => {
    const projection = project(now, 20, suppose);
    // 10, 14, 17.6, 20.84 of 100.
    expect(projection.years.map(({ bme }) => bme)).toEqual([10, 14, 17.6, expect.closeTo(20.84, 10)]);
    expect(projection.reachedIn).toBe(2028);
    expect(projectionSentence(suppose, 20, projection)).toBe(
      'With 10 appointments a year, 50% of them BME, and 10 leavers a year, the band reaches 20.0% in 2028, in time for 2028.',
    );
    expect(projectionSentence(suppose, 30, project(now, 30, suppose))).toContain('4 years after 2028');
  });

  it('says what is so already, never so, or left with nobody', () => {
    expect(projectionSentence(suppose, 10, project(now, 10, suppose))).toBe('The band is at 10.0% already.');
    const never = { ...suppose, bmePercent: 15 };
    expect(project(now, 20, never)).toMatchObject({ reachedIn: null });
    expect(project(now, 20, never).years).toHaveLength(longest + 1);
    expect(projectionSentence(never, 20, project(now, 20, never))).toContain(
      'does not reach 20.0% within 30 years: it would stand at 14.8% in 2055',
    );
    const nobody = { appointments: 0, bmePercent: 50, leavers: 200 };
    expect(projectionSentence(nobody, 20, project(now, 20, nobody))).toContain('nobody would be left');
  });

  it('does not say that a share is not reached and stood at', () => {
    const near = { ...suppose, bmePercent: 40 };
    const sentence = projectionSentence(near, 39.96, { years: [{ year: 2055, bme: 39.95, of: 100 }], reachedIn: null });
    expect(sentence).toContain('just below it');
  });

  it('finds the smallest share of appointments that is in time, or says that none is', () => {
    const needed = percentNeeded(now, 20, suppose, 2028) ?? -1;
    expect(project(now, 20, { ...suppose, bmePercent: needed }).reachedIn).toBe(2028);
    expect(project(now, 20, { ...suppose, bmePercent: needed - 1 }).reachedIn).toBe(2029);
    expect(percentNeeded(now, 60, { appointments: 5, leavers: 5 }, 2028)).toBeNull();
    expect(neededSentence(needed, 2025)).toContain(`at least ${String(needed)}%`);
    expect(neededSentence(null, 2025)).toContain('Even if every one of them were BME');
    expect(neededSentence(40, 2028)).toBeNull();
  });

  it('keeps people in the band, and a higher share of appointments is never later', () => {
    const people = fc.nat(300);
    fc.assert(
      fc.property(
        people,
        people,
        people,
        people,
        fc.nat(99),
        fc.nat(100),
        (bme, others, appointments, leavers, percent, target) => {
          const start = { year: 2025, bme, of: bme + others };
          const low = project(start, target, { appointments, leavers, bmePercent: percent });
          const high = project(start, target, { appointments, leavers, bmePercent: percent + 1 });
          for (const one of low.years) {
            expect(one.bme).toBeGreaterThanOrEqual(-1e-9);
            expect(one.of - one.bme).toBeGreaterThanOrEqual(-1e-9);
          }
          expect(high.reachedIn ?? Infinity).toBeLessThanOrEqual(low.reachedIn ?? Infinity);
        },
      ),
    );
  });
});
