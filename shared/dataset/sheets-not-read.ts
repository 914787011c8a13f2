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

/** Says which sheets of a workbook were left aside because they hold no table that is known: nothing goes missing silently. */
export const saySheetsNotRead = (tables: readonly ParsedTable[], grid: WorkbookGrid): readonly ParsedTable[] => {
  const read = new Set(tables.flatMap(sheetsOf));
  const others = grid.sheets.filter((sheet) => !read.has(sheet.name) && isFilled(sheet)).map(({ name }) => `“${name}”`);
  const [first, ...rest] = tables;
  if (first === undefined || others.length === 0) return tables;
  const text =
    others.length === 1
      ? `Sheet ${others.join('')} of this workbook holds no table that the workbench knows. It was not read.`
      : `Sheets ${others.join(', ')} of this workbook hold no table that the workbench knows. They were not read.`;
  const problem: ImportProblem = { severity: 'warning', code: 'sheets_not_read', text, place: null };
  return [{ ...first, problems: [...first.problems, problem] }, ...rest];
};
