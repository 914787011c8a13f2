import type { SheetColumn } from '../cells/data-sheet';
import type { TypedCell } from '../cells/typed-cells';

/** What stands in one cell of the paper, and the typed cells of the workbook that say the same: one path for both documents. */
export interface Entry {
  readonly text: string;
  readonly cells: readonly TypedCell[];
}

/** One column of the paper with the columns of the workbook that hold the same numbers. */
export interface PageColumn {
  readonly title: string;
  /** Share of the table's width, in any unit. */
  readonly share: number;
  readonly isNumber?: boolean;
  readonly sheet: readonly SheetColumn[];
}

/** A table of a page, for the paper and for the workbook. */
export interface PageTable {
  readonly title: string;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly (readonly Entry[])[];
}

/** Whether something in the row may not be shown. */
export const hasStar = (row: readonly Entry[]): boolean =>
  row.some(({ cells }) => cells.some(({ value }) => value === '*'));

/** The table without columns that say the same in every row of it. */
export const without = (table: PageTable, titles: readonly string[]): PageTable => {
  const kept = table.columns.map(({ title }) => !titles.includes(title));
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: table.rows.map((row) => row.filter((_, at) => kept[at])),
  };
};
