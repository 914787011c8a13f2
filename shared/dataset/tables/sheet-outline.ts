import { isBlankCell } from '../cell-text';
import type { SheetGrid, WorkbookGrid } from '../grid';
import type { SheetOutline } from '../table-choice';
import { headerCandidates } from './columns/header-rows';
import type { HeaderCandidate } from './columns/header-rows';
import { countNames } from './match-kind';

const headingsShown = 20;
const textsShown = 8;

const hasCells = (sheet: SheetGrid): boolean =>
  sheet.rows.some((row) => row.some((cell) => cell !== undefined && !isBlankCell(cell)));

const namesOfHeadings = 2;

/**
 * The words of a row are shown only where they are headings for sure: a row of data names people. The first row of a sheet may have
 * headings that nobody knows yet; it is shown where it holds no number.
 */
const isSafeToShow = (header: HeaderCandidate, isFirst: boolean): boolean =>
  countNames(header) >= namesOfHeadings || (isFirst && !header.headers.some((text) => /[\d@]/.test(text)));

const textsOf = ({ headers }: HeaderCandidate): readonly string[] =>
  headers
    .filter((text) => text !== '')
    .slice(0, textsShown)
    .map((text) => text.slice(0, 40));

const outlineOf = (sheet: SheetGrid): SheetOutline => ({
  name: sheet.name,
  isHidden: sheet.isHidden,
  rows: sheet.rows.length,
  headings: headerCandidates(sheet)
    .filter(({ lines }) => lines === 1)
    .slice(0, headingsShown)
    .map((header, at) => ({
      row: header.row + 1,
      texts: isSafeToShow(header, at === 0) ? textsOf(header) : [],
    })),
});

/** The sheets of a file and the rows that may be headings, for a person to choose from. */
export const outlineSheets = (grid: WorkbookGrid): readonly SheetOutline[] =>
  grid.sheets.filter(hasCells).map(outlineOf);
