import type { ParsedTable } from '../../shared/dataset/parsed-table';
import { columnsOfTable, tableKindLabel } from '../../shared/dataset/parsed-table';
import type { FileGlimpse } from '../../shared/ipc/replies/imports';

/** What a table is, without what is in it. */
export const glimpseOf = (fileName: string, table: ParsedTable): FileGlimpse => ({
  fileName,
  kindLabel: tableKindLabel(table.kind),
  sheet: table.sheet,
  headerRow: table.headerRow,
  confidence: table.confidence,
  reason: table.reason,
  columns: columnsOfTable(table),
});
