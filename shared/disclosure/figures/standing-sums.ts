import type { TierLimits } from '../../reference/tiers';
import { progressionLines } from '../../indicators/progression/progression-lines';
import type { ProgressionLine } from '../../indicators/progression/progression-lines';
import type { BandCounts } from '../../indicators/counts';
import { modelEmployer } from '../../reference/model-employer';
import { isTier } from '../../reference/tiers';
import { showableSums } from '../showable-sums';
import type { WantedSum } from '../showable-sums';
import type { Table } from '../types';
import type { DisclosurePolicy } from './policy';
import { lineCellId } from './tier-table';
import { cellId, columns, rowOf } from './workforce-cells';
import type { Column } from './workforce-cells';

/** What the page about progression is about: White and BME staff of a tier with the Unknown beside them; BME staff of a band, and everybody there. */
const matters = ({ rung }: ProgressionLine, column: Column): boolean =>
  isTier(rung) ? column !== 'total' : column === 'bme' || column === 'total';

/** Which sums matter most where not all can be shown: tiers and the bands of the Model Employer path, then both parts together, the Unknown last. */
const importance = ({ view, rung }: ProgressionLine, column: Column): number => {
  const isOnPath = !isTier(rung) && view === 'overall' && (rung === 'path' || modelEmployer.bands.includes(rung));
  return [column === 'unknown', !isTier(rung) && !isOnPath, view !== 'overall'].reduce(
    (rank, isLess) => rank * 2 + Number(isLess),
    0,
  );
};

const ofProgression = (
  bands: readonly BandCounts[],
  inTable: ReadonlySet<string>,
  tiers: TierLimits | undefined,
): readonly (readonly string[])[] =>
  progressionLines(bands, tiers)
    .flatMap((line) =>
      columns
        .filter((column) => matters(line, column) && !inTable.has(lineCellId(line, column)))
        .map((column) => ({
          parts: line.rows.map((row) => cellId(rowOf(row), column)),
          rank: importance(line, column),
        })),
    )
    .sort((one, other) => one.rank - other.rank)
    .map(({ parts }) => parts);

/** What matters most of a total comes first, sections before bands. */
const byWorth: readonly Column[] = ['bme', 'total', 'white', 'unknown'];

const ofBreakdowns = (bands: readonly BandCounts[]): readonly (readonly string[])[] =>
  (['section', 'band'] as const).flatMap((cut) =>
    [...new Set(bands.map((band) => band[cut]))].flatMap((part) =>
      byWorth.map((column) => bands.filter((band) => band[cut] === part).map((band) => cellId(rowOf(band), column))),
    ),
  );

const keyOf = (parts: readonly string[]): string => [...parts].sort().join('\n');

/** Each sum once: a band of the ladder and the same band of a breakdown are one number, on whatever page. */
const wantedSums = (
  bands: readonly BandCounts[],
  table: Table,
  tiers: TierLimits | undefined,
): readonly WantedSum[] => {
  const inTable = new Set(table.cells.map(({ id }) => id));
  const wanted = new Map<string, readonly string[]>();
  for (const all of [...ofProgression(bands, inTable, tiers), ...ofBreakdowns(bands)]) {
    // A row with nobody is not in the table: it adds nothing.
    const parts = all.filter((part) => inTable.has(part));
    if (parts.length > 1 && !wanted.has(keyOf(parts))) wanted.set(keyOf(parts), parts);
  }
  return [...wanted].map(([id, parts]) => ({ id, parts }));
};

/** A table as it is shown, with the ids of its hidden cells. */
export interface ShownTable {
  readonly table: Table;
  readonly hidden: ReadonlySet<string>;
}

export interface StandingSums {
  /** Whether the sum of these cells of the table may be shown; a sum of shown cells always may. */
  readonly isShown: (parts: readonly string[]) => boolean;
  /** Of further sums, those that may be shown beside the table and all of these. */
  readonly showMore: (wanted: readonly WantedSum[]) => ReadonlySet<string>;
}

/** The table with sums of it that are shown. */
const withSums = (table: Table, sums: readonly WantedSum[]): Table => {
  const valueOf = new Map(table.cells.map(({ id, value }) => [id, value]));
  return {
    cells: [
      ...table.cells,
      ...sums.map(({ id, parts }) => ({ id, value: parts.reduce((sum, part) => sum + (valueOf.get(part) ?? 0), 0) })),
    ],
    sums: [...table.sums, ...sums.map(({ id, parts }) => ({ total: id, parts }))],
  };
};

/**
 * The sums over rows of the year's table that any page may show beside it: tiers and bands of progression, sections and bands of breakdowns.
 * All pages ask here, because what one of them shows could, taken from what another shows, give a hidden row back.
 *
 * @param below - the sums of the restricted version, where this is the public one: what that does not show is not shown here
 */
export const standingSums = (
  bands: readonly BandCounts[],
  { table, hidden }: ShownTable,
  { threshold, tiers }: DisclosurePolicy,
  below: StandingSums | null,
): StandingSums => {
  const inTable = new Set(table.cells.map(({ id }) => id));
  const wanted = wantedSums(bands, table, tiers).filter(({ parts }) => below?.isShown(parts) ?? true);
  const shown = showableSums(table, hidden, wanted, threshold);
  return {
    isShown: (all) => {
      const parts = all.filter((part) => inTable.has(part));
      return parts.every((part) => !hidden.has(part)) || shown.has(keyOf(parts));
    },
    showMore: (more) => {
      const inBoth = below?.showMore(more);
      return showableSums(
        withSums(
          table,
          wanted.filter(({ id }) => shown.has(id)),
        ),
        hidden,
        more
          .filter(({ id }) => inBoth?.has(id) ?? true)
          .map(({ id, parts }) => ({ id, parts: parts.filter((part) => inTable.has(part)) })),
        threshold,
      );
    },
  };
};
