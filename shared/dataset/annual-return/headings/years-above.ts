import type { SheetGrid } from '../../grid';
import { readNumber } from '../../read-number';
import { blockColumns, firstColumn } from './column-block';
import type { ColumnBlock } from './column-block';
import { isHalfBlock, isOutOfOrder } from './header-blocks';
import { bestSpan, spansInRow } from './heading-spans';
import type { HeadingSpan } from './heading-spans';
import { matchBasis } from '../labels/match-basis';
import { yearInCell } from '../labels/match-year';

const rowsAbove = 8;

export interface DatedBlocks {
  readonly blocks: readonly ColumnBlock[];
  /** Years in the order they stand, for a suggestion where they could not be given to the blocks with certainty. */
  readonly yearsInOrder: readonly number[];
  /** A group heading is missing, so that columns of two years run together. */
  readonly isTorn: boolean;
  /** Years written to the right of the last block, over columns without group headings. */
  readonly unusedYears: readonly number[];
}

/** True where a row holds a number that is not a year in one of these columns. */
export const isFigureRow = (sheet: SheetGrid, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => {
    const cell = sheet.rows[row]?.[column];
    return readNumber(cell).kind === 'number' && yearInCell(cell) === null;
  });

/** The nearest row of headings above the groups that `read` understands. */
const nearestSpans = <Value>(
  sheet: SheetGrid,
  groupRow: number,
  topRow: number,
  blocks: readonly ColumnBlock[],
  read: Parameters<typeof spansInRow<Value>>[2],
): readonly HeadingSpan<Value>[] => {
  const columns = blocks.flatMap(blockColumns);
  const left = Math.min(...columns) - 1;
  for (let row = groupRow - 1; row >= Math.max(topRow, groupRow - rowsAbove); row -= 1) {
    if (isFigureRow(sheet, row, columns)) return [];
    const spans = spansInRow(sheet, row, read).filter((span) => span.to >= left);
    if (spans.length > 0) return spans;
  }
  return [];
};

const isOtherHalf = (a: ColumnBlock, b: ColumnBlock | undefined): boolean =>
  b !== undefined && a.basis !== 'single' && b.basis !== 'single' && a.basis !== b.basis;

/** A year written only above the first half of a doubled block holds for the second half. */
const shareAcrossHalves = (blocks: readonly ColumnBlock[]): readonly ColumnBlock[] => {
  const shared: ColumnBlock[] = [];
  for (const block of blocks) {
    const before = shared.at(-1);
    shared.push(block.year === null && isOtherHalf(block, before) ? { ...block, year: before?.year ?? null } : block);
  }
  return shared;
};

const withBasis = (
  sheet: SheetGrid,
  row: number,
  top: number,
  blocks: readonly ColumnBlock[],
): readonly ColumnBlock[] => {
  const spans = nearestSpans(sheet, row, top, blocks, (cell) =>
    typeof cell?.value === 'string' ? matchBasis(cell.value) : null,
  );
  return blocks.map((block) =>
    block.basis === 'single' ? { ...block, basis: bestSpan(block, spans)?.value ?? 'single' } : block,
  );
};

const yearsOver = (block: ColumnBlock, spans: readonly HeadingSpan<number>[]): number =>
  new Set(
    spans
      .filter((span) => blockColumns(block).some((column) => column >= span.from && column <= span.to))
      .map((span) => span.value),
  ).size;

/**
 * Without its White heading, the first year's BME and Unknown run together with the next year's White. That shows as
 * another order beside an incomplete block or under two years.
 */
const isTorn = (blocks: readonly ColumnBlock[], spans: readonly HeadingSpan<number>[]): boolean =>
  blocks.some((block) => isOutOfOrder(block) && (blocks.some(isHalfBlock) || yearsOver(block, spans) > 1));

/**
 * Gives each block the year written above it. Headings that do not stand cleanly over their blocks (moved by a column,
 * one too few) give no year to any block: the wrong year is worse than a question.
 */
export const dateFromAbove = (
  sheet: SheetGrid,
  groupRow: number,
  topRow: number,
  plain: readonly ColumnBlock[],
): DatedBlocks => {
  const blocks = withBasis(sheet, groupRow, topRow, plain);
  const spans = nearestSpans(sheet, groupRow, topRow, blocks, yearInCell);
  const yearsInOrder = [...new Set(spans.map((span) => span.value))];
  const dated = datedCleanly(blocks, spans);
  const undated = blocks.map((block) => ({ ...block, year: null }));
  const last = Math.max(...blocks.flatMap(blockColumns));
  const unusedYears = spans.filter((span) => span.from > last).map((span) => span.value);
  return { blocks: dated ?? undated, yearsInOrder, isTorn: isTorn(blocks, spans), unusedYears };
};

const datedCleanly = (
  blocks: readonly ColumnBlock[],
  spans: readonly HeadingSpan<number>[],
): readonly ColumnBlock[] | null => {
  const best = blocks.map((block) => bestSpan(block, spans));
  const last = Math.max(...blocks.flatMap(blockColumns));
  const isStray = spans.some((span) => !best.some((one) => one?.value === span.value) && span.from <= last);
  const isShared = blocks.some((block, at) =>
    blocks.some((other, to) => to < at && best[at] !== null && best[to] === best[at] && !isOtherHalf(block, other)),
  );
  const dated = shareAcrossHalves(blocks.map((block, at) => ({ ...block, year: best[at]?.value ?? null })));
  const isClean = !isStray && !isShared && !isMisplaced(blocks, spans) && dated.every((block) => block.year !== null);
  return isClean ? dated : null;
};

/** A lone year cell just left of the first block: the headings were moved, and what looks clean may not be. */
const isMisplaced = (blocks: readonly ColumnBlock[], spans: readonly HeadingSpan<number>[]): boolean => {
  const first = Math.min(...blocks.map(firstColumn));
  return spans.some((span) => span.to < first);
};
