import { columnLetter, placeAt } from '../../cell-place';
import { cellText, isBlankCell } from '../../cell-text';
import type { GridCell } from '../../grid';
import type { QuarantinedRow } from '../../import-types';
import type { RawValue } from '../../values/translation';
import { headerKey } from '../columns/header-words';
import type { TableMatch } from '../recognise-extracts';

/** One row of data. `row` is 0-based; fields without a column, and empty cells, are null. */
export interface TableRow {
  readonly row: number;
  readonly raw: (field: string) => RawValue;
  readonly text: (field: string) => string;
  readonly cell: (column: number) => GridCell | undefined;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly leftOut: Readonly<Record<string, number>>;
  readonly quarantined: readonly QuarantinedRow[];
  readonly rowsRead: number;
}

/** Fields that decide a figure: a cell that cannot be read there sets the row aside. Elsewhere it only stays empty. */
const decisive = new Set(
  'person primary assignment_category ethnicity staff_group grade shortlisted appointed status international case_type stage formal_start course category indicator group percent voting executive'.split(
    ' ',
  ),
);

/** The numbers of a table of counts are judged by its reader: those of a total that was never calculated set nothing aside. */
const isDecisive = (match: TableMatch, field: string): boolean =>
  decisive.has(field) && (match.kind.layout !== 'counts' || field === 'ethnicity');

type RowFate = { readonly kind: 'data' } | { readonly kind: 'left_out'; readonly reason: string };

const data: RowFate = { kind: 'data' };
const leftOut = (reason: string): RowFate => ({ kind: 'left_out', reason });
const totalWords = /^(grand |sub ?-?|overall )?totals?\b|^(sum|count|average|headcount)\b( of\b.*)?$/i;

const filledCells = (cells: readonly (GridCell | undefined)[]): readonly GridCell[] =>
  cells.filter((cell) => cell !== undefined).filter((cell) => !isBlankCell(cell));

/** Cheap, for it is asked of every cell: nearly all cells of data begin with another letter than their header. */
const firstSign = (text: string): string => (/[a-z0-9]/i.exec(text)?.[0] ?? '').toLowerCase();

const isRepeatedHeader = (match: TableMatch, cells: readonly (GridCell | undefined)[]): boolean => {
  const columns = match.columns.fields.map((each) => each.column);
  const same = columns.filter((column) => {
    const text = cellText(cells[column]);
    const header = match.header.headers[column] ?? '';
    if (text === '' || firstSign(text) !== firstSign(header)) return false;
    const key = headerKey(header);
    return key !== '' && headerKey(text) === key;
  });
  return columns.length > 1 && same.length * 2 > columns.length;
};

/** What to do with a row, before any value of it is understood. */
const fateOf = (match: TableMatch, cells: readonly (GridCell | undefined)[]): RowFate => {
  const filled = filledCells(cells);
  const [first] = filled;
  if (first === undefined) return leftOut('blank row');
  if (isRepeatedHeader(match, cells)) return leftOut('headers repeated');
  const names = match.columns.fields.map((each) => each.column);
  const mapped = filledCells(names.map((column) => cells[column])).length;
  const isSparse = mapped * 2 <= Math.min(names.length, 8);
  if (isSparse && totalWords.test(cellText(first))) return leftOut('totals');
  if (filled.length === 1 && names.length > 2 && /[a-z]{2,}.*\s/i.test(cellText(first)))
    return leftOut('note, not a row of data');
  return data;
};

const faultOf = (cell: GridCell | undefined): string | null => {
  if (cell === undefined) return null;
  if (cell.error !== null) return `the cell holds the error ${cell.error}`;
  if (cell.isFormula && cell.value === null) return 'the formula in the cell was never calculated';
  const text = cellText(cell);
  return /^#(ref!|n\/a|div\/0!|value!|name\?|num!|null!)$/i.test(text)
    ? `the cell holds the error ${text.toUpperCase()}`
    : null;
};

/** The cells of fields, for a person to look at; never those that identify someone. */
const shownCells = (match: TableMatch, cells: readonly (GridCell | undefined)[]): readonly string[] =>
  match.columns.fields
    .filter((each) => !each.field.isPersonal)
    .map((each) =>
      `${each.field.label}: ${cellText(cells[each.column]) || (cells[each.column]?.error ?? '')}`.slice(0, 80),
    );

export const quarantine = (match: TableMatch, row: number, field: string | null, reason: string): QuarantinedRow => {
  const column = match.columns.fields.find((each) => each.field.field === field)?.column ?? null;
  const cells = match.sheet.rows[row] ?? [];
  const where = column === null ? '' : `${match.header.headers[column] ?? columnLetter(column)}: `;
  return {
    place: placeAt(match.sheet.name, row, column),
    reason: `${where}${reason}`,
    cells: shownCells(match, cells),
  };
};

const toRow = (match: TableMatch, row: number): TableRow => {
  const cells = match.sheet.rows[row] ?? [];
  const columns = new Map(match.columns.fields.map((each) => [each.field.field, each.column]));
  const cellOf = (field: string): GridCell | undefined => {
    const column = columns.get(field);
    const cell = column === undefined ? undefined : cells[column];
    return faultOf(cell) === null ? cell : undefined;
  };
  return {
    row,
    raw: (field) => cellOf(field)?.value ?? null,
    text: (field) => cellText(cellOf(field)),
    cell: (column) => cells[column],
  };
};

const lastFilledRow = (match: TableMatch): number => {
  let last = match.sheet.rows.length - 1;
  while (last > match.header.row && filledCells(match.sheet.rows[last] ?? []).length === 0) last -= 1;
  return last;
};

/** Sorts the rows below the headers: rows of data, rows left out with the reason, and rows that cannot be read. */
export const readTableRows = (match: TableMatch): TableRows => {
  const rows: TableRow[] = [];
  const counts: Record<string, number> = {};
  const quarantined: QuarantinedRow[] = [];
  const first = match.header.row + 1;
  // Blank rows below the last row of data are no rows: Excel keeps thousands of them.
  const last = lastFilledRow(match);
  for (let row = first; row <= last; row += 1) {
    const cells = match.sheet.rows[row] ?? [];
    const fate = fateOf(match, cells);
    if (fate.kind === 'left_out') {
      counts[fate.reason] = (counts[fate.reason] ?? 0) + 1;
      continue;
    }
    const faulty = match.columns.fields.find(
      (each) => isDecisive(match, each.field.field) && faultOf(cells[each.column]) !== null,
    );
    if (faulty === undefined) rows.push(toRow(match, row));
    else quarantined.push(quarantine(match, row, faulty.field.field, faultOf(cells[faulty.column]) ?? ''));
  }
  return { rows, leftOut: counts, quarantined, rowsRead: Math.max(0, last - first + 1) };
};
