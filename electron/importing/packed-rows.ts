import type { ExtractRow, ParsedExtract } from '../../shared/dataset/extract-types';
import type { ParsedReturn } from '../../shared/dataset/import-types';
import type { ParsedTable } from '../../shared/dataset/parsed-table';

/** One field of all rows: the different values, and which of them each row has; or simply the values, where most differ. */
type PackedColumn =
  | { readonly kind: 'values'; readonly values: readonly unknown[] }
  | { readonly kind: 'different'; readonly different: readonly unknown[]; readonly which: Uint32Array };

/** Rows field by field: a text that 100,000 rows have is posted between threads, and then kept, once. */
export interface PackedRows {
  readonly count: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
}

export type PackedExtract = Omit<ParsedExtract, 'rows'> & { readonly rows: PackedRows };

/** A table as it is posted. */
export type PackedTable = ParsedReturn | PackedExtract;

const packColumn = (values: readonly unknown[]): PackedColumn => {
  const known = new Map<unknown, number>();
  const which = new Uint32Array(values.length);
  for (const [at, value] of values.entries()) {
    const place = known.get(value) ?? known.size;
    if (place === known.size) known.set(value, place);
    if (known.size * 2 > values.length) return { kind: 'values', values };
    which[at] = place;
  }
  return { kind: 'different', different: [...known.keys()], which };
};

const valueAt = (column: PackedColumn, row: number): unknown =>
  column.kind === 'values' ? column.values[row] : column.different[column.which[row] ?? 0];

/** Rows of a table have the same fields as a rule; one that has a field more must not lose it. */
const fieldsOf = (rows: readonly ExtractRow[]): readonly string[] => {
  const fields = new Set<string>();
  for (const row of rows) for (const field in row) fields.add(field);
  return [...fields];
};

const packRows = (rows: readonly ExtractRow[]): PackedRows => {
  const columns = fieldsOf(rows).map((field) => {
    const values = rows.map((row): unknown => Reflect.get(row, field));
    return [field, packColumn(values)] as const;
  });
  return { count: rows.length, columns: Object.fromEntries(columns) };
};

const unpackRows = ({ count, columns }: PackedRows): readonly ExtractRow[] => {
  const fields = Object.entries(columns);
  // Only `packRows` makes packed rows, and it takes rows of this type apart.
  const rowAt = (at: number): ExtractRow => {
    const row: Record<string, unknown> = {};
    for (const [field, column] of fields) row[field] = valueAt(column, at);
    return row as unknown as ExtractRow;
  };
  return Array.from({ length: count }, (_, at) => rowAt(at));
};

export const packExtract = (table: ParsedExtract): PackedExtract => ({ ...table, rows: packRows(table.rows) });

/** The same rows with every value of one field changed; rows without the field stay without it. */
export const mapField = (rows: PackedRows, field: string, change: (value: unknown) => unknown): PackedRows => {
  const column = rows.columns[field];
  if (column === undefined) return rows;
  const changed: PackedColumn =
    column.kind === 'values'
      ? { ...column, values: column.values.map(change) }
      : { ...column, different: column.different.map(change) };
  return { ...rows, columns: { ...rows.columns, [field]: changed } };
};

export const unpackTable = (table: PackedTable): ParsedTable =>
  table.kind === 'annual_return' ? table : { ...table, rows: unpackRows(table.rows) };
