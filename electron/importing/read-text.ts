import Papa from 'papaparse';
import type { GridCell, WorkbookGrid } from '../../shared/dataset/grid';
import { createCellPool } from './cell-pool';
import { ImportFileError } from './import-file-error';
import { mostColumns } from './sheet-limits';

/** Excel writes "sep=;" above the rows and hides it again. */
const splitSeparatorLine = (text: string): { readonly body: string; readonly separator: string } => {
  const found = /^sep=(.)\n/i.exec(text);
  return found === null
    ? { body: text, separator: '' }
    : { body: text.slice(found[0].length), separator: found[1] ?? '' };
};

/** An opening quotation mark without its end swallows every row after it. */
const refuseOpenQuote = (errors: readonly Papa.ParseError[], row: number, fileName: string): void => {
  if (!errors.some((error) => error.code === 'MissingQuotes')) return;
  throw new ImportFileError(
    'file_damaged',
    `“${fileName}” has a quotation mark in row ${String(row)} that is never closed, or was only partly copied.`,
    'Correct or copy the file again and import it again.',
  );
};

/** A line of millions of separators is no row of a table, and takes minutes. */
const refuseWide = (cells: number, row: number, fileName: string): void => {
  if (cells <= mostColumns) return;
  throw new ImportFileError(
    'file_damaged',
    `Row ${String(row)} of “${fileName}” has ${String(cells)} columns, more than a sheet can have.`,
    'Check that the right file was saved with one row a line, and import it again.',
  );
};

const sheetName = (fileName: string): string => fileName.replace(/\.[^.]*$/, '').slice(0, 31) || 'Text';

const separators = [',', ';', '\t', '|'];
const headLength = 64 * 1024;

/** Told from the first rows: the library would search a large text from end to end for each separator. */
const separatorOf = (body: string): string => {
  if (body.length <= headLength) return '';
  const head = body.slice(0, body.lastIndexOf('\n', headLength) + 1);
  return head === ''
    ? ''
    : Papa.parse(head, { newline: '\n', delimitersToGuess: separators, preview: 10 }).meta.delimiter;
};

/**
 * Reads comma, semicolon, tab or bar separated text with line feeds as a workbook of one sheet. Text stays text: the rules read numbers, so
 * that "007" and "1,234" are judged in one place for all formats. `mostRows`: no more than the first rows.
 */
export const readText = (text: string, fileName: string, mostRows = 0): WorkbookGrid => {
  const { body, separator } = splitSeparatorLine(text);
  const pool = createCellPool();
  const toCell = (cell: string, column: number): GridCell | undefined =>
    cell === '' ? undefined : pool(column, cell, null);
  const rows: (readonly (GridCell | undefined)[])[] = [];
  Papa.parse<readonly string[]>(body, {
    delimiter: separator === '' ? separatorOf(body) : separator,
    newline: '\n',
    delimitersToGuess: separators,
    preview: mostRows,
    step: (row) => {
      refuseWide(row.data.length, rows.length + 1, fileName);
      rows.push(row.data.map(toCell));
      // Row by row: the library numbers errors within a step only.
      refuseOpenQuote(row.errors, rows.length, fileName);
    },
  });
  return {
    sheets: [{ name: sheetName(fileName), isHidden: false, rows, merges: [], hiddenRows: [] }],
    hasMacros: false,
  };
};
