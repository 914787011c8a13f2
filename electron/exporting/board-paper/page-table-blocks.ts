import type { PageTable } from '../page-tables/page-table';
import type { Block } from './blocks';
import { nativeTable } from './native-table';
import { textWidth } from '../page';
import type { PaperContext } from './paper-context';

/** Up to so many columns a table needs only part of the page's width. */
const fewColumns = 3;
/** From so many columns on the cells stand closer. */
const manyColumns = 6;

const widthOf = ({ columns, rows }: PageTable): number => {
  const isShort = columns.length <= fewColumns && rows.every((row) => row.every(({ text }) => text.length < 60));
  return isShort ? Math.floor(textWidth.portrait * 0.62) : textWidth.portrait;
};

/** A table of a page with its caption; nothing where it has no row. */
export const pageTableBlocks = (
  { captions }: PaperContext,
  table: PageTable,
  width = widthOf(table),
): readonly Block[] =>
  table.rows.length === 0
    ? []
    : [
        captions.table(table.title),
        nativeTable({
          width,
          columns: table.columns,
          rows: table.rows.map((row) => row.map(({ text }) => text)),
          isDense: table.columns.length >= manyColumns,
        }),
      ];

export const pageTablesBlocks = (context: PaperContext, tables: readonly PageTable[]): readonly Block[] =>
  tables.flatMap((table) => pageTableBlocks(context, table));

/** Words that follow a table stand clear of it. */
export const afterTable = { spacing: { before: 140, after: 120 } } as const;
