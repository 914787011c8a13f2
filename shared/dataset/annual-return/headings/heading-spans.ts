import type { GridCell, SheetGrid } from '../../grid';
import { blockColumns } from './column-block';
import type { ColumnBlock } from './column-block';

/** A heading over columns `from` to `to` (0-based, inclusive): its merged range, or its own cell. */
export interface HeadingSpan<Value> {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly value: Value;
}

/** The headings of one row that `read` understands, with the columns each is merged over. */
export const spansInRow = <Value>(
  sheet: SheetGrid,
  row: number,
  read: (cell: GridCell | undefined) => Value | null,
): readonly HeadingSpan<Value>[] => {
  const spans: HeadingSpan<Value>[] = [];
  sheet.rows[row]?.forEach((cell, column) => {
    const value = read(cell);
    if (value === null) return;
    const merge = sheet.merges.find((range) => range.top === row && range.left === column);
    spans.push({ from: column, to: merge?.right ?? column, row, value });
  });
  return spans;
};

/** The heading that covers most of a block's columns; null where none does or two cover as many. */
export const bestSpan = <Value>(
  block: Pick<ColumnBlock, 'columns'>,
  spans: readonly HeadingSpan<Value>[],
): HeadingSpan<Value> | null => {
  const columns = blockColumns(block);
  const counts = new Map<Value, number>();
  const covered = (span: HeadingSpan<Value>): number =>
    columns.filter((column) => column >= span.from && column <= span.to).length;
  for (const span of spans) counts.set(span.value, (counts.get(span.value) ?? 0) + covered(span));
  const ranked = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const [best, second] = ranked;
  if (best === undefined || best[1] === second?.[1]) return null;
  return spans.find((span) => span.value === best[0] && covered(span) > 0) ?? null;
};
