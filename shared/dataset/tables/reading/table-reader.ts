import type { ExtractRow } from '../../extract-types';
import type { Findings } from '../../findings';
import type { RawValue, Translation } from '../../values/translation';
import type { TableMatch } from '../recognise-extracts';
import type { TableRow } from './table-rows';
import type { Topic, ValueQuestions, ValueReading } from './value-questions';

/** What became of one row of data. `waiting`: a question about it stands. */
export type RowOutcome =
  | { readonly kind: 'rows'; readonly rows: readonly ExtractRow[] }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'left_out'; readonly reason: string }
  | { readonly kind: 'quarantined'; readonly field: string | null; readonly reason: string };

export type RowReader = (row: TableRow) => RowOutcome;

/** What the readers of all kinds work with. */
export interface TableReading {
  readonly match: TableMatch;
  readonly rows: readonly TableRow[];
  readonly values: ValueQuestions;
  readonly findings: Findings;
  readonly has: (field: string) => boolean;
  /** Reads one field with a translator, asking where it does not know the value. */
  readonly read: <T>(
    row: TableRow,
    field: string,
    topic: Topic<T>,
    translate: (raw: RawValue) => Translation<T>,
  ) => ValueReading<T>;
}

export const waiting: RowOutcome = { kind: 'waiting' };

export const columnOf = (match: TableMatch, field: string): number | null =>
  match.columns.fields.find((each) => each.field.field === field)?.column ?? null;

export const createTableReading = (
  match: TableMatch,
  rows: readonly TableRow[],
  values: ValueQuestions,
  findings: Findings,
): TableReading => ({
  match,
  rows,
  values,
  findings,
  has: (field) => columnOf(match, field) !== null,
  read: (row, field, topic, translate) => {
    const raw = row.raw(field);
    const place = { sheet: match.sheet.name, row: row.row, column: columnOf(match, field) };
    return values.settle(topic, raw, translate(raw), place);
  },
});

/** The value of a reading, or what stands in for a blank cell and for a question. */
export const valueOr = <T>(reading: ValueReading<T>, other: T): T => (reading.kind === 'value' ? reading.value : other);

export { personKey } from '../../person-code';
