/**
 * The steps of a reporting year after its snapshot, in order. The snapshot itself, 31 March, is the standard's and no choice.
 * Source: domain notes on action plans, "The year" (2025). Only the day of publication has a usual date there.
 */
export const yearSteps = ['signOff', 'submitted', 'consulted', 'committee', 'board', 'published'] as const;
export type YearStep = (typeof yearSteps)[number];

export const yearStepLabels: Readonly<Record<YearStep, string>> = {
  signOff: 'Data signed off',
  submitted: 'Return submitted',
  consulted: 'Staff network consulted',
  committee: 'People committee',
  board: 'Board',
  published: 'Published by',
};

/** A day of any year, "MM-DD"; '' where none is set. */
export type YearDates = Readonly<Record<YearStep, string>>;

export const defaultYearDates: YearDates = {
  signOff: '',
  submitted: '',
  consulted: '',
  committee: '',
  board: '',
  published: '10-31',
};

const daysIn: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @example isDayOfYear('04-31') // false */
export const isDayOfYear = (day: string): boolean => {
  const [, month, date] = /^(\d{2})-(\d{2})$/.exec(day) ?? [];
  return Number(date) >= 1 && Number(date) <= (daysIn[Number(month) - 1] ?? 0);
};

/** The year after the snapshot runs from April to March. */
const isNextYear = (day: string): boolean => day < '04-01';

/** 29 February of a year that has none is its 28th. */
const existing = (year: number, day: string): string => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day === '02-29' && !isLeap ? '02-28' : day;
};

/** @example dayInYear('10-31', 2025) // "2025-10-31"; dayInYear('01-15', 2025) // "2026-01-15" */
export const dayInYear = (day: string, reportingYear: number): string => {
  const year = reportingYear + (isNextYear(day) ? 1 : 0);
  return `${String(year)}-${existing(year, day)}`;
};

/** The first step that is set to a day before that of an earlier step; null where all are in order. */
export const stepOutOfOrder = (dates: YearDates): YearStep | null => {
  const set = yearSteps.filter((step) => dates[step] !== '');
  return (
    set.find((step, at) => {
      const before = set[at - 1];
      return before !== undefined && dayInYear(dates[step], 2025) < dayInYear(dates[before], 2025);
    }) ?? null
  );
};
