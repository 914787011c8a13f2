import { groupFigure } from '../../indicators/group-figure';
import type { YearCounts } from '../../indicators/counts';
import type { GroupFigure } from '../../indicators/figure';
import { progressionLines } from '../../indicators/progression/progression-lines';
import type { ProgressionLine } from '../../indicators/progression/progression-lines';
import { groupTotal } from '../../reference/groups';
import type { EthnicGroup } from '../../reference/groups';
import type { ProgressionView, Rung } from '../../reference/tiers';
import { hideInWorkforce, staffTable } from './disclose-workforce';
import { hiddenCells } from './hidden-cells';
import type { DisclosurePolicy } from './policy';
import { lineCellId } from './tier-table';
import { cellId, rowOf, workforceRow } from './workforce-cells';
import type { Column } from './workforce-cells';

/** One rung of one part of the workforce as a version may show it. `of` is everybody on the rung, null where that may not be shown. */
export interface DisclosedLine extends Readonly<Record<EthnicGroup, GroupFigure>> {
  readonly view: ProgressionView;
  readonly rung: Rung;
}

/** What one year may show of progression. Only `discloseProgression` makes one. */
export interface DisclosedProgression {
  readonly year: number;
  readonly lines: readonly DisclosedLine[];
  /** BME staff of the whole workforce, medical staff too, as the year report shows it. */
  readonly workforceBme: GroupFigure;
}

/** Nobody is there: the table leaves such rows out, and a zero may show. */
const isEmpty = ({ rows }: ProgressionLine): boolean => rows.every(({ counts }) => groupTotal(counts) === 0);

const valueOf = ({ rows }: ProgressionLine, column: Column): number =>
  rows.reduce((sum, { counts }) => sum + (column === 'total' ? groupTotal(counts) : counts[column]), 0);

/**
 * The workforce table of the year report with all its hiding, and beside it the sums over bands and parts of the workforce that give nothing
 * of it back.
 */
export const discloseProgression = (counts: YearCounts, policy: DisclosurePolicy): DisclosedProgression | null => {
  const { year, bands, workforce } = counts;
  if (workforce === null || bands.length === 0) return null;
  const table = staffTable(counts, policy.threshold, policy.tiers);
  const hidden = hiddenCells(table, policy);
  const lines = progressionLines(bands, policy.tiers);
  const known = new Set(table.cells.map(({ id }) => id));
  const sums = hideInWorkforce({ counts }, policy).sums();
  const isWorkforceShown = !hidden.has(cellId(workforceRow, 'bme')) && !hidden.has(cellId(workforceRow, 'total'));
  const isShown = (line: ProgressionLine, column: Column): boolean => {
    // The year report shows no headcount of a band where it cannot show the workforce's share beside it.
    if (column === 'total' && !isWorkforceShown) return false;
    const id = lineCellId(line, column);
    if (known.has(id)) return !hidden.has(id);
    return isEmpty(line) || sums.isShown(line.rows.map((row) => cellId(rowOf(row), column)));
  };
  const figure = (line: ProgressionLine, group: EthnicGroup): GroupFigure => {
    const of = isShown(line, 'total') ? valueOf(line, 'total') : null;
    return isShown(line, group)
      ? groupFigure(valueOf(line, group), of)
      : { count: null, of, percent: null, isHidden: true };
  };
  return {
    year,
    lines: lines.map((line) => ({
      view: line.view,
      rung: line.rung,
      white: figure(line, 'white'),
      bme: figure(line, 'bme'),
      unknown: figure(line, 'unknown'),
    })),
    workforceBme: isWorkforceShown
      ? groupFigure(workforce.bme, groupTotal(workforce))
      : { count: null, of: null, percent: null, isHidden: true },
  };
};
