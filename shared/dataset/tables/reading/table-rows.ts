import { cellText, isBlankCell } from '../../cell-text';
import type { GridCell } from '../../grid';
import type { QuarantinedRow } from '../../import-types';
import type { RawValue } from '../../values/translation';
import { headerKey } from '../columns/header-words';
import type { GuardedTable } from '../guard/guarded-table';
import { faultOf } from './cell-fault';
import { createQuarantine } from './quarantine';
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

const isDecisive = ({ kind, columns }: TableMatch, field: string): boolean => {
  const better = kind.standIns?.[field];
  const isAlone = better !== undefined && !columns.fields.some((each) => better.includes(each.field.field));
  return isAlone || kind.decides.includes(field);
};

type RowFate = { readonly kind: 'data' } | { readonly kind: 'left_out'; readonly reason: string };

const data: RowFate = { kind: 'data' };
const leftOut = (reason: string): RowFate => ({ kind: 'left_out', reason });
const totalWords = /^(grand |sub ?-?|overall )?totals?\b|^(sum|count|average|headcount)\b( of\b.*)?$/i;

type Cells = readonly (GridCell | undefined)[];

const countFilled = (cells: Cells): number => cells.reduce((sum, cell) => (isBlankCell(cell) ? sum : sum + 1), 0);

const firstFilled = (cells: Cells): GridCell | undefined => cells.find((cell) => !isBlankCell(cell));

const [letterA, letterZ, digit0, digit9] = [0x61, 0x7a, 0x30, 0x39] as const;

/** Cheap, for it is asked of every cell: nearly all cells of data begin with another letter than their header. */
const firstSign = (text: string): number => {
  for (let at = 0; at < text.length; at += 1) {
    // In ASCII, this bit makes a letter small and leaves a digit as it is.
    const sign = text.charCodeAt(at) | 0x20;
    if ((sign >= letterA && sign <= letterZ) || (sign >= digit0 && sign <= digit9)) return sign;
  }
  return 0;
};

interface HeaderWords {
  readonly column: number;
  readonly sign: number;
  readonly key: string;
}

/** What is looked at in every row of one table, worked out once. */
interface RowRules {
  readonly columns: readonly number[];
  readonly headers: readonly HeaderWords[];
}

const rulesOf = (match: TableMatch): RowRules => {
  const columns = match.columns.fields.map((each) => each.column);
  const headers = columns.map((column) => {
    const header = match.header.headers[column] ?? '';
    return { column, sign: firstSign(header), key: headerKey(header) };
  });
  return { columns, headers };
};

const isRepeatedHeader = ({ headers }: RowRules, cells: Cells): boolean => {
  const same = headers.filter(({ column, sign, key }) => {
    const text = cellText(cells[column]);
    return text !== '' && firstSign(text) === sign && key !== '' && headerKey(text) === key;
  });
  return headers.length > 1 && same.length * 2 > headers.length;
};

const blankRow = leftOut('blank row');

/** What to do with a row, before any value of it is understood. */
const fateOf = (rules: RowRules, cells: Cells): RowFate => {
  const first = firstFilled(cells);
  if (first === undefined) return blankRow;
  if (isRepeatedHeader(rules, cells)) return leftOut('headers repeated');
  const { columns } = rules;
  const mapped = columns.reduce((sum, column) => (isBlankCell(cells[column]) ? sum : sum + 1), 0);
  const isSparse = mapped * 2 <= Math.min(columns.length, 8);
  if (isSparse && totalWords.test(cellText(first))) return leftOut('totals');
  if (columns.length > 2 && /[a-z]{2,}.*\s/i.test(cellText(first)) && countFilled(cells) === 1)
    return leftOut('note, not a row of data');
  return data;
};

/** A class, so that 100,000 rows share their methods and each takes no more room than three references. */
class SheetRow implements TableRow {
  constructor(
    private readonly columns: ReadonlyMap<string, number>,
    private readonly cells: Cells,
    readonly row: number,
  ) {}

  raw(field: string): RawValue {
    return this.cellOf(field)?.value ?? null;
  }

  text(field: string): string {
    return cellText(this.cellOf(field));
  }

  cell(column: number): GridCell | undefined {
    return this.cells[column];
  }

  private cellOf(field: string): GridCell | undefined {
    const column = this.columns.get(field);
    const cell = column === undefined ? undefined : this.cells[column];
    return faultOf(cell) === null ? cell : undefined;
  }
}

const lastFilledRow = ({ match, source }: GuardedTable): number => {
  let last = source.rows.length - 1;
  while (last > match.header.row && firstFilled(source.rows[last] ?? []) === undefined) last -= 1;
  return last;
};

/** Sorts the rows below the headers: rows of data, rows left out with the reason, and rows that cannot be read. */
export const readTableRows = (table: GuardedTable): TableRows => {
  const { match, source, withheld } = table;
  const rows: TableRow[] = [];
  const counts: Record<string, number> = {};
  const quarantined: QuarantinedRow[] = [];
  const quarantine = createQuarantine(match);
  const first = match.header.row + 1;
  // Blank rows below the last row of data are no rows: Excel keeps thousands of them.
  const last = lastFilledRow(table);
  const rules = rulesOf(match);
  const columns = new Map(match.columns.fields.map((each) => [each.field.field, each.column]));
  const decisiveFields = match.columns.fields.filter((each) => isDecisive(match, each.field.field));
  for (let row = first; row <= last; row += 1) {
    const fate = fateOf(rules, source.rows[row] ?? []);
    const reason = fate.kind === 'left_out' ? fate.reason : withheld.get(row);
    if (reason !== undefined) {
      counts[reason] = (counts[reason] ?? 0) + 1;
      continue;
    }
    const cells = match.sheet.rows[row] ?? [];
    const faulty = decisiveFields.find((each) => faultOf(cells[each.column]) !== null);
    if (faulty === undefined) rows.push(new SheetRow(columns, cells, row));
    else quarantined.push(quarantine(row, faulty.field.field, faultOf(cells[faulty.column]) ?? ''));
  }
  return { rows, leftOut: counts, quarantined, rowsRead: Math.max(0, last - first + 1) };
};
