import fs from 'node:fs';
import path from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import type { BookType, WorkBook } from '@e965/xlsx';
import { northmoorFiles } from '../../fixtures/northmoor-folder';

/** The formats a workbook of staff may come in. */
export const bookFormats = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'html', 'xml', 'fods'] as const;
export type BookFormat = (typeof bookFormats)[number];

const bookTypes: Readonly<Record<BookFormat, BookType>> = {
  xlsx: 'xlsx',
  xlsm: 'xlsm',
  xls: 'biff8',
  xlsb: 'xlsb',
  ods: 'ods',
  csv: 'csv',
  tsv: 'txt',
  html: 'html',
  xml: 'xlml',
  fods: 'fods',
};

const folder = path.join(import.meta.dirname, '..', '..', 'fixtures', 'northmoor');
/** Enough to be recognised and stored; a long file would only make the tries fewer. */
const mostRows = 40;

const books = new Map<string, WorkBook>();

/** The first rows of a file of the fictional trust. */
const bookOf = (name: string): WorkBook => {
  const known = books.get(name);
  if (known !== undefined) return known;
  const whole = read(fs.readFileSync(path.join(folder, name)), { sheetRows: mostRows, raw: true, cellStyles: true });
  const book = utils.book_new();
  for (const sheet of whole.SheetNames) {
    const cells = whole.Sheets[sheet];
    if (cells !== undefined) utils.book_append_sheet(book, cells, sheet);
  }
  books.set(name, book);
  return book;
};

const made = new Map<string, Buffer>();

/** A whole, short file of the fictional trust in a format. */
export const seedFile = (name: string, format: BookFormat): Buffer => {
  const key = `${name} ${format}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const bytes: unknown = write(bookOf(name), { type: 'buffer', bookType: bookTypes[format], compression: true });
  const file = Buffer.isBuffer(bytes) ? bytes : Buffer.from(String(bytes), format === 'tsv' ? 'latin1' : 'utf8');
  made.set(key, file);
  return file;
};

export const seedNames: readonly string[] = northmoorFiles;

/** The files as they came, by other writers than ours. */
export const originalFile = (name: string): Buffer => fs.readFileSync(path.join(folder, name));

export const smallWorkbooks: readonly string[] = northmoorFiles.filter(
  (name) => name.endsWith('.xlsx') && fs.statSync(path.join(folder, name)).size < 60_000,
);
