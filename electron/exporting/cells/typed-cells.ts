import type { Cell, CellValue } from 'exceljs';
import { noUpperEnd } from '../../../shared/narrative/range-sentence';
import { beginsFormula } from '../words/begins-formula';
import { cleanText } from '../words/clean-text';

/** Number formats of the workbook. The minus is the true one, as on screen and in the paper. */
export const formats = {
  count: '#,##0',
  halfCount: '#,##0.0',
  pounds: '£#,##0',
  ratio: '0.00',
  percent: '0.0%',
  points: '+0.0;"−"0.0;0.0',
  year: '0',
  date: 'd mmmm yyyy',
  text: '@',
} as const;

export interface TypedCell {
  readonly value: string | number | Date | null;
  readonly format?: string;
}

/** Excel's own limit of a cell. */
const mostCharacters = 32_767;

/**
 * Text stays text: the file says so cell by cell, so "=1+1" is never worked out when it is opened. A text that begins like a formula
 * also gets the format "Text", or editing and leaving the cell would turn it into one. It is not altered: an apostrophe put before
 * "- train all managers" would show. Who saves the sheet as CSV leaves this protection behind; a CSV writer must add its own.
 */
export const textCell = (text: string | null): TypedCell => {
  const clean = cleanText(text ?? '').slice(0, mostCharacters);
  if (clean === '') return { value: null };
  return beginsFormula(clean) ? { value: clean, format: formats.text } : { value: clean };
};

/** A number as a number; "*" where it may not be shown; empty where there is none; words where a range has no end. */
export const numberCell = (value: number | null, format: string, isHidden: boolean): TypedCell => {
  if (value === null) return { value: isHidden ? '*' : null };
  return Number.isFinite(value) ? { value, format } : { value: noUpperEnd };
};

/** Headcounts; half cases (two-year averages) keep their half. */
export const countCell = (count: number | null, isHidden: boolean): TypedCell =>
  numberCell(count, count === null || Number.isInteger(count) ? formats.count : formats.halfCount, isHidden);

/** Percentages are 0 to 100 in a report; a spreadsheet's are 0 to 1 with a percentage format. */
export const percentCell = (percent: number | null, isHidden: boolean): TypedCell =>
  numberCell(percent === null ? null : percent / 100, formats.percent, isHidden);

export const writeCell = (target: Cell, cell: TypedCell): void => {
  const value: CellValue = cell.value;
  target.value = value;
  if (cell.format !== undefined) target.numFmt = cell.format;
};
