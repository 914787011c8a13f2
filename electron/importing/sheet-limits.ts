import { ImportFileError } from './import-file-error';
import { packedBytes } from './unpack-entry';
import type { ZipEntry } from './zip-entries';

/** No spreadsheet has more, in any program; a file that says so would be read without end. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

export const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;
/** Columns are described before the first row, and rows stand in order: the two ends of a part tell how far it reaches. */
const endLength = 256 * 1024;

const widths = /<(?:\w+:)?col\b[^<>]*\bmax\s*=\s*["'](\d+)["']/g;
const rows = /<(?:\w+:)?row\b[^<>]*\br\s*=\s*["'](\d+)["']/g;
const cells = /<(?:\w+:)?c\b[^<>]*\br\s*=\s*["'][A-Z]{1,10}(\d{7,})["']/g;

const isBeyond = (text: string, pattern: RegExp, most: number): boolean =>
  [...text.matchAll(pattern)].some((found) => Number(found[1]) > most);

const reachesTooFar = (part: Buffer): boolean =>
  [part.toString('latin1', 0, endLength), part.toString('latin1', Math.max(0, part.length - endLength))].some(
    (text) => isBeyond(text, widths, mostColumns) || isBeyond(text, rows, mostRows) || isBeyond(text, cells, mostRows),
  );

export const beyondLast = (fileName: string): ImportFileError =>
  new ImportFileError(
    'file_damaged',
    `“${fileName}” names rows or columns beyond the last one that a sheet can have, so it is damaged.`,
    'Check that it opens in Excel, save a copy there and import the copy.',
  );

/** Refuses a workbook with a row or column beyond the last one there can be. `stored`: as `unpackZip` gives it. */
export const refuseBeyondLast = (stored: Buffer, entries: readonly ZipEntry[], fileName: string): void => {
  if (entries.some((entry) => sheetPart.test(entry.name) && reachesTooFar(packedBytes(stored, entry))))
    throw beyondLast(fileName);
};
