import type { OwnQuestions } from '../../../reference/survey-questions';
import type { ExtractRow } from '../../extract-types';
import type { Findings } from '../../findings';
import { onceAValue } from '../../values/once-a-value';
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

type Translate<T> = (raw: RawValue) => Translation<T>;

/** What the readers of all kinds work with. */
export interface TableReading {
  readonly match: TableMatch;
  readonly rows: readonly TableRow[];
  readonly values: ValueQuestions;
  readonly findings: Findings;
  /** Numbers of survey questions that a person gave. */
  readonly surveyQuestions: OwnQuestions;
  readonly has: (field: string) => boolean;
  /** Reads one field with a translator, asking where it does not know the value. The translator sees nothing but the value. */
  readonly read: <T>(row: TableRow, field: string, topic: Topic<T>, translate: Translate<T>) => ValueReading<T>;
}

export const waiting: RowOutcome = { kind: 'waiting' };

/** Rows that wait are in no figure until their question is answered; they are counted, so that nothing goes missing. */
export const waitingReason = 'waiting for an answer';

export const setAside = (field: string, reason: string): RowOutcome => ({ kind: 'quarantined', field, reason });

/** Tells what became of a row without values from the values that were read; those must have no `kind`. */
export const isOutcome = <Values extends object>(found: Values | RowOutcome): found is RowOutcome => 'kind' in found;

export const columnOf = (match: TableMatch, field: string): number | null =>
  match.columns.fields.find((each) => each.field.field === field)?.column ?? null;

/** Translators that ask once for every different value of a column, as long as a column keeps the same translator. */
const createTranslators = (): (<T>(field: string, translate: Translate<T>) => Translate<T>) => {
  const byField = new Map<string, { readonly translate: Translate<unknown>; readonly once: Translate<unknown> }>();
  return <T>(field: string, translate: Translate<T>): Translate<T> => {
    const kept = byField.get(field);
    // What is kept with a translator was found by that very translator.
    if (kept?.translate === translate) return kept.once as Translate<T>;
    const once = onceAValue(translate);
    byField.set(field, { translate, once });
    return once;
  };
};

export const createTableReading = (
  match: TableMatch,
  rows: readonly TableRow[],
  values: ValueQuestions,
  findings: Findings,
  surveyQuestions: OwnQuestions = {},
): TableReading => {
  const translatorOf = createTranslators();
  const column = onceAValue((field: string) => columnOf(match, field));
  return {
    match,
    rows,
    values,
    findings,
    surveyQuestions,
    has: (field) => column(field) !== null,
    read: (row, field, topic, translate) => {
      const raw = row.raw(field);
      const place = { sheet: match.sheet.name, row: row.row, column: column(field) };
      return values.settle(topic, raw, translatorOf(field, translate)(raw), place);
    },
  };
};

/** The value of a reading, or what stands in for a blank cell and for a question. */
export const valueOr = <T>(reading: ValueReading<T>, other: T): T => (reading.kind === 'value' ? reading.value : other);

export { personKey } from '../../person-code';
