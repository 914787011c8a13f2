import { cellText } from '../../cell-text';
import type { SheetGrid } from '../../grid';
import { matchLabel } from '../labels/match-label';

const weights: Readonly<Record<string, number>> = { section: 0.5, heading: 0, subtotal: 0.25 };

const scoreOf = (sheet: SheetGrid, column: number, from: number, to: number): number => {
  let score = 0;
  for (let row = from; row < to; row += 1) {
    const cell = sheet.rows[row]?.[column];
    if (typeof cell?.value !== 'string') continue;
    const meaning = matchLabel(cellText(cell), false);
    if (meaning !== null) score += weights[meaning.kind] ?? 1;
  }
  return score;
};

/**
 * The column that holds the labels of the rows: of the columns left of the figures, the one in which most labels are
 * known. The indicator's column may repeat its long title on every row, and loses to the labels themselves.
 */
export const findLabelColumn = (
  sheet: SheetGrid,
  firstFigureColumn: number,
  from: number,
  to: number,
): number | null => {
  const columns = Array.from({ length: firstFigureColumn }, (_, column) => ({
    column,
    score: scoreOf(sheet, column, from, Math.min(to, from + 2000)),
  }));
  const best = columns.reduce<{ column: number; score: number } | null>(
    (top, each) => (each.score > 0 && (top === null || each.score > top.score) ? each : top),
    null,
  );
  return best?.column ?? null;
};
