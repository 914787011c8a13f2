import type { TypedCell } from './typed-cells';

const lineHeight = 13.5;
/** A column's width counts digits; the letters of Arial 10 are narrower. Less than measured (1.3), since words break early. */
const charactersAWidth = 1.12;
/** Excel's own limit, in points. */
const tallest = 409;

const linesIn = (cell: TypedCell, width: number): number => {
  if (typeof cell.value !== 'string') return 1;
  return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
};

/**
 * The height a row needs for its longest cell, in points. Excel fits rows without a height when it opens a file; LibreOffice and
 * printing from a preview do not, and cut the text.
 */
export const rowHeight = (cells: readonly TypedCell[], widths: readonly number[]): number => {
  const lines = cells.map((cell, index) => linesIn(cell, (widths[index] ?? 10) * charactersAWidth));
  return Math.min(tallest, Math.max(1, ...lines) * lineHeight + 3);
};
