import { isDateFormat } from '../dataset/number-format';
import type { GridCell } from '../dataset/grid';
import { daysInMonth, isoOf, isoOfSerial, isPlausibleSerial, isRealDate } from '../dataset/values/dates/calendar';
import { parseDateText } from '../dataset/values/dates/parse-date-text';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const lastDay = (year: number, month: number): string => isoOf({ year, month, day: daysInMonth(year, month) });

const before = String.raw`^(?:by|before|until|from|end of|by end of|by the end of|due|complete by|completed by|target)?[\s:]*(?:the )?(?:end of |end )?`;
const monthYear = new RegExp(String.raw`${before}([a-z]{3,9})[\s\-/.,']*(\d{4}|\d{2})$`, 'i');
const numericMonth = /^(\d{1,2})[/.-](\d{4})$/;
/** "Q4 2025/26", "Quarter 4 25-26": of a financial year, April to March. */
const financialQuarter = new RegExp(
  String.raw`${before}q(?:uarter|tr)?\.?\s*([1-4])[\s,:]*(?:fy\s*)?(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})$`,
  'i',
);
const financialQuarterAfter = new RegExp(
  String.raw`${before}(?:fy\s*)?(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})[\s,:]*q(?:uarter|tr)?\.?\s*([1-4])$`,
  'i',
);
const financialYear = new RegExp(String.raw`${before}(?:fy|financial year)?\s*(\d{4})\s*[/–-]\s*(\d{4}|\d{2})$`, 'i');

/** The last day of a quarter of the financial year that begins in April of `from`. */
const quarterEnd = (quarter: number, from: number): string =>
  quarter === 4 ? lastDay(from + 1, 3) : lastDay(from, 3 + quarter * 3);

/** The last day of a quarter of the year "2025/26"; null where the second year does not follow the first. */
const inFinancialYear = (quarter: number, from = '', to = ''): string | null =>
  fullYear(to) === fullYear(from) + 1 ? quarterEnd(quarter, fullYear(from)) : null;

const monthOf = (name: string): number => months.findIndex((month) => name.toLowerCase().startsWith(month)) + 1;

const inMonth = (month: number, year: string): string | null =>
  month >= 1 && month <= 12 ? lastDay(fullYear(year), month) : null;

type Found = readonly (string | undefined)[];

/** Each way of writing a span of time, with its last day. */
const spans: readonly (readonly [RegExp, (found: Found) => string | null])[] = [
  [financialQuarter, ([, quarter, from, to]) => inFinancialYear(Number(quarter), from, to)],
  [financialQuarterAfter, ([, from, to, quarter]) => inFinancialYear(Number(quarter), from, to)],
  [financialYear, ([, from, to]) => inFinancialYear(4, from, to)],
  [monthYear, ([, name = '', year = '']) => inMonth(monthOf(name), year)],
  [numericMonth, ([, month, year = '']) => inMonth(Number(month), year)],
];

const fromWords = (text: string): string | null => {
  for (const [pattern, dayOf] of spans) {
    const found = pattern.exec(text);
    const day = found === null ? null : dayOf(found);
    if (day !== null) return day;
  }
  return null;
};

/** Plans of British trusts write the day first. */
const fromDate = (text: string): string | null => {
  const found = parseDateText(text.replace(/^(?:by|due|before|until)[\s:]+(?:the )?/i, ''));
  if (found === null) return null;
  const parts = found.shape === 'known' ? found : { year: found.year, month: found.second, day: found.first };
  return isRealDate(parts) ? isoOf(parts) : null;
};

/**
 * The day a deadline means: a day, or the last day of a month, a quarter or a financial year. '' where the words name none, such as
 * "ongoing", "Q4" without its year, or several dates.
 * @example readDeadlineText('Q4 2025/26') // '2026-03-31'
 */
export const readDeadlineText = (words: string): string => {
  const text = words.trim().replace(/\s+/g, ' ').replace(/[.;]$/, '');
  return fromDate(text) ?? fromWords(text) ?? '';
};

/** As `readDeadlineText`, for a cell, which may hold a day as a number. */
export const readDeadline = (cell: GridCell | undefined): string => {
  const value = cell?.value ?? null;
  if (typeof value === 'number')
    return isPlausibleSerial(value) && isDateFormat(cell?.format ?? null) ? isoOfSerial(value) : '';
  return typeof value === 'string' ? readDeadlineText(value) : '';
};
