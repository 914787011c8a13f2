import { cellText, isBlankCell } from './cell-text';
import type { GridCell } from './grid';
import { isDateFormat, isPercentFormat } from './number-format';

/**
 * What a cell says when a number is expected. Nothing is guessed: text that is not exactly a number comes back as
 * `unclear` with the numbers it may mean.
 */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean; readonly isText: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'suppressed'; readonly mark: string }
  | { readonly kind: 'unclear'; readonly text: string; readonly candidates: readonly number[] }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'uncached' }
  | { readonly kind: 'error'; readonly error: string };

const marks = new Set(['*', '**', '***', '[low]', '[c]', '[u]', 'suppressed', '#']);
const fewerThan = /^([<>≤≥]=?|less than|fewer than|under|below)\s*\d+\s*%?$|^\d+ or (fewer|less)$/;
const wholeNumber = /^[+-]?(\d+|\d{1,3}([, ]\d{3})+)?(\.\d+)?$/;

/** Removes the noise that binary fractions add: 0.291 × 100 is 29.1. */
export const tidyNumber = (value: number): number => Math.round(value * 1e9) / 1e9;

const tokenOf = (part: string): readonly number[] => {
  const joined = Number(part.replace(/,/g, ''));
  return /^\d+,\d{1,2}$/.test(part) ? [Number(part.replace(',', '.')), joined] : [joined];
};

const candidatesIn = (text: string): readonly number[] => [
  ...new Set((text.match(/\d[\d,]*(\.\d+)?/g) ?? []).flatMap(tokenOf).filter(Number.isFinite)),
];

/** Reads text as people type numbers: "1,234", " 12 ", "23.5%", "<5", "-". A percentage comes back as a fraction. */
export const readNumberText = (raw: string): NumberReading => {
  const text = raw
    .normalize('NFKC')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u2212/g, '-')
    .trim();
  if (text === '') return { kind: 'blank' };
  if (/^[-–—]+$/.test(text)) return { kind: 'dash' };
  const lower = text.toLowerCase();
  if (marks.has(lower) || fewerThan.test(lower)) return { kind: 'suppressed', mark: text };
  const isPercent = text.endsWith('%');
  const digits = isPercent ? text.slice(0, -1).trim() : text;
  if (/\d/.test(digits) && wholeNumber.test(digits)) {
    const value = Number(digits.replace(/[, ]/g, ''));
    return { kind: 'number', value: isPercent ? value / 100 : value, isPercent, isText: true };
  }
  const candidates = candidatesIn(text);
  return candidates.length === 0 ? { kind: 'words', text } : { kind: 'unclear', text, candidates };
};

/**
 * Reads a cell where a number is expected.
 * @example readNumber({ value: '12*', … }) // { kind: 'unclear', text: '12*', candidates: [12] }
 */
export const readNumber = (cell: GridCell | undefined): NumberReading => {
  if (cell === undefined || isBlankCell(cell)) return { kind: 'blank' };
  if (cell.error !== null) return { kind: 'error', error: cell.error };
  if (cell.isFormula && cell.value === null) return { kind: 'uncached' };
  if (typeof cell.value === 'boolean') return { kind: 'words', text: cell.value ? 'TRUE' : 'FALSE' };
  if (typeof cell.value !== 'number') return readTextCell(cellText(cell));
  if (isDateFormat(cell.format)) return { kind: 'date' };
  if (!Number.isFinite(cell.value)) return { kind: 'words', text: String(cell.value) };
  return { kind: 'number', value: cell.value, isPercent: isPercentFormat(cell.format), isText: false };
};

/** In a text file an error value is only text. */
const readTextCell = (text: string): NumberReading =>
  /^#(ref!|n\/a|div\/0!|value!|name\?|num!|null!)$/i.test(text)
    ? { kind: 'error', error: text.toUpperCase() }
    : readNumberText(text);
