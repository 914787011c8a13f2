import { versionLabels } from '../../shared/narrative/version-words';
import type { PaperInput } from './paper-input';
import { cellFor } from './table-text';
import { figureColumns, figureRow } from './workbook/figure-sheets';
import type { TypedCell } from './workbook/typed-cells';

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Numbers whole, as they were worked out; words without anything that a spreadsheet would run. */
const field = ({ value }: TypedCell): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return quoted(cellFor(value instanceof Date ? value.toISOString().slice(0, 10) : value));
};

/**
 * The figures of a year as plain text for other programs: UTF-8 with a mark, so that Excel reads "−" and names rightly. Shares are 0 to 1, "*"
 * may not be shown, an empty field has no number.
 */
export const figuresCsv = ({ report }: PaperInput): Uint8Array => {
  const about = [report.organisation, String(report.year), versionLabels[report.version]].map((value) => ({ value }));
  const heads = ['Organisation', 'Year', 'Version', ...figureColumns.map(({ title }) => title)];
  const rows = [heads.map((value) => ({ value })), ...report.indicators.map((item) => [...about, ...figureRow(item)])];
  const text = rows.map((row) => row.map(field).join(',')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
};
