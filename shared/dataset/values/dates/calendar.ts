const dayMilliseconds = 86_400_000;
const serialStart = Date.UTC(1899, 11, 30);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True for a day that exists, in the years that a workforce file can be about. */
export const isRealDate = ({ year, month, day }: DateParts): boolean =>
  year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** @example isoOf({ year: 2024, month: 3, day: 1 }) // '2024-03-01' */
export const isoOf = ({ year, month, day }: DateParts): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** Serials from 1954 to 2119: smaller and larger numbers are years, counts or codes. */
export const isPlausibleSerial = (serial: number): boolean => serial >= 20_000 && serial < 80_000;

/**
 * The day of a spreadsheet serial of the 1900 system; the time of day is dropped.
 * @example isoOfSerial(43678) // '2019-08-01'
 */
export const isoOfSerial = (serial: number): string =>
  new Date(serialStart + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
