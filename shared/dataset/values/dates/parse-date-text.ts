/** Which of the first two numbers of "03/04/2024" is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** A text taken apart as a date, before anything is decided. `isShort`: the year has two digits. */
export type DateText =
  | {
      readonly shape: 'known';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly isShort: boolean;
    }
  | {
      readonly shape: 'numeric';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly isShort: boolean;
    };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonths = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');

const timeAtEnd = /[t ,]+\d{1,2}[:.]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]m)?\s*(?:z|utc|gmt|bst|[+-]\d{2}:?\d{2})?$/;
const weekdayAtStart = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[\s,]+/;
const gap = String.raw`[\s\-/.,]*`;
const yearPart = String.raw`(\d{4}|\d{2})`;
const dayMonth = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?${gap}(?:of )?([a-z]{3,9})${gap}'?${yearPart}$`);
const monthDay = new RegExp(String.raw`^([a-z]{3,9})${gap}(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]+'?${yearPart}$`);
const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const numeric = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})$/;
const compact = /^((?:19|20)\d{2})([01]\d)([0-3]\d)$/;

const monthNumber = (name: string): number | null => {
  if (name === 'sept') return 9;
  const at = Math.max(months.indexOf(name), fullMonths.indexOf(name));
  return at < 0 ? null : at + 1;
};

/** Two digits: 00 to 68 are this century, as spreadsheets and databases read them. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= 68 ? 2000 + year : 1900 + year;
};

const knownDate = (year: string, month: number | null, day: string): DateText | null =>
  month === null ? null : { shape: 'known', year: fullYear(year), month, day: Number(day), isShort: year.length === 2 };

/**
 * Takes a text apart as a date: "31-MAR-2024", "31st March 2024", "2024-03-31T00:00", "20240331", "31/03/2024". Null for
 * text of no such shape. Whether the day exists is not looked at.
 */
export const parseDateText = (raw: string): DateText | null => {
  const text = raw.toLowerCase().replace(timeAtEnd, '').replace(weekdayAtStart, '').trim();
  const named = dayMonth.exec(text);
  if (named !== null) return knownDate(named[3] ?? '', monthNumber(named[2] ?? ''), named[1] ?? '');
  const american = monthDay.exec(text);
  if (american !== null) return knownDate(american[3] ?? '', monthNumber(american[1] ?? ''), american[2] ?? '');
  const iso = yearFirst.exec(text) ?? compact.exec(text);
  if (iso !== null) return knownDate(iso[1] ?? '', Number(iso[2]), iso[3] ?? '');
  const found = numeric.exec(text);
  if (found === null) return null;
  const year = found[3] ?? '';
  return {
    shape: 'numeric',
    first: Number(found[1]),
    second: Number(found[2]),
    year: fullYear(year),
    isShort: year.length === 2,
  };
};
