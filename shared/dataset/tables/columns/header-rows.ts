import { cellText } from '../../cell-text';
import type { SheetGrid } from '../../grid';

/** A row, or two rows read as one, that may hold the headers of a table. Indexes are 0-based. */
export interface HeaderCandidate {
  /** The last line of the header: data begin below it. */
  readonly row: number;
  readonly isTwoLines: boolean;
  readonly headers: readonly string[];
}

const rowsSearched = 20;
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

/** Rows among the first twenty that may be headers, each alone and joined with the row above it. */
export const headerCandidates = (sheet: SheetGrid): readonly HeaderCandidate[] => {
  const candidates: HeaderCandidate[] = [];
  let above: readonly string[] = [];
  for (let row = 0; row < Math.min(rowsSearched, sheet.rows.length); row += 1) {
    const texts = rowTexts(sheet, row);
    if (looksLikeHeader(texts)) {
      candidates.push({ row, isTwoLines: false, headers: texts });
      const joined = joinLines(above, texts);
      if (filled(above) >= fewestHeaders && looksLikeHeader(joined)) {
        candidates.push({ row, isTwoLines: true, headers: joined });
      }
    }
    above = texts;
  }
  return candidates;
};

/** One row taken as the headers, whatever it looks like: a person has said so. */
export const headerAt = (sheet: SheetGrid, row: number): HeaderCandidate => ({
  row,
  isTwoLines: false,
  headers: rowTexts(sheet, row),
});
