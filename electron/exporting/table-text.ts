import { beginsFormula } from './words/begins-formula';
import { cleanText } from './words/clean-text';

/** A table as it stands on a page: every cell as it is written there. */
export interface CopiedTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** "−3.6", "+2.0", "1,057", "12.5%": numbers as the product writes them, with the true minus sign. */
const isNumber = (text: string): boolean => /^[+\-\u2212]?\d[\d,]*(\.\d+)?%?$/.test(text);

/**
 * What a spreadsheet may be given. A number keeps its sign, with the minus that spreadsheets read. Any other text that would begin a
 * formula gets an apostrophe, or a directorate named "=HYPERLINK(…)" would run in the sheet it is pasted into.
 * @example cellFor('−3.6') // "-3.6"
 * @example cellFor('=1+1') // "'=1+1"
 */
export const cellFor = (text: string): string => {
  const plain = oneLine(text);
  if (isNumber(plain)) return plain.replace('\u2212', '-');
  return beginsFormula(plain) ? `'${plain}` : plain;
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Columns divided by tabs, the title above: what a spreadsheet or a plain editor pastes. */
export const tableToTsv = ({ title, headings, rows }: CopiedTable): string =>
  [[title], headings, ...rows].map((cells) => cells.map(cellFor).join('\t')).join('\r\n');

/** What a word processor or an e-mail pastes. No script, style or link in it. */
export const tableToHtml = ({ title, headings, rows }: CopiedTable): string => {
  const cells = (name: 'th' | 'td', values: readonly string[]): string =>
    values.map((value) => `<${name}>${escaped(cellFor(value))}</${name}>`).join('');
  const row = (values: readonly string[]): string => `<tr>${cells('td', values)}</tr>`;
  const head = `<thead><tr>${cells('th', headings)}</tr></thead>`;
  return `<table border="1"><caption>${escaped(cellFor(title))}</caption>${head}<tbody>${rows.map(row).join('')}</tbody></table>`;
};
