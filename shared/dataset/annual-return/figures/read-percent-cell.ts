import type { GridCell } from '../../grid';
import { readNumber, tidyNumber } from '../../read-number';
import { askCell, refuseCell, valueOf } from './cell-outcome';
import type { CellContext, CellOutcome } from './cell-outcome';
import { readOddCell } from './read-odd-cell';

const isPercentage = (value: number): boolean => value >= 0 && value <= 100;

const outside = (value: number, context: CellContext): CellOutcome =>
  refuseCell('percentage_out_of_range', `${String(value)} is not a percentage from 0 to 100.`, context);

/** A cell with a percentage sign or format. 23.5 with a "%" format shows 2350%; 0.235 typed as "0.235%" is a quarter of one percent. */
const readFormatted = (fraction: number, isText: boolean, context: CellContext): CellOutcome => {
  const shown = tidyNumber(fraction * 100);
  if (shown < 0) return outside(shown, context);
  if (shown > 100) {
    const plain = tidyNumber(fraction);
    return isPercentage(plain) && !isText
      ? askCell(`the cell shows ${String(shown)}%, which no percentage of staff can be.`, [plain], context)
      : outside(shown, context);
  }
  if (shown > 0 && shown < 1)
    return askCell(
      `the cell shows ${String(shown)}%, which is unusually small.`,
      [shown, tidyNumber(shown * 100)],
      context,
    );
  return valueOf(shown, isText);
};

const readUnformatted = (value: number, isText: boolean, context: CellContext): CellOutcome => {
  if (!isPercentage(value)) return outside(tidyNumber(value), context);
  if (value > 0 && value <= 1) return { kind: 'unscaled', value };
  return valueOf(tidyNumber(value), isText);
};

const candidates = (found: readonly number[]): readonly number[] =>
  found.flatMap((value) => (value > 0 && value <= 1 ? [value, tidyNumber(value * 100)] : [value])).filter(isPercentage);

/** Reads a survey percentage, 0 to 100. A mark for a hidden number ("-", "*", "[low]") is suppressed, never zero. */
export const readPercentCell = (cell: GridCell | undefined, context: CellContext): CellOutcome => {
  const reading = readNumber(cell);
  if (reading.kind === 'dash') return { kind: 'suppressed' };
  if (reading.kind !== 'number') return readOddCell(reading, candidates, context);
  return reading.isPercent
    ? readFormatted(reading.value, reading.isText, context)
    : readUnformatted(reading.value, reading.isText, context);
};
