import { cellFor } from './table-text';
import type { TypedCell } from './cells/typed-cells';

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Numbers whole, as they were worked out; words without anything that a spreadsheet would run. */
const field = ({ value }: TypedCell): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return quoted(cellFor(value instanceof Date ? value.toISOString().slice(0, 10) : value));
};

/** Rows as plain text for other programs: UTF-8 with a mark, so that Excel reads "−" and names rightly. */
export const csvBytes = (rows: readonly (readonly TypedCell[])[]): Uint8Array => {
  const text = rows.map((row) => row.map(field).join(',')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
};
