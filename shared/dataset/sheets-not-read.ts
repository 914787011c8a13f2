import { isBlankCell } from './cell-text';
import type { SheetGrid, WorkbookGrid } from './grid';
import type { ImportProblem } from './import-types';
import { isReturn } from './parsed-table';
import type { ParsedTable } from './parsed-table';

const isFilled = (sheet: SheetGrid): boolean =>
  sheet.rows.some((row) => row.some((cell) => cell !== undefined && !isBlankCell(cell)));

/** An annual return may stand on several sheets. */
const sheetsOf = (table: ParsedTable): readonly string[] =>
  isReturn(table) ? [table.sheet, ...table.values.map(({ place }) => place.sheet)] : [table.sheet];

const listOf = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const warning = (code: string, text: string): ImportProblem => ({ severity: 'warning', code, text, place: null });

const notKnown = (names: readonly string[]): readonly ImportProblem[] => {
  if (names.length === 0) return [];
  const text =
    names.length === 1
      ? `Sheet ${listOf(names)} of this workbook holds no table that the workbench knows. It was not read.`
      : `Sheets ${listOf(names)} of this workbook hold no table that the workbench knows. They were not read.`;
  return [warning('sheets_not_read', text)];
};

const notReadable = (names: readonly string[]): readonly ImportProblem[] => {
  if (names.length === 0) return [];
  const what = names.length === 1 ? `Sheet ${listOf(names)} is` : `Sheets ${listOf(names)} are`;
  return [
    warning(
      'sheets_damaged',
      `${what} damaged and could not be read. Open the workbook in Excel, save a copy and import the copy.`,
    ),
  ];
};

/** Says which sheets of a workbook were left aside, because they are damaged or hold no table that is known: nothing goes missing silently. */
export const saySheetsNotRead = (tables: readonly ParsedTable[], grid: WorkbookGrid): readonly ParsedTable[] => {
  const [first, ...rest] = tables;
  if (first === undefined) return tables;
  const read = new Set(tables.flatMap(sheetsOf));
  const others = grid.sheets.filter((sheet) => !read.has(sheet.name) && isFilled(sheet)).map(({ name }) => name);
  const said = [...notKnown(others), ...notReadable(grid.unreadable ?? [])];
  return said.length === 0 ? tables : [{ ...first, problems: [...first.problems, ...said] }, ...rest];
};
