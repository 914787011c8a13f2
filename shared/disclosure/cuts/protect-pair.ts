import { areColumnsWide, areRowsWide } from './pool-ranges';
import { poolTable } from './pooled-table';
import type { PooledTable, SplitTable } from './pooled-table';
import { hiddenKinds, protectPooled } from './protect-pooled';
import type { PairRule } from './protect-pooled';

/** Which counts of a cell may not be shown. */
export interface HiddenCounts {
  readonly parts: readonly [boolean, boolean];
  readonly total: boolean;
}

export interface HiddenPair {
  readonly at: (row: number, column: number) => HiddenCounts;
  /** Lines that show nothing, those that could not be protected among them. */
  readonly isRowClosed: (row: number) => boolean;
  readonly isColumnClosed: (column: number) => boolean;
}

/** Lines that show nothing of a table: because their own count is hidden where they stand alone, or because they cannot be protected. */
interface Closed {
  readonly rows: readonly boolean[];
  readonly columns: readonly boolean[];
}

const close = (lines: readonly boolean[], at: number): readonly boolean[] =>
  lines.map((isClosed, place) => isClosed || place === at);

const totalOf = (table: SplitTable, cells: readonly number[]): number =>
  cells.reduce((sum, cell) => sum + (table.parts[0][cell] ?? 0) + (table.parts[1][cell] ?? 0), 0);

const cellsOfRow = ({ columns }: SplitTable, row: number): readonly number[] =>
  Array.from({ length: columns }, (_, column) => row * columns + column);

const cellsOfColumn = ({ rows, columns }: SplitTable, column: number): readonly number[] =>
  Array.from({ length: rows }, (_, row) => row * columns + column);

interface OpenLine {
  readonly isRow: boolean;
  readonly at: number;
  readonly total: number;
  readonly hits: (cell: number) => boolean;
}

const openLines = (table: SplitTable, pooled: PooledTable, closed: Closed): readonly OpenLine[] => [
  ...closed.rows.flatMap((isClosed, at) =>
    isClosed
      ? []
      : [
          {
            isRow: true,
            at,
            total: totalOf(table, cellsOfRow(table, at)),
            hits: (cell: number) => Math.floor(cell / pooled.columns) === pooled.rowOf[at],
          },
        ],
  ),
  ...closed.columns.flatMap((isClosed, at) =>
    isClosed
      ? []
      : [
          {
            isRow: false,
            at,
            total: totalOf(table, cellsOfColumn(table, at)),
            hits: (cell: number) => cell % pooled.columns === pooled.columnOf[at],
          },
        ],
  ),
];

const closeLine = (closed: Closed, { isRow, at }: OpenLine): Closed =>
  isRow ? { ...closed, rows: close(closed.rows, at) } : { ...closed, columns: close(closed.columns, at) };

const smallest = (lines: readonly OpenLine[]): OpenLine | undefined => [...lines].sort((a, b) => a.total - b.total)[0];

/** Closes lines until every cell that could not be protected is in one: first those with most such cells for the people they hold. */
const closeFailed = (lines: readonly OpenLine[], failed: readonly number[], closed: Closed): Closed => {
  let left = failed;
  let next = closed;
  while (left.length > 0) {
    const rated = lines
      .map((line) => ({ line, score: left.filter(line.hits).length / (line.total + 1) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const worst = rated[0]?.line;
    if (worst === undefined) break;
    next = closeLine(next, worst);
    left = left.filter((cell) => !worst.hits(cell));
  }
  if (next !== closed) return next;
  const least = smallest(lines);
  return least === undefined ? closed : closeLine(closed, least);
};

const linesOf = (closed: readonly boolean[], fromStart: readonly boolean[]) =>
  closed.flatMap((isClosed, at) => (isClosed ? [{ at, isShown: fromStart[at] !== true }] : []));

const everything = { parts: [true, true], total: true } as const;
const allParts = { parts: [true, true], total: false } as const;

/**
 * What must be hidden in a table of two cuts, so that nothing shown of it gives a count below the threshold back to a reader who has all its
 * margins. Tables protected like this can be shown together: each hidden count could be another without a change to any margin.
 * A line with a hidden margin shows nothing here.
 *
 * @param closedRows - rows whose own count is hidden where the cut stands alone; `closedColumns` likewise
 */
export const protectPair = (
  table: SplitTable,
  closedRows: readonly boolean[],
  closedColumns: readonly boolean[],
  rule: PairRule,
): HiddenPair => {
  const whenClosed: HiddenCounts = rule.areTotalsKnown ? allParts : everything;
  let closed: Closed = { rows: closedRows, columns: closedColumns };
  while (closed.rows.includes(false) && closed.columns.includes(false)) {
    const pooled = poolTable(table, closed.rows, closed.columns);
    const { proof, failed } = protectPooled(pooled, rule);
    const lines = openLines(table, pooled, closed);
    if (failed.length > 0) {
      closed = closeFailed(lines, failed, closed);
      continue;
    }
    const sides = { table, pooled, proof, threshold: rule.threshold };
    const growing = !areRowsWide(sides, linesOf(closed.rows, closedRows))
      ? lines.filter(({ isRow }) => isRow)
      : !areColumnsWide(sides, linesOf(closed.columns, closedColumns))
        ? lines.filter(({ isRow }) => !isRow)
        : [];
    const least = smallest(growing);
    if (least !== undefined) {
      closed = closeLine(closed, least);
      continue;
    }
    const { rows, columns } = closed;
    return {
      at: (row, column) => {
        if (rows[row] === true || columns[column] === true) return whenClosed;
        const cell = (pooled.rowOf[row] ?? 0) * pooled.columns + (pooled.columnOf[column] ?? 0);
        const [first = true, second = true, total = true] = hiddenKinds(proof, cell);
        return { parts: [first, second], total };
      },
      isRowClosed: (row) => rows[row] === true,
      isColumnClosed: (column) => columns[column] === true,
    };
  }
  return { at: () => whenClosed, isRowClosed: () => true, isColumnClosed: () => true };
};
