import type { NumberReading } from '../../read-number';
import { askCell, leaveCellOut, refuseCell } from './cell-outcome';
import type { CellContext, CellOutcome } from './cell-outcome';

/** Readings that are no number and mean the same for counts and percentages. */
export type OddReading = Extract<
  NumberReading,
  { kind: 'unclear' | 'words' | 'date' | 'error' | 'uncached' | 'suppressed' | 'blank' }
>;

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const readWords = (text: string, context: CellContext): CellOutcome =>
  /^(nil|none|zero|nobody)$/i.test(text)
    ? askCell(`the cell holds the word “${text}”.`, [0], context)
    : leaveCellOut('text_in_number_cell', `the cell holds “${shorten(text)}”, which is not a number.`, context);

/** What becomes of a cell that holds no plain number. `candidates` are the numbers that may be offered. */
export const readOddCell = (
  reading: OddReading,
  candidates: (found: readonly number[]) => readonly number[],
  context: CellContext,
): CellOutcome => {
  switch (reading.kind) {
    case 'unclear':
      return askCell(
        `the cell holds “${shorten(reading.text)}”, which is not plainly a number.`,
        candidates(reading.candidates),
        context,
      );
    case 'words':
      return readWords(reading.text, context);
    case 'date':
      return refuseCell('date_in_number_cell', 'the cell holds a date instead of a number.', context);
    case 'error':
      return refuseCell('formula_error', `the cell shows the error ${reading.error} instead of a number.`, context);
    default:
      return { kind: reading.kind };
  }
};
