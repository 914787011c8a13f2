import type { RawValue, Translation } from '../../values/translation';
import { translateDateColumn } from '../../values/dates/translate-date-column';
import type { DateOrder } from '../../values/dates/parse-date-text';
import { cleanText } from '../../values/clean-text';
import { faultOf } from './cell-fault';
import { columnOf } from './table-reader';
import type { TableReading } from './table-reader';
import type { TableRow } from './table-rows';
import { placeAt } from '../../cell-place';

/** A date as ISO text, nothing, a question that stands, or text that is no date. */
export type DateReading =
  | { readonly kind: 'date'; readonly on: string }
  | { readonly kind: 'blank' | 'asked' }
  | { readonly kind: 'unreadable'; readonly reason: string };

export type DateReader = (row: TableRow) => DateReading;

const orders: readonly { readonly value: DateOrder; readonly label: string }[] = [
  { value: 'day-first', label: 'Day first: 03/04 is 3 April' },
  { value: 'month-first', label: 'Month first: 03/04 is 4 March' },
];

const askOrder = (
  reading: TableReading,
  field: string,
  header: string,
  reason: string,
  suggestion: DateOrder | null,
): DateOrder | null => {
  const answer = reading.findings.ask({
    id: `date_order:${reading.match.kind.kind}:${field}`,
    text: `Dates in column “${header}”: is the day or the month written first? (${reason})`,
    place: placeAt(reading.match.sheet.name, reading.match.header.row, columnOf(reading.match, field)),
    options: orders,
    suggestion,
  });
  return orders.find((order) => order.value === answer)?.value ?? null;
};

const askSuggested = (
  reading: TableReading,
  field: string,
  header: string,
  example: RawValue,
  found: Translation<string>,
): boolean | null => {
  const to = found.kind === 'unknown' ? (found.suggestion ?? '') : '';
  const why = found.kind === 'unknown' ? found.reason : '';
  const answer = reading.findings.ask({
    id: `dates:${reading.match.kind.kind}:${field}`,
    text: `Some dates in column “${header}” are not certain, such as “${cleanText(example)}”: read it as ${to}, and the others in the same way? (${why})`,
    place: placeAt(reading.match.sheet.name, reading.match.header.row, columnOf(reading.match, field)),
    options: [
      { value: 'yes', label: 'Yes, read them so' },
      { value: 'no', label: 'No, treat them as unreadable' },
    ],
    suggestion: 'yes',
  });
  return answer === null ? null : answer === 'yes';
};

const toReading = (date: Translation<string>, isSuggestedTaken: boolean | null): DateReading => {
  if (date.kind === 'blank') return { kind: 'blank' };
  if (date.kind === 'known') return { kind: 'date', on: date.value };
  if (date.suggestion === null || isSuggestedTaken === false) return { kind: 'unreadable', reason: date.reason };
  return isSuggestedTaken === null ? { kind: 'asked' } : { kind: 'date', on: date.suggestion };
};

/** Dates that decide no figure are not asked about; that they are left empty is said. */
const sayUncertain = (
  { match, findings }: TableReading,
  field: string,
  header: string,
  order: string,
  example: RawValue,
): void => {
  const isOpen = order === 'undecided' || order === 'mixed';
  if (!isOpen && example === null) return;
  const why = isOpen ? 'may have the day or the month first' : `are not certain, such as “${cleanText(example)}”`;
  findings.warn(
    'uncertain_dates',
    `Some dates in column “${header}” ${why}: they are left empty. They decide no figure.`,
    placeAt(match.sheet.name, match.header.row, columnOf(match, field)),
  );
};

/**
 * Reads a column of dates with one order for all of them. Only a column that decides a figure asks: whether day or month
 * comes first, and whether doubtful dates are what they seem. Elsewhere a doubtful date is unreadable.
 */
export const createDateReader = (reading: TableReading, field: string, isDecisive: boolean): DateReader => {
  const column = columnOf(reading.match, field);
  if (column === null) return () => ({ kind: 'blank' });
  const header = reading.match.header.headers[column] ?? '';
  const distinct = [...new Set(reading.rows.map((row) => row.raw(field)))];
  const { order } = translateDateColumn(distinct);
  const mustChoose = isDecisive && (order.kind === 'undecided' || order.kind === 'mixed');
  const chosen = mustChoose ? askOrder(reading, field, header, order.reason, order.suggestion) : null;
  const { dates } = translateDateColumn(distinct, chosen);
  const doubtful = dates.findIndex((date) => date.kind === 'unknown' && date.suggestion !== null);
  const example = dates[doubtful];
  // While the order is open every doubt would be asked twice.
  const canAsk = isDecisive && example !== undefined && !(mustChoose && chosen === null);
  const taken = canAsk
    ? askSuggested(reading, field, header, distinct[doubtful] ?? null, example)
    : isDecisive
      ? null
      : false;
  if (!isDecisive)
    sayUncertain(reading, field, header, order.kind, example === undefined ? null : (distinct[doubtful] ?? null));
  const byValue = new Map(distinct.map((raw, at) => [raw, toReading(dates[at] ?? { kind: 'blank' }, taken)]));
  return (row) => {
    const fault = faultOf(row.cell(column));
    return fault === null ? (byValue.get(row.raw(field)) ?? { kind: 'blank' }) : { kind: 'unreadable', reason: fault };
  };
};

/** The date, or null where there is none that can be read. */
export const dateOrNull = (date: DateReading): string | null => (date.kind === 'date' ? date.on : null);
