import { placeAt } from '../../cell-place';
import { readMoney } from '../../values/requests/read-money';
import { ask } from '../../values/translation';
import { columnOf } from '../reading/table-reader';
import type { TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { isSame } from '../reading/topics';
import type { Topic, ValueReading } from '../reading/value-questions';

const pounds = (value: number): string => `£${value.toFixed(2)}`;

const amountTopic = (candidates: readonly number[]): Topic<number | null> => ({
  id: 'amount',
  asks: 'how much?',
  options: [
    ...candidates.map((amount) => ({ value: String(amount), label: pounds(amount), means: amount })),
    { value: 'none', label: 'No amount: leave it out', means: null },
  ],
  isMeant: isSame,
});

/** Bookkeepers write a dash for nothing; a slip of the keyboard looks the same. */
const sayDash = ({ findings, match }: TableReading, row: TableRow, field: string): void => {
  const text = 'Some amounts are a dash: they are read as no amount.';
  findings.warn('amount_dash', text, placeAt(match.sheet.name, row.row, columnOf(match, field)));
};

/** Pounds; null where an answer says that there is no amount. Below zero sets the row aside. */
export type Amount = { readonly kind: 'negative' } | ValueReading<number | null>;

export const readAmount = (reading: TableReading, row: TableRow, field: string): Amount => {
  const raw = row.raw(field);
  const found = readMoney(raw);
  const place = { sheet: reading.match.sheet.name, row: row.row, column: columnOf(reading.match, field) };
  switch (found.kind) {
    case 'blank':
      if (row.text(field) !== '') sayDash(reading, row, field);
      return found;
    case 'pounds':
      return { kind: 'value', value: found.pounds };
    case 'unclear': {
      const [first = null] = found.candidates;
      const asked = ask<number | null>(first, 'not written as pounds and pence are');
      return reading.values.settle(amountTopic(found.candidates), raw, asked, place);
    }
    case 'words':
      return reading.values.settle(amountTopic([]), raw, ask<number | null>(null, 'this is no amount'), place);
    default:
      return found;
  }
};
