import type { WorkBook } from '@e965/xlsx';
import type { GridCell } from '../../shared/dataset/grid';
import { PlainCells } from './plain-cells';
import type { PlainRows } from './plain-rows';
import { takeSign } from './rows-apart';
import { formatNamed, holdsCells, toValueCell } from './sheet-grid';
import type { DenseSheet, GridRow, RowsOfGrid, SheetReading } from './sheet-grid';

/** What plain cells refer to by number: the texts and the number formats of their workbook. */
interface BookValues {
  readonly texts: readonly unknown[];
  readonly formatOf: (style: number) => string | null;
}

const fieldOf = (value: unknown, field: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The reader types neither. A cell without a style has the first format. */
const valuesOf = (book: WorkBook): BookValues => {
  const formats = fieldOf(book, 'SSF');
  const styles = listOf(fieldOf(fieldOf(book, 'Styles'), 'CellXf'));
  const named = styles.map((style) => formatNamed(fieldOf(formats, Number(fieldOf(style, 'numFmtId') ?? 0))));
  const usual = formatNamed(fieldOf(formats, 0));
  return {
    texts: listOf(fieldOf(book, 'Strings')).map((text) => fieldOf(text, 't')),
    formatOf: (style) => named[style] ?? usual,
  };
};

/** Undefined for a text that the workbook does not have. */
const valueOf = (cells: PlainCells, { texts }: BookValues): unknown => {
  if (cells.kind === 'number') return cells.number();
  return cells.kind === 'flag' ? cells.whole() === 1 : texts[cells.whole()];
};

/** Null where a text is missing. */
const readRow = (
  cells: PlainCells,
  number: number,
  width: number,
  values: BookValues,
  sheet: SheetReading,
): GridRow | null => {
  const row = new Array<GridCell | undefined>(width);
  let length = 0;
  while (cells.next(number)) {
    if (cells.from === cells.to) continue;
    const value = valueOf(cells, values);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
    const cell = toValueCell(value, values.formatOf(cells.style), cells.column, sheet);
    if (cell === undefined) continue;
    row[cells.column] = cell;
    length = cells.column + 1;
  }
  row.length = length;
  return row;
};

const readRows = (
  { part, numbers, starts }: PlainRows,
  data: DenseSheet['!data'] = [],
  values: BookValues,
  sheet: SheetReading,
): RowsOfGrid | null => {
  const cells = new PlainCells(part);
  const rows: (GridRow | undefined)[] = [];
  let width = 0;
  for (const [at, number] of numbers.entries()) {
    cells.begin(starts[at] ?? 0);
    const row = holdsCells(data[number - 1]) ? null : readRow(cells, number, width, values, sheet);
    if (row === null) return null;
    width = row.length;
    rows[number - 1] = row;
  }
  return rows;
};

/** Brings plain rows back to the sheets they are of. */
export const joinRows = (parts: readonly PlainRows[]) => {
  const joined = new Set<PlainRows>();
  let known: BookValues | null = null;
  return {
    areAllJoined: (): boolean => joined.size === parts.length,
    rowsBeside: (book: WorkBook, sheet: DenseSheet, reading: SheetReading): RowsOfGrid | null => {
      const data = sheet['!data'] ?? [];
      const part = takeSign(data, parts);
      if (part === null) return [];
      joined.add(part);
      known ??= valuesOf(book);
      return readRows(part, data, known, reading);
    },
  };
};
