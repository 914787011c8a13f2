import { describe, expect, it } from 'vitest';
import { yearOfClock } from '../../../shared/year/year-of-clock';

describe('the year of the clock', () => {
  it.each([
    ['2027-04-01', 2027],
    ['2038-01-20', 2038],
    ['1970-01-02', 2026],
    ['2001-12-31', 2026],
  ])('at %s is %i', (now, year) => {
    expect(yearOfClock(new Date(now))).toBe(year);
  });
});
