import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../shared/statistics/kaplan-meier';
import { logRank } from '../../../shared/statistics/log-rank';
import { normalTails } from '../../../shared/statistics/normal-tail';
import { riskTable } from '../../../shared/statistics/risk-table';
import type { Followed } from '../../../shared/statistics/risk-table';

/** Weeks of remission in acute leukaemia: Freireich et al., Blood 1963;21:699–716, as printed in Cox and Oakes, 1984. "+" was still in remission. */
const followed = (weeks: string): readonly Followed[] =>
  weeks.split(' ').map((text) => ({ time: parseInt(text, 10), hasEvent: !text.endsWith('+') }));
const mercaptopurine = followed('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const placebo = followed('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');
const timesOf = (...groups: readonly (readonly Followed[])[]): readonly number[] =>
  [...new Set(groups.flat().flatMap(({ time, hasEvent }) => (hasEvent ? [time] : [])))].sort((a, b) => a - b);

const people = fc.array(fc.record({ time: fc.integer({ min: 1, max: 6 }), hasEvent: fc.boolean() }), {
  minLength: 1,
  maxLength: 60,
});
const years = [1, 2, 3, 4, 5, 6];

describe('Kaplan–Meier', () => {
  it('gives the published remissions with 6-mercaptopurine', () => {
    const steps = kaplanMeier(riskTable(mercaptopurine, timesOf(mercaptopurine)));
    expect(steps.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    expect(steps.map(({ survival }) => survival.toFixed(3))).toEqual([
      '0.857',
      '0.807',
      '0.753',
      '0.690',
      '0.627',
      '0.538',
      '0.448',
    ]);
  });

  it('has the log-log interval of R (survfit, conf.type "log-log")', () => {
    const steps = kaplanMeier(riskTable(mercaptopurine, timesOf(mercaptopurine)));
    const [first] = steps;
    expect([first?.lower.toFixed(3), first?.upper.toFixed(3)]).toEqual(['0.620', '0.952']);
    expect([steps.at(-1)?.lower.toFixed(3), steps.at(-1)?.upper.toFixed(3)]).toEqual(['0.188', '0.680']);
  });

  it('never rises, keeps inside its interval, and that inside 0 to 1', () => {
    fc.assert(
      fc.property(people, (group) => {
        let before = 1;
        for (const { survival, lower, upper } of kaplanMeier(riskTable(group, years))) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(survival + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(survival - 1e-12);
          expect(upper).toBeLessThanOrEqual(1);
          before = survival;
        }
      }),
    );
  });

  it('is the plain share where everybody is followed to the end', () => {
    fc.assert(
      fc.property(people, (group) => {
        const all = group.map(({ time, hasEvent }) => ({ time: hasEvent ? time : 6, hasEvent }));
        const last = kaplanMeier(riskTable(all, years)).at(-1);
        const without = all.filter(({ hasEvent }) => !hasEvent).length;
        if (last?.time === 6) expect(last.survival).toBeCloseTo(without / all.length, 10);
        else expect(without).toBe(0);
      }),
    );
  });

  it('narrows with more people, and leaves the estimate', () => {
    fc.assert(
      fc.property(people, (group) => {
        const more = Array.from({ length: 4 }, () => group).flat();
        const few = kaplanMeier(riskTable(group, years));
        kaplanMeier(riskTable(more, years)).forEach((step, at) => {
          const one = few[at];
          expect(step.survival).toBeCloseTo(one?.survival ?? NaN, 10);
          expect(step.upper - step.lower).toBeLessThanOrEqual((one?.upper ?? NaN) - (one?.lower ?? NaN) + 1e-12);
        });
      }),
    );
  });

  it('keeps a width where nobody has had the event yet', () => {
    const [step] = kaplanMeier([{ time: 1, atRisk: 20, events: 0 }]);
    expect(step).toMatchObject({ survival: 1, upper: 1 });
    expect(step?.lower).toBeCloseTo(0.8389, 4);
  });

  it('refuses more events than people, and an event at no time asked for', () => {
    expect(() => kaplanMeier([{ time: 1, atRisk: 2, events: 3 }])).toThrow(RangeError);
    expect(() => riskTable([{ time: 2.5, hasEvent: true }], years)).toThrow(RangeError);
  });
});

describe('the log-rank test', () => {
  it('gives the published result of the two arms', () => {
    const times = timesOf(mercaptopurine, placebo);
    const result = logRank(riskTable(placebo, times), riskTable(mercaptopurine, times));
    expect(result?.observed).toBe(21);
    expect(result?.expected).toBeCloseTo(10.75, 2);
    expect(result?.chiSquare).toBeCloseTo(16.79, 2);
    expect(result?.pValue).toBeCloseTo(0.0000417, 7);
  });

  it('is the same whichever group comes first', () => {
    fc.assert(
      fc.property(people, people, (a, b) => {
        const [first, second] = [riskTable(a, years), riskTable(b, years)];
        const [one, other] = [logRank(first, second), logRank(second, first)];
        expect(one === null).toBe(other === null);
        if (one !== null) expect(one.chiSquare).toBeCloseTo(other?.chiSquare ?? NaN, 8);
      }),
    );
  });

  it('finds nothing between a group and itself, and has nothing to say without events', () => {
    fc.assert(
      fc.property(people, (group) => {
        const rows = riskTable(group, years);
        const result = logRank(rows, rows);
        if (result !== null) expect(result.pValue).toBeCloseTo(1, 6);
        else expect(rows.every(({ atRisk, events }) => events === 0 || atRisk === events)).toBe(true);
      }),
    );
    expect(logRank([], [])).toBeNull();
  });

  it('refuses groups with different times', () => {
    const rows = [{ time: 1, atRisk: 5, events: 1 }];
    expect(() => logRank(rows, [])).toThrow(RangeError);
    expect(() => logRank(rows, [{ time: 2, atRisk: 5, events: 1 }])).toThrow(RangeError);
  });
});

describe('the tails of the normal distribution', () => {
  it.each([
    [0, 1],
    [1, 0.3173105],
    [1.959964, 0.05],
    [2.575829, 0.01],
    [4, 6.334248e-5],
  ])('%f: %f', (z, expected) => {
    expect(normalTails(z) / expected).toBeCloseTo(1, 5);
    expect(normalTails(-z)).toBe(normalTails(z));
  });
});
