import ExcelJS from 'exceljs';
import type { Fill } from 'exceljs';
import { actionStatuses, statusLabels } from '../../../shared/actions/action';
import type { Action } from '../../../shared/actions/action';
import { measureTitle } from '../../../shared/narrative/actions/measure-title';
import { unitLabels } from '../../../shared/narrative/actions/measure-words';
import { planNote, planTitle } from '../../../shared/narrative/actions/plan-file-words';
import {
  editFieldLabels,
  editFields,
  editValuesOf,
  isDateField,
  planSheetHeadings,
  stampSheet,
} from '../../../shared/plan-file/edits/edit-fields';
import type { EditField } from '../../../shared/plan-file/edits/edit-fields';
import { alignmentOf, fonts, headerFill, thinLine } from '../cells/looks';
import { rowHeight } from '../cells/row-height';
import { formats, textCell, writeCell } from '../cells/typed-cells';
import type { TypedCell } from '../cells/typed-cells';
import { dateOf } from '../words/dates';
import { stampRows } from './plan-stamp';

export interface PlanWorkbookInput {
  readonly actions: readonly Action[];
  readonly organisation: string;
  readonly exportedAt: string;
}

const headerRow = 4;
/** Empty rows that may be filled with new actions: the sheet is protected, so each has to be opened. */
const newRows = 40;
const greyFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDEE' } };

interface Column {
  readonly title: string;
  readonly width: number;
  /** Null for a grey column, which others cannot change. */
  readonly field: EditField | 'note' | null;
}

const widths: Readonly<Record<EditField, number>> = {
  status: 20,
  issue: 36,
  change: 36,
  why: 30,
  owner: 20,
  executive: 20,
  start: 17,
  due: 17,
  measureOfSuccess: 32,
  targetValue: 10,
  testDate: 17,
  evidence: 28,
};

const columns: readonly Column[] = [
  { title: planSheetHeadings.reference, width: 11, field: null },
  { title: planSheetHeadings.figure, width: 28, field: null },
  { title: 'Measured in', width: 14, field: null },
  ...editFields.map((field) => ({ title: editFieldLabels[field], width: widths[field], field })),
  { title: planSheetHeadings.note, width: 36, field: 'note' },
];

/** A text keeps the format "Text": nothing that is typed there becomes a formula. */
const textOf = (text: string): TypedCell => ({ ...textCell(text), format: formats.text });

const fieldCell = (action: Action, field: EditField): TypedCell => {
  const value = editValuesOf(action)[field];
  if (field === 'status') return textOf(statusLabels[action.status]);
  if (field === 'targetValue') return { value: action.targetValue };
  return isDateField(field) ? { value: dateOf(value), format: formats.date } : textOf(value);
};

const greyCell = ({ reference, baseline }: Action, title: string): TypedCell => {
  if (title === planSheetHeadings.reference) return textOf(reference);
  return textOf(title === planSheetHeadings.figure ? measureTitle(baseline.ref) : unitLabels[baseline.unit]);
};

const open = (cell: ExcelJS.Cell, { field }: Column): void => {
  cell.protection = { locked: field === null };
  if (field === null) cell.fill = greyFill;
  if (field === 'status')
    cell.dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${actionStatuses.map((status) => statusLabels[status]).join(',')}"`],
      showErrorMessage: true,
      errorTitle: 'Status',
      error: 'Choose one of the four from the list.',
    };
};

const dress = (cell: ExcelJS.Cell, column: Column): void => {
  cell.font = fonts.text;
  cell.alignment = alignmentOf(false, 'top');
  cell.border = { bottom: thinLine };
  open(cell, column);
};

const cellsOf = (action: Action): readonly TypedCell[] =>
  columns.map(({ field, title }) => {
    if (field === null) return greyCell(action, title);
    return field === 'note' ? { value: null, format: formats.text } : fieldCell(action, field);
  });

const emptyCells: readonly TypedCell[] = columns.map(({ field }) => {
  if (field === null || field === 'targetValue') return { value: null };
  return { value: null, format: field !== 'note' && isDateField(field) ? formats.date : formats.text };
});

const columnWidths = columns.map(({ width }) => width);

const writeRow = (row: ExcelJS.Row, cells: readonly TypedCell[]): void => {
  columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    writeCell(cell, cells[index] ?? { value: null });
    dress(cell, column);
  });
  row.height = rowHeight(cells, columnWidths);
};

const writeTop = (sheet: ExcelJS.Worksheet, { organisation, exportedAt }: PlanWorkbookInput): void => {
  writeCell(sheet.getCell(1, 1), textCell(planTitle(organisation, exportedAt)));
  sheet.getCell(1, 1).font = fonts.title;
  planNote.forEach((words, at) => {
    writeCell(sheet.getCell(2 + at, 1), textCell(words));
    sheet.getCell(2 + at, 1).font = fonts.text;
  });
  columns.forEach(({ title, width }, index) => {
    const cell = sheet.getCell(headerRow, index + 1);
    writeCell(cell, textCell(title));
    cell.font = fonts.bold;
    cell.fill = headerFill;
    cell.alignment = alignmentOf(false, 'top');
    sheet.getColumn(index + 1).width = width;
  });
  sheet.getRow(headerRow).height = rowHeight(
    columns.map(({ title }) => textCell(title)),
    columnWidths,
  );
};

/** The plan for others to edit: grey columns and headings are protected, without a password; the stamp stands on a hidden sheet. */
export const planWorkbook = async (input: PlanWorkbookInput): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Race Equality Workbench';
  workbook.created = new Date(input.exportedAt);
  workbook.modified = workbook.created;
  const sheet = workbook.addWorksheet('Action plan', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: headerRow }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  writeTop(sheet, input);
  input.actions.forEach((action, at) => {
    writeRow(sheet.getRow(headerRow + 1 + at), cellsOf(action));
  });
  for (let at = 0; at < newRows; at += 1) writeRow(sheet.getRow(headerRow + 1 + input.actions.length + at), emptyCells);
  await sheet.protect('', {
    formatColumns: true,
    formatRows: true,
    formatCells: true,
    insertRows: true,
    deleteRows: true,
    sort: true,
    autoFilter: true,
  });
  const stamp = workbook.addWorksheet(stampSheet, { state: 'veryHidden' });
  stampRows(input.actions, input).forEach((row, at) => {
    row.forEach((text, index) => {
      writeCell(stamp.getCell(at + 1, index + 1), { ...textCell(text), format: formats.text });
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
