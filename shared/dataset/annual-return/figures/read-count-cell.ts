import type { GridCell } from '../../grid';
import { readNumber, tidyNumber } from '../../read-number';
import { askCell, leaveCellOut, nothing, refuseCell, valueOf } from './cell-outcome';
import type { CellContext, CellOutcome } from './cell-outcome';
import { readOddCell } from './read-odd-cell';

const tolerance = 1e-6;
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < tolerance;

/** Two-year averages of disciplinary cases end in a half; every other count is whole. */
const isCount = (value: number, mayBeHalf: boolean): boolean =>
  value >= 0 && (isWhole(value) || (mayBeHalf && isWhole(value * 2)));

const mayBeHalf = (context: CellContext): boolean => context.item.kind === 'cases';

const readPlainCount = (value: number, isText: boolean, context: CellContext): CellOutcome => {
  if (value < 0)
    return refuseCell('negative_count', `${String(value)} is below zero, which a number of people cannot be.`, context);
  if (isCount(value, mayBeHalf(context))) return valueOf(isWhole(value) ? Math.round(value) : value, isText);
  const halves = mayBeHalf(context) ? ' (half cases of a two-year average are accepted)' : '';
  return refuseCell(
    'fractional_count',
    `${String(tidyNumber(value))} is not a whole number of people${halves}. Headcount is needed, not full-time equivalents.`,
    context,
  );
};

/** A calculated cell is only compared, so what cannot be read in it is left aside and stops nothing. */
const readCalculated = (cell: GridCell | undefined, context: CellContext): CellOutcome => {
  const reading = readNumber(cell);
  if (reading.kind === 'number') {
    const isUsable = !reading.isPercent && isCount(reading.value, false);
    return isUsable ? valueOf(Math.round(reading.value), reading.isText) : nothing;
  }
  if (reading.kind === 'error' && reading.error !== '#DIV/0!') {
    return leaveCellOut('formula_error', `the cell shows the error ${reading.error} instead of a number.`, context);
  }
  return reading.kind === 'blank' || reading.kind === 'uncached' ? reading : nothing;
};

/** Reads a cell in which people, events or responses are counted. Never negative, never a silent guess. */
export const readCountCell = (cell: GridCell | undefined, context: CellContext): CellOutcome => {
  if (context.item.isCalculated) return readCalculated(cell, context);
  const reading = readNumber(cell);
  if (reading.kind === 'dash') return reading;
  if (reading.kind !== 'number') {
    return readOddCell(reading, (found) => found.filter((value) => isCount(value, mayBeHalf(context))), context);
  }
  if (!reading.isPercent) return readPlainCount(reading.value, reading.isText, context);
  const shown = tidyNumber(reading.value * 100);
  const candidates = [shown, tidyNumber(reading.value)].filter((value) => isCount(value, mayBeHalf(context)));
  return askCell(
    `a number of people is needed, but the cell shows a percentage (${String(shown)}%).`,
    candidates,
    context,
  );
};
