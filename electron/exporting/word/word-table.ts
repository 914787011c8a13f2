import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { ITableBordersOptions } from 'docx';
import type { TableBlock, TableColumn, TableEntry, TableShape } from '../../../shared/paper/paper-block';
import { entryText } from '../../../shared/paper/paper-block';
import { colours } from '../page';
import { ownLook } from './word-look';
import type { WordLook } from './word-look';
import { runs } from './word-text';

const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders: ITableBordersOptions = {
  top: rule,
  bottom: rule,
  left: none,
  right: none,
  insideHorizontal: rule,
  insideVertical: none,
};

/** A row with more text than this may split over pages, or it would leave most of a page empty. */
const mostCharactersKeptWhole = 900;

const widthsOf = (columns: readonly TableColumn[], width: number): readonly number[] => {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => Math.floor((column.share / total) * width));
};

interface RowLook {
  readonly isHeader: boolean;
  readonly keepNext: boolean;
  /** The document has a style for tables, which paints the header. */
  readonly isStyled: boolean;
}

const fillOf = (entry: TableEntry, { isHeader, isStyled }: RowLook): string | null => {
  if (isHeader) return isStyled ? null : colours.headerFill;
  return typeof entry === 'string' ? null : entry.fill;
};

const cell = (entry: TableEntry, width: number, column: TableColumn, look: RowLook): TableCell => {
  const fill = fillOf(entry, look);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: look.isHeader ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: [
      new Paragraph({
        style: look.isHeader ? 'TableHeader' : 'TableText',
        alignment: column.isNumber === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
        keepNext: look.keepNext,
        children: runs(entryText(entry)),
      }),
    ],
  });
};

const row = (entries: readonly TableEntry[], shape: TableShape, look: RowLook): TableRow => {
  const widths = widthsOf(shape.columns, shape.width);
  const isLong = entries.map(entryText).join('').length > mostCharactersKeptWhole;
  return new TableRow({
    tableHeader: look.isHeader,
    cantSplit: look.isHeader || !isLong,
    children: shape.columns.map((column, index) => cell(entries[index] ?? '', widths[index] ?? 0, column, look)),
  });
};

/** A table of text that screen readers can walk: one header row, repeated on every page, no merged and no empty cells. */
export const wordTable = (block: TableBlock, { tableStyle, tableScale }: WordLook = ownLook): Table => {
  const shape = { ...block, width: Math.floor(block.width * tableScale) };
  const titles = shape.columns.map((column) => column.title);
  const last = shape.rows.length - 1;
  const side = shape.isDense === true ? 80 : 130;
  const isStyled = tableStyle !== null;
  // The last row never stands alone on a page.
  const keepsNext = (index: number): boolean =>
    index === last ? block.keepNext === true : block.isWhole === true || index === last - 1;
  return new Table({
    width: { size: shape.width, type: WidthType.DXA },
    columnWidths: [...widthsOf(shape.columns, shape.width)],
    layout: TableLayoutType.FIXED,
    ...(isStyled ? { style: tableStyle } : { borders }),
    margins: { top: 30, bottom: 30, left: side, right: side },
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      row(titles, shape, { isHeader: true, keepNext: true, isStyled }),
      ...shape.rows.map((entries, index) =>
        row(entries, shape, {
          isHeader: false,
          keepNext: keepsNext(index),
          isStyled,
        }),
      ),
    ],
  });
};
