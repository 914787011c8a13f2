import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstWednesdayOfAugust,
  lastDayOfTrainingYear,
  trainingYearOf,
  windowYears,
} from '../../../shared/reference/training-year';

test('training years begin on the first Wednesday of August', () => {
  expect([2022, 2023, 2024, 2025, 2026].map(firstWednesdayOfAugust)).toEqual([
    '2022-08-03',
    '2023-08-02',
    '2024-08-07',
    '2025-08-06',
    '2026-08-05',
  ]);
  expect(['2024-08-06', '2024-08-07', '2025-01-01', '2025-08-05', '2025-08-06'].map(trainingYearOf)).toEqual([
    2024, 2025, 2025, 2025, 2026,
  ]);
  expect(lastDayOfTrainingYear(2025)).toBe('2025-08-05');
  expect(windowYears(2025, 3)).toEqual([2023, 2024, 2025]);
});

test('every year begins on a Wednesday in the first week of August', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), (year) => {
      const day = firstWednesdayOfAugust(year);
      expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(3);
      expect(Number(day.slice(8))).toBeLessThanOrEqual(7);
      expect([trainingYearOf(day), trainingYearOf(lastDayOfTrainingYear(year))]).toEqual([year + 1, year]);
    }),
  );
});
