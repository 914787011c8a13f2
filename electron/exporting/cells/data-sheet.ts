import type { Row, Workbook, Worksheet } from 'exceljs';
import { cleanText } from '../words/clean-text';
import { alignmentOf, fonts, headerFill, thinLine } from './looks';
import { rowHeight } from './row-height';
import { textCell, writeCell } from './typed-cells';
import type { TypedCell } from './typed-cells';

export interface SheetColumn {
  readonly title: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly isNumber?: boolean;
}

export interface DataSheet {
  readonly name: string;
  readonly title: string;
  /** The line under the title: which version, what the marks mean. */
  readonly note: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly TypedCell[])[];
}

/** What every sheet's printed page says. */
export interface PrintWords {
  readonly left: string;
  readonly right: string;
}

const headerRow = 3;
/** "&" begins a code in Excel's header and footer, and more than 255 characters make it refuse the file. */
const printed = (text: string): string => cleanText(text).slice(0, 90).replace(/&/g, '&&');

/** More than about this many characters side by side on A4 landscape would be too small to read. */
const widestPage = 160;

const pagesWide = (columns: readonly SheetColumn[]): number =>
  Math.max(1, Math.round(columns.reduce((sum, column) => sum + column.width, 0) / widestPage));

const setUpPage = (sheet: Worksheet, columns: readonly SheetColumn[], words: PrintWords): void => {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pagesWide(columns),
    fitToHeight: 0,
    printTitlesRow: `${String(headerRow)}:${String(headerRow)}`,
    // On a sheet of several pages the first column says which row one is in.
    printTitlesColumn: 'A:A',
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter.oddHeader = `&L${printed(words.left)}&R&B${printed(words.right)}`;
  sheet.headerFooter.oddFooter = '&L&A&RPage &P of &N';
};

const writeRow = (row: Row, cells: readonly TypedCell[], columns: readonly SheetColumn[]): void => {
  cells.forEach((typed, index) => {
    const cell = row.getCell(index + 1);
    writeCell(cell, typed);
    cell.font = fonts.text;
    cell.alignment = alignmentOf(columns[index]?.isNumber === true, 'top');
    cell.border = { bottom: thinLine };
  });
  row.height = rowHeight(
    cells,
    columns.map((column) => column.width),
  );
};

const writeHeader = (sheet: Worksheet, columns: readonly SheetColumn[]): void => {
  const row = sheet.getRow(headerRow);
  writeRow(
    row,
    columns.map((column) => ({ value: column.title })),
    columns,
  );
  columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    cell.font = fonts.bold;
    cell.fill = headerFill;
    cell.alignment = alignmentOf(column.isNumber === true, 'bottom');
    sheet.getColumn(index + 1).width = column.width;
  });
};

/**
 * A sheet that is one table: title and note above, one header row that stays in sight and is printed on each page, a filter, and no
 * merged cells.
 */
export const addDataSheet = (workbook: Workbook, data: DataSheet, words: PrintWords): Worksheet => {
  const sheet = workbook.addWorksheet(data.name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: headerRow, topLeftCell: `B${String(headerRow + 1)}` }],
  });
  setUpPage(sheet, data.columns, words);
  writeCell(sheet.getCell('A1'), textCell(data.title));
  sheet.getCell('A1').font = fonts.title;
  writeCell(sheet.getCell('A2'), textCell(data.note));
  sheet.getCell('A2').font = fonts.text;
  writeHeader(sheet, data.columns);
  data.rows.forEach((cells, index) => {
    writeRow(sheet.getRow(headerRow + 1 + index), cells, data.columns);
  });
  sheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: headerRow + data.rows.length, column: data.columns.length },
  };
  return sheet;
};
