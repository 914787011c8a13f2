import { trainingYearOf } from '../../../../reference/training-year';
import { createDateReader } from '../../reading/read-dates';
import type { DateReading } from '../../reading/read-dates';
import type { TableReading } from '../../reading/table-reader';
import type { TableRow } from '../../reading/table-rows';

/** Before this day no workbook of today speaks of a review or an examination. */
const earliest = '2000-01-01';
/** A date this far beyond the middle one of its file is a slip of the keyboard: 2052 for 2025. */
const yearsBeyondMiddle = 6;

/** A day with its training year; nothing; a question that stands; or a fault that sets the row aside. */
export type TrainingDay =
  | { readonly kind: 'day'; readonly on: string; readonly year: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'fault'; readonly reason: string };

const latestOf = (dates: readonly DateReading[]): string | null => {
  const days = dates.flatMap((date) => (date.kind === 'date' && date.on >= earliest ? [date.on] : [])).sort();
  const middle = days[Math.floor((days.length - 1) / 2)];
  return middle === undefined ? null : `${String(Number(middle.slice(0, 4)) + yearsBeyondMiddle)}${middle.slice(4)}`;
};

/**
 * Reads the date that decides the training year of a row. Doubtful dates are asked about; a date that cannot be read, or lies before 2000
 * or far beyond the others of its file, sets the row aside: it would open a year of its own.
 */
export const createTrainingDayReader = (reading: TableReading, field: string): ((row: TableRow) => TrainingDay) => {
  const read = createDateReader(reading, field, true);
  const latest = latestOf(reading.rows.map(read));
  return (row) => {
    const date = read(row);
    if (date.kind === 'unreadable') return { kind: 'fault', reason: date.reason };
    if (date.kind !== 'date') return { kind: date.kind === 'asked' ? 'asked' : 'none' };
    if (date.on < earliest) return { kind: 'fault', reason: `${date.on} is before 2000` };
    if (latest !== null && date.on > latest)
      return { kind: 'fault', reason: `${date.on} is years after the other dates of the file` };
    return { kind: 'day', on: date.on, year: trainingYearOf(date.on) };
  };
};

export const onOf = (day: TrainingDay): string | null => (day.kind === 'day' ? day.on : null);
export const yearOfDay = (day: TrainingDay): number | null => (day.kind === 'day' ? day.year : null);
