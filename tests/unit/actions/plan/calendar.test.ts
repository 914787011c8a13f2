import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesByDay, monthAfter, monthWeeks, openingMonth, planDates } from '../../../../shared/actions/plan/calendar';
import { action } from './sample-plan';

describe('a month', () => {
  it('is in whole weeks from Monday', () => {
    // 1 June 2026 is a Monday, 1 November 2026 a Sunday; February 2027 fills four weeks exactly.
    expect(monthWeeks('2026-06')[0]).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `2026-06-0${String(day)}`));
    expect(monthWeeks('2026-11')[0]?.[0]).toBe('2026-10-26');
    expect(monthWeeks('2026-11')[0]?.[6]).toBe('2026-11-01');
    expect(monthWeeks('2027-02')).toHaveLength(4);
    expect(monthWeeks('2028-02').flat()).toContain('2028-02-29');
  });

  it('is followed by the next, over the end of a year and in any century', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2027-01', -1)).toBe('2026-12');
    expect(monthAfter('0026-03', 1)).toBe('0026-04');
    expect(monthAfter('9999-12', 1)).toBe('9999-12');
    expect(monthAfter('0001-01', -1)).toBe('0001-01');
  });

  it('of any year has each of its days once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
        const days = monthWeeks(name).flat();
        const own = days.filter((day) => day.startsWith(`${name}-`));
        expect(days.length % 7).toBe(0);
        expect(days.length).toBeLessThanOrEqual(42);
        expect(own.length).toBeGreaterThanOrEqual(28);
        expect(own).toEqual([...new Set(own)].sort());
        expect(own[0]).toBe(`${name}-01`);
      }),
    );
  });
});

describe('the dates of a plan', () => {
  const plan = [
    action(10, { due: '2027-03-31', testDate: '2027-03-31' }),
    action(9, { due: '2027-03-31', testDate: '' }),
    action(1, { due: '', testDate: '2027-01-15' }),
  ];

  it('stand in their order, due before test, A-009 before A-010', () => {
    expect(planDates(plan).map(({ date, kind, action: { reference } }) => `${date} ${kind} ${reference}`)).toEqual([
      '2027-01-15 test A-001',
      '2027-03-31 due A-009',
      '2027-03-31 due A-010',
      '2027-03-31 test A-010',
    ]);
    expect(datesByDay(planDates(plan)).get('2027-03-31')).toHaveLength(3);
  });

  it('open at this month, at the next one with a date, or at the last', () => {
    const dates = planDates(plan);
    expect(openingMonth(dates, '2027-01-02')).toBe('2027-01');
    expect(openingMonth(dates, '2027-02-02')).toBe('2027-03');
    expect(openingMonth(dates, '2028-02-02')).toBe('2027-03');
    expect(openingMonth([], '2028-02-02')).toBe('2028-02');
  });
});
