import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { calculatedKind } from '../../shared/dataset/annual-return/calculated-rows';
import type { LayoutRow } from '../../shared/dataset/annual-return/standard-layout';
import { ethnicGroups } from '../../shared/reference/groups';
import { exampleTrust, exampleYears } from './example-model';
import { exampleCell, exampleRows } from './example-rows';

const firstFigureColumn = 5;
const headingRow = 3;
const groupHeadings = ['WHITE', 'BME', 'ETHNICITY UNKNOWN/NULL'] as const;

/** Local noon of a fixed day: a zip stores local time, and the same figures must give the same file everywhere. */
const fixedTime = new Date(2025, 3, 1, 12);

const columnOf = (step: number, at: number): number => firstFigureColumn + step * groupHeadings.length + at;

const writeHeadings = (sheet: Worksheet): void => {
  sheet.getCell(1, 1).value = 'Workforce Race Equality Standard: example figures of a trust that does not exist';
  sheet.getCell(2, 1).value = 'Organisation';
  sheet.getCell(2, 3).value = exampleTrust;
  ['INDICATOR', 'DATA ITEM', '', 'MEASURE'].forEach((text, at) => {
    sheet.getCell(headingRow, at + 1).value = text;
  });
  exampleYears.forEach((year, step) => {
    sheet.mergeCells(headingRow, columnOf(step, 0), headingRow, columnOf(step, 2));
    sheet.getCell(headingRow, columnOf(step, 0)).value = `31st MARCH ${String(year)}`;
    groupHeadings.forEach((text, at) => {
      sheet.getCell(headingRow + 1, columnOf(step, at)).value = text;
    });
  });
};

const formatOf = (row: Extract<LayoutRow, { kind: 'row' }>): string => {
  if ('item' in row.content) return row.measure === 'Percentage' ? '0.0' : '0';
  const kind = calculatedKind(row.content.calculated);
  return kind === 'percent' || kind === 'difference' ? '0.0%' : '0.0000';
};

const writeFigures = (sheet: Worksheet, at: number, row: Extract<LayoutRow, { kind: 'row' }>): void => {
  exampleYears.forEach((_, step) => {
    ethnicGroups.forEach((group, offset) => {
      const value = exampleCell(row, step, group);
      if (value === null) return;
      const cell = sheet.getCell(at, columnOf(step, offset));
      cell.value = value;
      cell.numFmt = formatOf(row);
    });
  });
};

const writeRows = (sheet: Worksheet): void => {
  let item = 0;
  exampleRows.forEach((row, index) => {
    const at = headingRow + 2 + index;
    if (row.kind === 'heading') {
      sheet.getCell(at, 1).value = row.label;
      return;
    }
    item += 1;
    [String(row.indicator), item, row.label, row.measure].forEach((value, column) => {
      sheet.getCell(at, column + 1).value = value;
    });
    writeFigures(sheet, at, row);
  });
};

/** A zip carries the time of writing; a fixed one makes the file the same each time, so that its hash is recognised. */
const withFixedTime = (bytes: Uint8Array): Uint8Array => zipSync(unzipSync(bytes), { mtime: fixedTime });

/**
 * The example trust's annual return as a real workbook in the usual row layout, three years side by side. It is imported
 * like any other file, so the example shows what the product really does.
 */
export const exampleReturnWorkbook = async (): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.created = fixedTime;
  book.modified = fixedTime;
  const sheet = book.addWorksheet('WRES');
  sheet.getColumn(3).width = 60;
  writeHeadings(sheet);
  writeRows(sheet);
  return withFixedTime(new Uint8Array(await book.xlsx.writeBuffer()));
};
