import { isBlankCell } from '../cell-text';
import type { SheetGrid, WorkbookGrid } from '../grid';
import type { SheetOutline } from '../table-choice';
import { headerCandidates } from './columns/header-rows';

const headingsShown = 20;
const textsShown = 8;

const hasCells = (sheet: SheetGrid): boolean =>
  sheet.rows.some((row) => row.some((cell) => cell !== undefined && !isBlankCell(cell)));

const outlineOf = (sheet: SheetGrid): SheetOutline => ({
  name: sheet.name,
  isHidden: sheet.isHidden,
  rows: sheet.rows.length,
  headings: headerCandidates(sheet)
    .filter(({ isTwoLines }) => !isTwoLines)
    .slice(0, headingsShown)
    .map(({ row, headers }) => ({
      row: row + 1,
      texts: headers
        .filter((text) => text !== '')
        .slice(0, textsShown)
        .map((text) => text.slice(0, 40)),
    })),
});

/** The sheets of a file and the rows that may be headings, for a person to choose from. */
export const outlineSheets = (grid: WorkbookGrid): readonly SheetOutline[] =>
  grid.sheets.filter(hasCells).map(outlineOf);
