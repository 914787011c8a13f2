import { defaultTrainingWindow } from '../../reference/training-year';
import type { TrainingCounts } from './training-counts';

/** Training years together: `years` of them, of which `last` is the newest. */
export interface YearSpan {
  readonly last: number;
  readonly years: number;
}

/** One way of dividing a span in two: what is shown of one half tells the other, by taking it from the whole. */
export interface Split<T> {
  readonly whole: T;
  readonly own: T;
  readonly other: T;
}

/** Counts of a span and of its halves. */
export type CountSplit = Split<TrainingCounts>;

const halvesOf = ({ last, years }: YearSpan): readonly [YearSpan, YearSpan] | null => {
  if (years < 2) return null;
  const newer = years > 3 ? 3 : 1;
  return [
    { last, years: newer },
    { last: last - newer, years: years - newer },
  ];
};

const firstOf = ({ last, years }: YearSpan): number => last - years + 1;
const isSame = (one: YearSpan, other: YearSpan): boolean => one.last === other.last && one.years === other.years;
const isWithin = (part: YearSpan, whole: YearSpan): boolean =>
  part.last <= whole.last && firstOf(part) >= firstOf(whole);

const splitsFrom = (whole: YearSpan, wanted: YearSpan): readonly Split<YearSpan>[] => {
  const halves = isSame(whole, wanted) ? null : halvesOf(whole);
  if (halves === null) return [];
  const [newer, older] = halves;
  const [own, other] = isWithin(wanted, newer) ? [newer, older] : [older, newer];
  return [{ whole, own, other }, ...splitsFrom(own, wanted)];
};

/** The years that are shown together when several are asked for: the newest five, and what they are divided into. */
export const newestSpan = (newest: number): YearSpan => ({ last: newest, years: defaultTrainingWindow });

/**
 * How the newest five years are divided to come to a span: five into the newest three and two, three into the newest one and two, two into single
 * years. Each span is one piece of that division, so no two of them overlap without one holding the other. Years before the five stand by themselves.
 * @example splitsTo(2025, { last: 2025, years: 1 }) // five into three and two, three into one and two
 * @example splitsTo(2025, { last: 2019, years: 1 }) // []
 */
export const splitsTo = (newest: number, wanted: YearSpan): readonly Split<YearSpan>[] => {
  const whole = newestSpan(newest);
  return isWithin(wanted, whole) ? splitsFrom(whole, wanted) : [];
};
