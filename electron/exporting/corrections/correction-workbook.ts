import ExcelJS from 'exceljs';
import type { Fill } from 'exceljs';
import { correctionHeaders, writeMark } from '../../../shared/dataset/corrections/correction-mark';
import type { CorrectionMark } from '../../../shared/dataset/corrections/correction-mark';
import type { QuarantinedField, QuarantinedRow } from '../../../shared/dataset/import-types';
import { correctionNote, correctionTitle } from '../../../shared/narrative/files/correction-words';
import { alignmentOf, fonts, headerFill, thinLine } from '../cells/looks';
import { formats, textCell, writeCell } from '../cells/typed-cells';

export interface CorrectionInput {
  readonly mark: CorrectionMark;
  readonly fileName: string;
  readonly rows: readonly QuarantinedRow[];
  /** ISO date. */
  readonly preparedOn: string;
}

const sheetName = 'Rows to correct';
const headerRow = 3;
const redFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4C7C3' } };
const widths = [52, 30, 18, 8] as const;
const fieldWidth = 24;

/** The headers of all rows, in the order of the file; rows of one table have the same. */
const fieldHeaders = (rows: readonly QuarantinedRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ fields }) => fields.map(({ header }) => header))),
];

const writeText = (cell: ExcelJS.Cell, text: string): void => {
  // The format "Text" keeps what is typed as it is typed: no formula, no date turned round, no number cut short.
  writeCell(cell, { ...textCell(text), format: formats.text });
  cell.font = fonts.text;
  cell.alignment = alignmentOf(false, 'top');
  cell.border = { bottom: thinLine };
};

const writeField = (cell: ExcelJS.Cell, field: QuarantinedField | undefined): void => {
  writeText(cell, field?.value ?? '');
  if (field?.isFaulty === true) cell.fill = redFill;
};

const writeTop = (sheet: ExcelJS.Worksheet, { mark, fileName }: CorrectionInput, columns: number): void => {
  writeCell(sheet.getCell(1, 1), textCell(correctionTitle(mark.kind, mark.year, fileName)));
  sheet.getCell(1, 1).font = fonts.title;
  const place = sheet.getCell(1, columns);
  writeCell(place, textCell(writeMark(mark)));
  place.font = { ...fonts.text, size: 8, color: { argb: 'FF768692' } };
  writeCell(sheet.getCell(2, 1), textCell(correctionNote));
  sheet.getCell(2, 1).font = fonts.bold;
};

/**
 * The rows of one table that could not be read, to be corrected in Excel and dropped back. It holds no identity: numbers of people are codes,
 * and columns that name people or hold prose were never kept.
 */
export const correctionWorkbook = async (input: CorrectionInput): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Race Equality Workbench';
  workbook.created = new Date(`${input.preparedOn}T00:00:00Z`);
  workbook.modified = workbook.created;
  const fields = fieldHeaders(input.rows);
  const headers = [...correctionHeaders, ...fields];
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', xSplit: 1, ySplit: headerRow }] });
  writeTop(sheet, input, headers.length + 1);
  headers.forEach((header, index) => {
    const cell = sheet.getCell(headerRow, index + 1);
    writeText(cell, header);
    cell.font = fonts.bold;
    cell.fill = headerFill;
    sheet.getColumn(index + 1).width = widths[index] ?? fieldWidth;
  });
  input.rows.forEach((row, at) => {
    const line = sheet.getRow(headerRow + 1 + at);
    const origin = [row.reason, input.fileName, row.place.sheet, String(row.place.row)];
    origin.forEach((text, index) => {
      writeText(line.getCell(index + 1), text);
    });
    fields.forEach((header, index) => {
      writeField(
        line.getCell(origin.length + index + 1),
        row.fields.find((field) => field.header === header),
      );
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
