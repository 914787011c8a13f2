import type { Action } from '../action';

export const dateKinds = ['due', 'test'] as const;
export type DateKind = (typeof dateKinds)[number];

/** A day (ISO) on which something of the plan falls. */
export interface PlanDate {
  readonly date: string;
  readonly kind: DateKind;
  readonly action: Action;
}

const day = 86_400_000;

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const firstOf = (month: string): number => Date.parse(`${month}-01T00:00:00Z`);

const references = new Intl.Collator('en-GB', { numeric: true });

/** Dates and kinds need no dictionary: thousands of them are put in order while somebody waits. */
const byLetters = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Due and test dates, the earliest first; of one day, due dates first and then by reference. */
export const planDates = (actions: readonly Action[]): readonly PlanDate[] =>
  actions
    .flatMap((action): readonly PlanDate[] => [
      { date: action.due, kind: 'due', action },
      { date: action.testDate, kind: 'test', action },
    ])
    .filter(({ date }) => date !== '')
    .sort(
      (a, b) =>
        byLetters(a.date, b.date) ||
        byLetters(a.kind, b.kind) ||
        references.compare(a.action.reference, b.action.reference),
    );

/** The first day of the month so many months after. Set and not made anew: `Date.UTC` takes the year 26 for 1926. */
const shifted = (month: string, by: number): Date => {
  const date = new Date(firstOf(month));
  date.setUTCMonth(date.getUTCMonth() + by);
  return date;
};

/** The month (YYYY-MM) some months after another, or before it; the same where years end. @example monthAfter('2026-12', 1) // '2027-01' */
export const monthAfter = (month: string, by: number): string => {
  const next = shifted(month, by);
  const year = next.getUTCFullYear();
  return year < 1 || year > 9999 ? month : isoOf(next.getTime()).slice(0, 7);
};

/**
 * The weeks of a month (YYYY-MM) from Monday to Sunday, as ISO dates. The first and the last reach into the months beside it.
 * @example monthWeeks('2026-06')[0] // ['2026-06-01', … , '2026-06-07']
 */
export const monthWeeks = (month: string): readonly (readonly string[])[] => {
  const first = firstOf(month);
  const daysBefore = (new Date(first).getUTCDay() + 6) % 7;
  const days = (shifted(month, 1).getTime() - first) / day;
  return Array.from({ length: Math.ceil((daysBefore + days) / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_day, at) => isoOf(first + (week * 7 + at - daysBefore) * day)),
  );
};

/** Every day with what falls on it. */
export const datesByDay = (dates: readonly PlanDate[]): ReadonlyMap<string, readonly PlanDate[]> => {
  const days = new Map<string, PlanDate[]>();
  for (const date of dates) {
    const known = days.get(date.date);
    if (known === undefined) days.set(date.date, [date]);
    else known.push(date);
  }
  return days;
};

/** The month to open at: the one of today where something falls in it, else the next that has something, else the last one; today's for an empty plan. */
export const openingMonth = (dates: readonly PlanDate[], today: string): string => {
  const thisMonth = today.slice(0, 7);
  const months = dates.map(({ date }) => date.slice(0, 7));
  return months.find((month) => month >= thisMonth) ?? months.at(-1) ?? thisMonth;
};
