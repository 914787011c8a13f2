import type { TableBlock, TableColumn, TableEntry, TableShape } from '../../../shared/paper/paper-block';

export type { TableEntry };
export type Column = TableColumn;

/** Whoever asks for a table may know more of its columns: only what is shown goes into the description, which crosses to the page. */
const shownColumn = ({ title, share, isNumber = false }: TableColumn): TableColumn => ({ title, share, isNumber });

export const nativeTable = ({ columns, rows, width, isDense = false }: TableShape): TableBlock => ({
  kind: 'table',
  columns: columns.map(shownColumn),
  rows,
  width,
  isDense,
});
