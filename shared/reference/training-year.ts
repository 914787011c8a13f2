const dayMilliseconds = 86_400_000;
const wednesday = 3;

const padded = (value: number): string => String(value).padStart(2, '0');

/**
 * The first Wednesday of August, on which postgraduate training years begin.
 * @example firstWednesdayOfAugust(2024) // '2024-08-07'
 */
export const firstWednesdayOfAugust = (year: number): string => {
  const weekday = new Date(Date.UTC(year, 7, 1)).getUTCDay();
  return `${String(year)}-08-${padded(1 + ((wednesday - weekday + 7) % 7))}`;
};

/**
 * The training year of a day, named by the year in which it ends: 2025 runs from 7 August 2024 to 5 August 2025.
 * Source: domain notes on training (2025): the year of annual reviews starts on the first Wednesday of August.
 * @param isoDate - "2025-08-05"
 * @example trainingYearOf('2025-08-05') // 2025
 * @example trainingYearOf('2025-08-06') // 2026
 */
export const trainingYearOf = (isoDate: string): number => {
  const year = Number(isoDate.slice(0, 4));
  return isoDate >= firstWednesdayOfAugust(year) ? year + 1 : year;
};

/** How many training years may be looked at together. The national regulator pools five, since numbers are small. */
export const trainingWindows = [1, 3, 5] as const;
export type TrainingWindow = (typeof trainingWindows)[number];
export const defaultTrainingWindow: TrainingWindow = 5;

/** @example windowYears(2025, 3) // [2023, 2024, 2025] */
export const windowYears = (year: number, window: TrainingWindow): readonly number[] =>
  Array.from({ length: window }, (_, at) => year - window + 1 + at);

/** The last day of a training year. @example lastDayOfTrainingYear(2025) // '2025-08-05' */
export const lastDayOfTrainingYear = (year: number): string => {
  const next = new Date(`${firstWednesdayOfAugust(year)}T00:00:00Z`).getTime();
  return new Date(next - dayMilliseconds).toISOString().slice(0, 10);
};
