import { progressionLines } from '../../indicators/progression/progression-lines';
import type { ProgressionLine } from '../../indicators/progression/progression-lines';
import type { BandCounts } from '../../indicators/counts';
import { isTier } from '../../reference/tiers';
import type { TierLimits } from '../../reference/tiers';
import type { Table } from '../types';
import { cellId, rowOf, upperRow } from './workforce-cells';
import type { Column } from './workforce-cells';

/** Tiers are what the race disparity ratios are made of: a single band gives way before they do. */
const worth = { one: 4, both: 5 } as const;

/** A line of one row is that row; "8a and above" of both parts together is a row of the workforce table too. */
const tableRowOf = ({ view, rung, rows, isSenior }: ProgressionLine): string => {
  const [first, ...others] = rows;
  if (first !== undefined && others.length === 0) return rowOf(first);
  return isSenior ? upperRow : `${view} ${rung}`;
};

/** The name of one count of a band or tier, in the workforce table and beside it. */
export const lineCellId = (line: ProgressionLine, column: Column): string => cellId(tableRowOf(line), column);

/**
 * The White and BME headcounts of the tiers, as cells beside the bands they add up: without them any small count of a band would hide its
 * whole tier, and with it two of three ratios. The year report and the page about progression hide by the same table.
 */
export const tierTable = (bands: readonly BandCounts[], limits: TierLimits): Table => {
  const tiersOfMany = progressionLines(bands, limits).filter(
    (line) => isTier(line.rung) && line.rows.length > 1 && tableRowOf(line) !== upperRow,
  );
  const wanted = tiersOfMany.flatMap((line) => (['white', 'bme'] as const).map((group) => ({ line, group })));
  return {
    cells: wanted.map(({ line, group }) => ({
      id: lineCellId(line, group),
      value: line.rows.reduce((sum, { counts }) => sum + counts[group], 0),
      worth: line.view === 'overall' ? worth.both : worth.one,
      isAlwaysShown: line.view === 'overall',
    })),
    sums: wanted.map(({ line, group }) => ({
      total: lineCellId(line, group),
      parts: line.rows.map((row) => cellId(rowOf(row), group)),
    })),
  };
};
