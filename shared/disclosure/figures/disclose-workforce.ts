import { upperBands } from '../../reference/bands';
import { ethnicGroups, groupTotal } from '../../reference/groups';
import type { EthnicGroup, GroupCounts } from '../../reference/groups';
import { defaultTierLimits } from '../../reference/tiers';
import type { TierLimits } from '../../reference/tiers';
import { upperBandCounts } from '../../indicators/compute-year';
import type { BandCounts, YearCounts } from '../../indicators/counts';
import { joinTables, noTable } from '../join-tables';
import type { Cell, Sum, Table } from '../types';
import type { HiddenParts } from './hide-parts';
import type { HiddenSide } from './hide-sides';
import { hiddenCells } from './hidden-cells';
import { policyBeneath } from './policy';
import type { DisclosurePolicy } from './policy';
import { eventId, noEventId, staffEventsTable } from './staff-events';
import type { StaffIndicator } from './staff-events';
import { standingSums } from './standing-sums';
import type { StandingSums } from './standing-sums';
import { tierTable } from './tier-table';
import { cellId, columns, rowOf, upperRow, workforceRow } from './workforce-cells';
import type { Column } from './workforce-cells';

/** The BME count is what the indicator is about, so the White count gives way first, and the row total last. */
const worth: Readonly<Record<Column, number>> = { white: 0, unknown: 1, bme: 2, total: 3 };

const valueOf = (counts: GroupCounts, column: Column): number =>
  column === 'total' ? groupTotal(counts) : counts[column];

const rowCells = (row: string, counts: GroupCounts): readonly Cell[] =>
  columns.map((column) => ({
    id: cellId(row, column),
    value: valueOf(counts, column),
    worth: worth[column],
    isAlwaysShown: row === workforceRow || row === upperRow,
  }));

const rowSum = (row: string): Sum => ({
  total: cellId(row, 'total'),
  parts: ethnicGroups.map((group) => cellId(row, group)),
});

const columnSums = (totalRow: string, rows: readonly string[]): readonly Sum[] =>
  columns.map((column) => ({ total: cellId(totalRow, column), parts: rows.map((row) => cellId(row, column)) }));

const isUpper = ({ section, band }: BandCounts): boolean =>
  section !== 'medical' && upperBands.some((known) => known === band);

const addsUp = (bands: readonly BandCounts[], workforce: GroupCounts): boolean =>
  ethnicGroups.every((group) => bands.reduce((sum, { counts }) => sum + counts[group], 0) === workforce[group]);

/** Bands, "8a and above", the tiers and the workforce in one table: what one hides another could give back. */
const workforceTable = (all: readonly BandCounts[], workforce: GroupCounts, tiers: TierLimits): Table => {
  // A row with nobody is no secret: breakdowns leave it out, so hiding its zeros would protect nothing.
  const bands = all.filter(({ counts }) => groupTotal(counts) > 0);
  const upper = upperBandCounts(bands);
  const bandRows = bands.map(rowOf);
  const upperRows = bands.filter(isUpper).map(rowOf);
  const own: Table = {
    cells: [
      ...rowCells(workforceRow, workforce),
      ...bands.flatMap((band) => rowCells(rowOf(band), band.counts)),
      ...(upper === null ? [] : rowCells(upperRow, upper)),
    ],
    sums: [
      rowSum(workforceRow),
      ...bandRows.map(rowSum),
      ...(addsUp(bands, workforce) ? columnSums(workforceRow, bandRows) : []),
      ...(upper === null ? [] : [rowSum(upperRow), ...columnSums(upperRow, upperRows)]),
    ],
  };
  return joinTables([own, tierTable(bands, tiers)]);
};

export interface WorkforceHiding {
  readonly band: (band: Pick<BandCounts, 'section' | 'band'>) => HiddenParts;
  /** The sums over bands that pages show beside the table, by the ids of their cells. */
  readonly sums: () => StandingSums;
  readonly upper: HiddenParts;
  readonly workforce: HiddenParts;
  /** Indicators 3 and 4: a group that is hidden here must not stand below the line there. */
  readonly events: (indicator: StaffIndicator, group: EthnicGroup) => HiddenSide;
}

/** What of a year is counted in staff. */
export type StaffCounts = Pick<YearCounts, 'bands' | 'workforce' | 'disciplineCases' | 'trainingPeople'>;

/** Everything of a year that is counted in staff, in one table: whoever hides any of it hides by this one. */
export const staffTable = (counts: StaffCounts, threshold: number, tiers: TierLimits = defaultTierLimits): Table => {
  const { workforce, bands } = counts;
  if (workforce === null) return noTable;
  const events = staffEventsTable(counts, workforce, threshold, (group) => cellId(workforceRow, group));
  return joinTables([workforceTable(bands, workforce, tiers), events]);
};

/** What must be hidden of the workforce and its bands in one version. */
export const hideInWorkforce = (
  { counts }: { readonly counts: StaffCounts },
  policy: DisclosurePolicy,
): WorkforceHiding => {
  const table = staffTable(counts, policy.threshold, policy.tiers);
  const hidden = hiddenCells(table, policy);
  const parts = (row: string): HiddenParts => ({
    white: hidden.has(cellId(row, 'white')),
    bme: hidden.has(cellId(row, 'bme')),
    unknown: hidden.has(cellId(row, 'unknown')),
    total: hidden.has(cellId(row, 'total')),
  });
  let known: StandingSums | null = null;
  return {
    band: (band) => parts(rowOf(band)),
    sums: () => {
      const below = policyBeneath(policy);
      known ??= standingSums(
        counts.bands,
        { table, hidden },
        policy,
        below === null ? null : hideInWorkforce({ counts }, below).sums(),
      );
      return known;
    },
    upper: parts(upperRow),
    workforce: parts(workforceRow),
    events: (indicator, group) => ({
      isHidden: hidden.has(eventId(indicator, group)) || hidden.has(noEventId(indicator, group)),
      isBaseHidden: hidden.has(cellId(workforceRow, group)),
    }),
  };
};
