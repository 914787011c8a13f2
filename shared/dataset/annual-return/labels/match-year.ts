import { cellText } from '../../cell-text';
import type { GridCell } from '../../grid';
import { isDateFormat } from '../../number-format';
import { plainWords } from '../../plain-words';

const dayMilliseconds = 86_400_000;
const serialStart = Date.UTC(1899, 11, 30);
const isYearNumber = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2200;

const yearOfSerial = (serial: number): number => new Date(serialStart + serial * dayMilliseconds).getUTCFullYear();

/** "2024/25" and "2024-2025" are the year that ends in 2025. */
const rangeYear = (text: string): number | null => {
  const found = /\b((?:19|20|21)\d\d)\s*[/\-–]\s*((?:\d\d)?\d\d)\b/.exec(text);
  const start = Number(found?.[1]);
  const end = found?.[2] ?? '';
  if (found === null) return null;
  const isNext = end.length === 2 ? (start + 1) % 100 === Number(end) : Number(end) === start + 1;
  return isNext ? start + 1 : null;
};

const fourDigitYear = (words: string): number | null => {
  const years = [...new Set((words.match(/\b(19|20|21)\d\d\b/g) ?? []).map(Number))].sort((a, b) => a - b);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  return years.length === 1 || (years.length === 2 && last - first === 1) ? last : null;
};

/** "31/03/25", "Mar-25", "31 March 25". */
const shortYear = (words: string): number | null => {
  const found = /\b(?:mar|march|0?3) (\d\d)$/.exec(words);
  return found?.[1] === undefined ? null : 2000 + Number(found[1]);
};

/**
 * The reporting year a text names: "31st MARCH 2025", "2024/25", "Mar-25" are 2025. Survey years are not reporting
 * years (2025 uses the 2024 survey), so a heading about the survey names none.
 */
export const yearInText = (text: string): number | null => {
  const words = plainWords(text);
  if (words === '' || words.length > 80 || /\bsurvey\b/.test(words)) return null;
  return rangeYear(text) ?? fourDigitYear(words) ?? shortYear(words);
};

/** The year that a heading cell names, as text, as a number (2025) or as a date; null for any other cell. */
export const yearInCell = (cell: GridCell | undefined): number | null => {
  if (cell === undefined || cell.error !== null || cell.value === null) return null;
  if (typeof cell.value !== 'number') return yearInText(cellText(cell));
  if (isDateFormat(cell.format)) return yearOfSerial(cell.value);
  return isYearNumber(cell.value) ? cell.value : null;
};
