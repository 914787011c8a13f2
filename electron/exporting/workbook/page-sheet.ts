import type { PageSheet } from '../page-tables/page-sheets';
import type { Entry, PageTable } from '../page-tables/page-table';
import type { DataSheet, SheetColumn } from '../cells/data-sheet';
import { textCell } from '../cells/typed-cells';
import type { TypedCell } from '../cells/typed-cells';

const empty: TypedCell = { value: null };

const columnsOf = ({ columns }: PageTable): readonly SheetColumn[] => columns.flatMap(({ sheet }) => sheet);

/** The columns of all tables, each name once, in the order they first stand in. */
const allColumns = (tables: readonly PageTable[]): readonly SheetColumn[] => [
  ...new Map(tables.flatMap(columnsOf).map((column) => [column.title, column] as const)).values(),
];

const rowOf = (table: PageTable, row: readonly Entry[], columns: readonly SheetColumn[]): readonly TypedCell[] => {
  const cells = row.flatMap((entry) => entry.cells);
  const places = new Map(columnsOf(table).map(({ title }, at) => [title, cells[at] ?? empty]));
  return [textCell(table.title), ...columns.map(({ title }) => places.get(title) ?? empty)];
};

/** The tables of one theme below one another: the first column says which table a row is of, and filters to it. */
export const pageSheet = ({ name, title, detail, tables }: Omit<PageSheet, 'part'>): Omit<DataSheet, 'note'> => {
  const columns = allColumns(tables);
  return {
    name,
    title: detail === undefined ? title : `${title}. ${detail}`,
    columns: [{ title: 'Table', width: 46 }, ...columns],
    rows: tables.flatMap((table) => table.rows.map((row) => rowOf(table, row, columns))),
  };
};
