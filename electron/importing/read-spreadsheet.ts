import { read, set_cptable } from '@e965/xlsx';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import type { SheetGrid, WorkbookGrid } from '../../shared/dataset/grid';
import { ImportFileError } from './import-file-error';
import { protectedFile } from './protection';
import { joinRows } from './plain-grid';
import type { RowsApart } from './rows-apart';
import { createSheetReading, fillsOf, reachesBeyondLast, toSheetGrid } from './sheet-grid';
import type { DenseSheet, SheetReading, RowsOfGrid } from './sheet-grid';
import { beyondLast } from './sheet-limits';

/** More sheets than this is never a return or an extract, and each costs memory. */
export const mostSheets = 150;

/**
 * Raw cells: no dates made, no text formatted. Stubs show formulas that were never calculated; styles are the only way to
 * learn of hidden rows.
 */
const options: ParsingOptions = {
  type: 'buffer',
  dense: true,
  raw: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
  sheetStubs: true,
  bookVBA: true,
};

/** The code pages weigh as much as the reader; only old binary files need them. */
const loadCodePages = async (): Promise<void> => {
  set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
};

export const damagedFile = (fileName: string): ImportFileError =>
  new ImportFileError(
    'file_damaged',
    `“${fileName}” is damaged and cannot be read.`,
    'Check that it opens in Excel, save a copy there and import the copy.',
  );

const failure = (error: unknown, fileName: string): ImportFileError => {
  const reason = error instanceof Error ? error.message : '';
  if (/password/i.test(reason)) return protectedFile(fileName);
  if (/cannot find workbook|^unsupported (zip|numbers|file)\b.*(?<!encryption)$|could not find <table>/i.test(reason)) {
    return new ImportFileError(
      'file_not_a_spreadsheet',
      `“${fileName}” is not a spreadsheet that can be read.`,
      'Choose an Excel, OpenDocument or CSV file.',
    );
  }
  return damagedFile(fileName);
};

const readBook = (bytes: Buffer, fileName: string, more: ParsingOptions): WorkBook => {
  try {
    return read(bytes, { ...options, ...more });
  } catch (error) {
    throw failure(error, fileName);
  }
};

const refuseManySheets = (count: number, fileName: string): void => {
  if (count <= mostSheets) return;
  throw new ImportFileError(
    'too_many_sheets',
    `“${fileName}” has ${String(count)} sheets; at most ${String(mostSheets)} are read.`,
    'Copy the sheet you need into a new file and import that.',
  );
};

const isCellSheet = (sheet: object): sheet is DenseSheet => !('!type' in sheet) || sheet['!type'] === 'sheet';

/** Rows of a sheet that the reader did not read; null where they do not fit to what it did. */
type RowsBeside = (book: WorkBook, sheet: DenseSheet, reading: SheetReading) => RowsOfGrid | null;

const noRowsBeside: RowsBeside = () => [];

const toGrid = (book: WorkBook, index: number, sheet: DenseSheet, rowsBeside: RowsBeside): SheetGrid | null => {
  const name = book.SheetNames[index] ?? '';
  const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  const reading = createSheetReading(book.Workbook?.WBProps?.date1904 === true);
  const apart = rowsBeside(book, sheet, reading);
  return apart === null ? null : toSheetGrid(sheet, { name, isHidden, reading, apart });
};

const cellSheets = (book: WorkBook, fileName: string): readonly (readonly [number, DenseSheet])[] =>
  book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || !isCellSheet(sheet)) return [];
    if (reachesBeyondLast(sheet)) throw beyondLast(fileName);
    return [[index, sheet] as const];
  });

/** `mostRows`: no more than the first rows of every sheet. */
export interface SpreadsheetOptions {
  readonly isOldBinary: boolean;
  readonly mostRows?: number;
  /** Fill colours of cells too: a plan may say with a colour alone how an action stands. */
  readonly hasFills?: boolean;
}

const readSheets = (bytes: Buffer, fileName: string, mostRows: number): WorkBook => {
  refuseManySheets(readBook(bytes, fileName, { bookSheets: true }).SheetNames.length, fileName);
  return readBook(bytes, fileName, { sheetRows: mostRows });
};

const ofBook = (book: WorkBook): Pick<WorkbookGrid, 'hasMacros' | 'unreadable'> => ({
  hasMacros: book.vbaraw !== undefined,
  unreadable: book.SheetNames.filter((name) => book.Sheets[name] === undefined),
});

/** Reads a workbook of any format the reader knows. Cells come as stored; macros are noticed and never run. */
export const readSpreadsheet = async (
  bytes: Buffer,
  fileName: string,
  { isOldBinary, mostRows = 0, hasFills = false }: SpreadsheetOptions,
): Promise<WorkbookGrid> => {
  if (isOldBinary) await loadCodePages();
  const book = readSheets(bytes, fileName, mostRows);
  const sheets = cellSheets(book, fileName).flatMap(([index, sheet]) => {
    const fills = hasFills ? { fills: fillsOf(sheet) } : {};
    const grid = toGrid(book, index, sheet, noRowsBeside);
    return grid === null ? [] : [{ ...grid, ...fills }];
  });
  return { sheets, ...ofBook(book) };
};

/** The same workbook, most rows of which were set apart; null where they do not fit together, so that it has to be read whole. */
export const readApart = ({ bytes, parts }: RowsApart, fileName: string): WorkbookGrid | null => {
  const book = readSheets(bytes, fileName, 0);
  const join = joinRows(parts);
  const sheets = cellSheets(book, fileName).map(([index, sheet]) => toGrid(book, index, sheet, join.rowsBeside));
  const whole = sheets.filter((sheet) => sheet !== null);
  return whole.length === sheets.length && join.areAllJoined() ? { sheets: whole, ...ofBook(book) } : null;
};
