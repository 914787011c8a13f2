import { cellText, isBlankCell } from '../../cell-text';
import type { SheetGrid } from '../../grid';

/** A row, or two or three rows read as one, that may hold the headers of a table. Indexes are 0-based. */
export interface HeaderCandidate {
  /** The last line of the header: data begin below it. */
  readonly row: number;
  readonly lines: 1 | 2 | 3;
  readonly headers: readonly string[];
}

/** Headers stand within the first rows of a table's part of a sheet. */
export const rowsSearched = 20;
const fewestHeaders = 2;
const mostColumns = 400;

/** Texts of a row with merged cells repeated over the columns they span. */
const rowTexts = (sheet: SheetGrid, row: number): readonly string[] => {
  const cells = sheet.rows[row] ?? [];
  const texts = Array.from({ length: Math.min(cells.length, mostColumns) }, (_, column) =>
    cellText(cells[column]).replace(/\s+/g, ' '),
  );
  for (const merge of sheet.merges) {
    if (row < merge.top || row > merge.bottom) continue;
    const text = cellText(sheet.rows[merge.top]?.[merge.left]).replace(/\s+/g, ' ');
    for (let column = merge.left; column <= Math.min(merge.right, mostColumns); column += 1) texts[column] = text;
  }
  return Array.from(texts, (text) => text ?? '');
};

const joinLines = (top: readonly string[], bottom: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(top.length, bottom.length) }, (_, column) => {
    const above = top[column] ?? '';
    const below = bottom[column] ?? '';
    return above === below || above === '' ? below : `${above} ${below}`.trim();
  });

const filled = (texts: readonly string[]): number => texts.filter((text) => text !== '').length;

/** Long cells are sentences, not headers. */
const looksLikeHeader = (texts: readonly string[]): boolean =>
  filled(texts) >= fewestHeaders && texts.every((text) => text.length <= 120);

/** Tables need not begin at the top of a sheet. */
const firstFilledRow = (sheet: SheetGrid): number =>
  Math.max(
    0,
    sheet.rows.findIndex((row) => row.some((cell) => !isBlankCell(cell))),
  );

/** A line above counts as part of the headers only where it spans columns or names several. */
const canJoin = (above: readonly string[]): boolean => filled(above) >= fewestHeaders;

/** Rows among the first twenty that may be headers, each alone and joined with the one or two rows above it. */
export const headerCandidates = (sheet: SheetGrid): readonly HeaderCandidate[] => {
  const candidates: HeaderCandidate[] = [];
  const first = firstFilledRow(sheet);
  let above: readonly string[] = [];
  let top: readonly string[] = [];
  const add = (row: number, lines: 1 | 2 | 3, headers: readonly string[]): void => {
    if (looksLikeHeader(headers)) candidates.push({ row, lines, headers });
  };
  for (let row = first; row < Math.min(first + rowsSearched, sheet.rows.length); row += 1) {
    const texts = rowTexts(sheet, row);
    if (looksLikeHeader(texts)) {
      add(row, 1, texts);
      if (canJoin(above)) add(row, 2, joinLines(above, texts));
      if (canJoin(above) && canJoin(top)) add(row, 3, joinLines(joinLines(top, above), texts));
    }
    top = above;
    above = texts;
  }
  return candidates;
};

/** One row taken as the headers, whatever it looks like: a person has said so. */
export const headerAt = (sheet: SheetGrid, row: number): HeaderCandidate => ({
  row,
  lines: 1,
  headers: rowTexts(sheet, row),
});
