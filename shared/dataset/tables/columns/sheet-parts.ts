import { cellText, isBlankCell } from '../../cell-text';
import type { GridCell, GridRange, SheetGrid } from '../../grid';

type Row = readonly (GridCell | undefined)[];

const isBlankRow = (row: Row | undefined): boolean => row === undefined || row.every((cell) => isBlankCell(cell));

const isInside = (merge: GridRange, part: GridRange): boolean =>
  merge.top >= part.top && merge.bottom <= part.bottom && merge.left >= part.left && merge.left <= part.right;

/** A part of a sheet: rows and columns keep their numbers, and everything outside is blank. */
export const partOf = (sheet: SheetGrid, part: GridRange): SheetGrid => ({
  ...sheet,
  rows: sheet.rows
    .slice(0, part.bottom + 1)
    .map((row, at) =>
      at < part.top ? [] : row.slice(0, part.right + 1).map((cell, column) => (column < part.left ? undefined : cell)),
    ),
  merges: sheet.merges.filter((merge) => isInside(merge, part)),
  hiddenRows: sheet.hiddenRows.filter((row) => row >= part.top && row <= part.bottom),
});

export const wholeOf = (sheet: SheetGrid): GridRange => ({
  top: 0,
  left: 0,
  bottom: sheet.rows.length - 1,
  right: sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0) - 1,
});

const mostColumns = 400;

/**
 * Which of the first columns hold anything, in one walk over the cells there are. Walking a column at a time took 20 seconds where one stray
 * cell stands in the last row of Excel.
 */
const filledColumns = (rows: readonly Row[], width: number): readonly boolean[] => {
  const filled = Array.from({ length: width }, () => false);
  let blank = filled.map((_, column) => column);
  for (const row of rows) {
    if (row.length === 0) continue;
    const found = blank.filter((column) => column < row.length && !isBlankCell(row[column]));
    if (found.length === 0) continue;
    for (const column of found) filled[column] = true;
    blank = blank.filter((column) => filled[column] !== true);
    if (blank.length === 0) break;
  }
  return filled;
};

/** Groups of columns with blank columns between them, at least two columns each; one group where there is no gap. */
export const columnGroups = (sheet: SheetGrid): readonly GridRange[] => {
  const whole = wholeOf(sheet);
  const width = Math.min(whole.right + 1, mostColumns);
  const filled = filledColumns(sheet.rows, width);
  const groups: GridRange[] = [];
  let left = -1;
  filled.forEach((isFilled, column) => {
    if (isFilled && left < 0) left = column;
    const isEnd = left >= 0 && (!isFilled || column === width - 1);
    if (!isEnd) return;
    const right = isFilled ? column : column - 1;
    if (right > left) groups.push({ ...whole, left, right });
    left = -1;
  });
  return groups;
};

/** Where another table may begin: below a blank row, perhaps with a title or two above its headers. */
export interface PossibleStart {
  readonly row: number;
  readonly headerRow: number;
}

const mostTitles = 3;

const texts = (row: Row | undefined): readonly string[] =>
  (row ?? []).map((cell) => cellText(cell)).filter((text) => text !== '');

/** Headers are words: a row with a plain number is data. A year may head a column. */
const mayBeHeaders = (row: Row | undefined): boolean => {
  const found = texts(row);
  return found.length >= 2 && found.every((text) => /[a-z]/i.test(text) || /^20\d\d$/.test(text));
};

const startAt = (sheet: SheetGrid, row: number): PossibleStart | null => {
  for (let at = row; at <= row + mostTitles; at += 1) {
    const count = texts(sheet.rows[at]).length;
    if (count === 0) return null;
    if (mayBeHeaders(sheet.rows[at])) return { row, headerRow: at };
    if (count > 2) return null;
  }
  return null;
};

/** Rows below a blank row that may be the first of another table, from the top. */
export const possibleStarts = (sheet: SheetGrid): readonly PossibleStart[] => {
  const starts: PossibleStart[] = [];
  let isBelowBlank = false;
  let hasRows = false;
  sheet.rows.forEach((cells, row) => {
    const isBlank = isBlankRow(cells);
    const found = !isBlank && isBelowBlank && hasRows ? startAt(sheet, row) : null;
    if (found !== null) starts.push(found);
    isBelowBlank = isBlank;
    hasRows ||= !isBlank;
  });
  return starts;
};
