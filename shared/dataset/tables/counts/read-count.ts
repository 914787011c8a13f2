import { placeAt } from '../../cell-place';
import { cellText } from '../../cell-text';
import type { GridCell } from '../../grid';
import { readNumber } from '../../read-number';
import type { NumberReading } from '../../read-number';
import type { TableReading } from '../reading/table-reader';

/** A whole number of people or events, nothing, a question that stands, or something that is no count. */
export type CountReading =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'blank' | 'asked' }
  | { readonly kind: 'faulty'; readonly reason: string };

const faulty = (reason: string): CountReading => ({ kind: 'faulty', reason });

const readPlain = (value: number, isPercent: boolean): CountReading => {
  if (isPercent) return faulty('a percentage stands where a count is expected');
  if (value < 0) return faulty(`${String(value)} is below zero`);
  if (!Number.isInteger(value)) return faulty(`${String(value)} is not a whole number`);
  return { kind: 'count', value };
};

/** Why a cell gives no number where `what` is expected. */
export const sayFault = (found: NumberReading, what: string): string => {
  switch (found.kind) {
    case 'suppressed':
      return `“${found.mark}” hides the number`;
    case 'unclear':
    case 'words':
      return `“${found.text}” is not a number`;
    case 'error':
      return `the cell holds the error ${found.error}`;
    case 'uncached':
      return 'the formula in the cell was never calculated';
    default:
      return `a date stands where ${what} is expected`;
  }
};

const askDash = ({ match, findings }: TableReading, row: number, column: number): CountReading => {
  const answer = findings.ask({
    id: `dash:${match.kind.kind}`,
    text: 'What does “-” mean in the columns of numbers?',
    place: placeAt(match.sheet.name, row, column),
    options: [
      { value: 'zero', label: 'Nobody: zero' },
      { value: 'hidden', label: 'The number is not given: set the row aside' },
    ],
    suggestion: null,
  });
  if (answer === null) return { kind: 'asked' };
  return answer === 'zero' ? { kind: 'count', value: 0 } : faulty('“-” stands for a number that is not given');
};

/** "1,234" has one meaning in a column of counts, and is said all the same. */
const sayGrouped = ({ match, findings }: TableReading, text: string, value: number, row: number): void => {
  if (!/\d[, ]\d/.test(text)) return;
  findings.warn(
    'grouped_number',
    `“${text}” is read as ${String(value)}, and other numbers written so in the same way.`,
    placeAt(match.sheet.name, row, null),
  );
};

/** Reads a cell that must hold a count. Text that is not exactly a number is never guessed at. */
export const readCount = (
  reading: TableReading,
  row: number,
  column: number,
  cell: GridCell | undefined,
): CountReading => {
  const found = readNumber(cell);
  if (found.kind === 'blank') return { kind: 'blank' };
  if (found.kind === 'dash') return askDash(reading, row, column);
  if (found.kind !== 'number') return faulty(sayFault(found, 'a count'));
  const count = readPlain(found.value, found.isPercent);
  if (count.kind === 'count' && found.isText) sayGrouped(reading, cellText(cell), count.value, row);
  return count;
};
