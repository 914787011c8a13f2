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

/** `protectPair` by the names of the parts. */
export const protectByName = (wanted: SplitWanted, rule: PairRule): ((row: string, column: string) => HiddenCounts) => {
  const hidden = protectPair(
    splitTable(wanted),
    wanted.rows.map(wanted.isRowClosed),
    wanted.columns.map(wanted.isColumnClosed),
    rule,
  );
  const rowAt = new Map(wanted.rows.map((row, at) => [row, at]));
  const columnAt = new Map(wanted.columns.map((column, at) => [column, at]));
  return (row, column) => hidden(rowAt.get(row) ?? -1, columnAt.get(column) ?? -1);
};
