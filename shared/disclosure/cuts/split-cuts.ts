import type { SplitTable } from './pooled-table';
import { protectPair } from './protect-pair';
import type { HiddenCounts } from './protect-pair';
import type { PairRule } from './protect-pooled';

/** Two cuts with their parts in order. */
export interface PairOf {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export interface SplitWanted extends PairOf {
  readonly valuesAt: (row: string, column: string) => readonly [number, number];
  /** The counts that the second part is made of, where they have margins of their own. */
  readonly secondsAt?: (row: string, column: string) => readonly number[];
  readonly isRowClosed: (row: string) => boolean;
  readonly isColumnClosed: (column: string) => boolean;
}

const secondsOf = ({ rows, columns, secondsAt }: SplitWanted): Pick<SplitTable, 'seconds'> => {
  if (secondsAt === undefined) return {};
  const values = rows.flatMap((row) => columns.map((column) => secondsAt(row, column)));
  return { seconds: (values[0] ?? []).map((_, at) => values.map((value) => value[at] ?? 0)) };
};

const splitTable = (wanted: SplitWanted): SplitTable => {
  const { rows, columns, valuesAt } = wanted;
  const values = rows.flatMap((row) => columns.map((column) => valuesAt(row, column)));
  return {
    rows: rows.length,
    columns: columns.length,
    ...secondsOf(wanted),
    parts: [values.map(([first]) => first), values.map(([, second]) => second)],
  };
};

/** What `protectPair` hides, by the names of the parts. */
export interface HiddenByName {
  readonly at: (row: string, column: string) => HiddenCounts;
  readonly isRowClosed: (row: string) => boolean;
  readonly isColumnClosed: (column: string) => boolean;
}

/** `protectPair` by the names of the parts. */
export const protectByName = (wanted: SplitWanted, rule: PairRule): HiddenByName => {
  const hidden = protectPair(
    splitTable(wanted),
    wanted.rows.map(wanted.isRowClosed),
    wanted.columns.map(wanted.isColumnClosed),
    rule,
  );
  const rows = new Map(wanted.rows.map((row, at) => [row, at]));
  const columns = new Map(wanted.columns.map((column, at) => [column, at]));
  const rowAt = (row: string): number => rows.get(row) ?? -1;
  const columnAt = (column: string): number => columns.get(column) ?? -1;
  return {
    at: (row, column) => hidden.at(rowAt(row), columnAt(column)),
    isRowClosed: (row) => hidden.isRowClosed(rowAt(row)),
    isColumnClosed: (column) => hidden.isColumnClosed(columnAt(column)),
  };
};
