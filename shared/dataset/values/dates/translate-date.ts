import { translateText } from '../clean-text';
import type { RawValue, Translation } from '../translation';
import { ask, exact, likely } from '../translation';
import type { DateParts } from './calendar';
import { daysInMonth, isPlausibleSerial, isRealDate, isoOf, isoOfSerial } from './calendar';
import type { DateOrder, DateText } from './parse-date-text';
import { parseDateText } from './parse-date-text';

/** A date as "2024-03-31". */
export type IsoDate = string;

const impossible = ({ year, month, day }: DateParts): string => {
  if (year === 4712) return 'the staff record writes the year 4712 for “no end date”';
  if (year < 1900 || year > 2100) return `the year ${String(year)} is not one that a workforce file is about`;
  if (month < 1 || month > 12) return `there is no month ${String(month)}`;
  const days = month >= 1 && month <= 12 ? daysInMonth(year, month) : 31;
  return `there is no day ${String(day)} in a month of ${String(days)} days`;
};

const partsInOrder = (text: DateText & { shape: 'numeric' }, order: DateOrder): DateParts => ({
  year: text.year,
  month: order === 'day-first' ? text.second : text.first,
  day: order === 'day-first' ? text.first : text.second,
});

const shortYear = 'the year has two digits';

const readNumeric = (text: DateText & { shape: 'numeric' }, order: DateOrder | null): Translation<IsoDate> => {
  const wanted = partsInOrder(text, order ?? 'day-first');
  const other = partsInOrder(text, order === 'month-first' ? 'day-first' : 'month-first');
  if (!isRealDate(wanted)) {
    if (!isRealDate(other)) return ask<IsoDate>(null, impossible(wanted));
    const reason = order === 'month-first' ? 'the day comes first here' : 'the month comes first here, as in America';
    return ask(isoOf(other), reason);
  }
  if (text.isShort) return ask(isoOf(wanted), shortYear);
  const isSettled = order !== null || !isRealDate(other) || text.first === text.second;
  return isSettled
    ? exact(isoOf(wanted), 'a date with its order settled')
    : likely(isoOf(wanted), 'read with the day first; the month could come first');
};

const readText = (raw: string, order: DateOrder | null): Translation<IsoDate> => {
  const text = parseDateText(raw);
  if (text === null) return readSerialText(raw);
  if (text.shape === 'numeric') return readNumeric(text, order);
  if (!isRealDate(text)) return ask<IsoDate>(null, impossible(text));
  if (text.isShort) return ask(isoOf(text), shortYear);
  return /^\d+$/.test(raw)
    ? likely(isoOf(text), 'eight digits: year, month and day')
    : exact(isoOf(text), 'a date that can be read only one way');
};

/** A serial that was kept as text. */
const readSerialText = (raw: string): Translation<IsoDate> =>
  /^\d{5}(\.\d+)?$/.test(raw) && isPlausibleSerial(Number(raw))
    ? likely(isoOfSerial(Number(raw)), 'the number of a day in a spreadsheet, kept as text')
    : ask<IsoDate>(null, `“${raw}” is not a date that can be read`);

const readNumber = (value: number): Translation<IsoDate> => {
  if (isPlausibleSerial(value)) return exact(isoOfSerial(value), 'the number of a day in a spreadsheet');
  return /^\d{8}$/.test(String(value))
    ? readText(String(value), null)
    : ask<IsoDate>(null, `${String(value)} is not the number of a day between 1954 and 2119`);
};

/**
 * Translates a date to ISO: DD-MMM-YYYY, DD/MM/YYYY, ISO, spreadsheet serials, with or without a time (dropped). Two-digit
 * years and days that do not exist are questions. `order` is what the column was found to use (find-date-order); without
 * it the day comes first, and a date that could be read either way is only `likely`.
 *
 * Source: domain notes, "Dates come as" (2025).
 * @example translateDate(43678) // known, exact: '2019-08-01'
 */
export const translateDate = (raw: RawValue, order: DateOrder | null = null): Translation<IsoDate> => {
  if (typeof raw === 'boolean') return ask<IsoDate>(null, 'a yes or no is not a date');
  return translateText(raw, (text) => (typeof raw === 'number' ? readNumber(raw) : readText(text, order)));
};
