import type { TableBlock, TableColumn, TableEntry, TableShape } from '../../../shared/paper/paper-block';

export type { TableEntry };
export type Column = TableColumn;

export const nativeTable = (shape: TableShape): TableBlock => ({ kind: 'table', ...shape });
