import { cleanText } from '../clean-text';
import type { RawValue } from '../translation';
import { isPlausibleSerial, isRealDate, isoOfSerial } from './calendar';
import type { DateOrder } from './parse-date-text';
import { parseDateText } from './parse-date-text';

/**
 * The order that a column's numeric dates ("03/04/2024") are written in. `none`: the column has no such dates. In the other
 * cases a person chooses the order once for the column, or goes back to the file.
 */
export type ColumnOrder =
  | { readonly kind: 'none' }
  | { readonly kind: 'decided'; readonly order: DateOrder; readonly reason: string }
  | {
      readonly kind: 'undecided' | 'mixed' | 'half_converted';
      readonly suggestion: DateOrder | null;
      readonly reason: string;
    };

interface Tally {
  readonly dayFirstOnly: number;
  readonly monthFirstOnly: number;
  readonly either: number;
}

const tallyOf = (values: readonly RawValue[]): Tally => {
  let dayFirstOnly = 0;
  let monthFirstOnly = 0;
  let either = 0;
  for (const value of values) {
    const text = typeof value === 'string' ? parseDateText(cleanText(value)) : null;
    if (text?.shape !== 'numeric' || text.first === text.second) continue;
    const canBeDayFirst = isRealDate({ year: text.year, month: text.second, day: text.first });
    const canBeMonthFirst = isRealDate({ year: text.year, month: text.first, day: text.second });
    if (canBeDayFirst && canBeMonthFirst) either += 1;
    else if (canBeDayFirst) dayFirstOnly += 1;
    else if (canBeMonthFirst) monthFirstOnly += 1;
  }
  return { dayFirstOnly, monthFirstOnly, either };
};

const enoughSerials = 3;

/**
 * A spreadsheet with American settings turns "03/04/2024" into 4 March and leaves "13/04/2024" as text. Then every text has
 * its day first and above 12, and every serial falls on a day up to 12: the serials have day and month swapped.
 */
const isHalfConverted = (values: readonly RawValue[], { dayFirstOnly, monthFirstOnly, either }: Tally): boolean => {
  const serials = values.filter((value) => typeof value === 'number' && isPlausibleSerial(value));
  if (dayFirstOnly === 0 || monthFirstOnly > 0 || either > 0 || serials.length < enoughSerials) return false;
  return serials.every((value) => typeof value === 'number' && Number(isoOfSerial(value).slice(8)) <= 12);
};

/**
 * Finds the order that fits all numeric dates of a column. One order must fit every date, and at least one date must rule
 * out the other.
 * @example findDateOrder(['03/04/2024', '25/12/2024']) // { kind: 'decided', order: 'day-first', … }
 */
export const findDateOrder = (values: readonly RawValue[]): ColumnOrder => {
  const tally = tallyOf(values);
  const { dayFirstOnly, monthFirstOnly, either } = tally;
  if (isHalfConverted(values, tally)) {
    const reason =
      'some dates are text and the rest numbers that all fall on a day up to 12: day and month may be swapped';
    return { kind: 'half_converted', suggestion: null, reason };
  }
  if (dayFirstOnly + monthFirstOnly + either === 0) return { kind: 'none' };
  if (dayFirstOnly > 0 && monthFirstOnly > 0) {
    const suggestion: DateOrder = dayFirstOnly >= monthFirstOnly ? 'day-first' : 'month-first';
    return { kind: 'mixed', suggestion, reason: 'some dates have the day first and some the month' };
  }
  if (dayFirstOnly > 0) return { kind: 'decided', order: 'day-first', reason: 'every date fits the day first' };
  if (monthFirstOnly > 0) return { kind: 'decided', order: 'month-first', reason: 'every date fits the month first' };
  return { kind: 'undecided', suggestion: 'day-first', reason: 'every date could be read with day or month first' };
};
