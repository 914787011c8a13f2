import type { RawValue, Translation } from '../translation';
import { ask } from '../translation';
import type { ColumnOrder } from './find-date-order';
import { findDateOrder } from './find-date-order';
import type { DateOrder } from './parse-date-text';
import type { IsoDate } from './translate-date';
import { translateDate } from './translate-date';

export interface DateColumn {
  readonly order: ColumnOrder;
  readonly dates: readonly Translation<IsoDate>[];
}

/** A reading that holds only if the column's order was guessed well is a question. */
const doubt = (raw: RawValue, date: Translation<IsoDate>, order: ColumnOrder): Translation<IsoDate> => {
  if (date.kind !== 'known' || order.kind === 'none' || order.kind === 'decided') return date;
  if (order.kind === 'half_converted') {
    return typeof raw === 'number' ? ask(date.value, order.reason) : date;
  }
  const isEither =
    date.certainty === 'likely' && translateDate(raw, 'month-first').kind === 'known' && /\D/.test(String(raw));
  if (!isEither) return date;
  const suggested = translateDate(raw, order.suggestion);
  return ask(suggested.kind === 'known' ? suggested.value : date.value, order.reason);
};

/**
 * Translates a column of dates with the order that fits all of them. `answer` is the order a person chose where the column
 * does not settle it.
 */
export const translateDateColumn = (values: readonly RawValue[], answer: DateOrder | null = null): DateColumn => {
  const order = findDateOrder(values);
  const settled = answer ?? (order.kind === 'decided' ? order.order : null);
  const dates = values.map((value) => {
    const date = translateDate(value, settled);
    return answer === null ? doubt(value, date, order) : date;
  });
  return { order, dates };
};
