import { countBy, cutCounts, noCounts } from '../../indicators/cuts/part-counts';
import type { Counts } from '../../indicators/cuts/part-counts';
import type { Tally } from '../../indicators/cuts/profile';
import { otherParts } from '../../reference/cuts';
import type { PlaceCut } from '../../reference/cuts';
import { ethnicGroups } from '../../reference/groups';
import type { EthnicGroup } from '../../reference/groups';
import type { DisclosurePolicy } from '../figures/policy';
import { besideCells } from './beside-cells';
import { canBeCombined } from './can-be-combined';
import type { LikelihoodCutsHiding } from './likelihood-cuts';
import { mergeParts } from './merge-parts';
import type { LayeredTable, Merge, Merges } from './merge-parts';
import { protectPair } from './protect-pair';
import type { StaffCutsHiding } from './staff-cuts';

/** Indicator 3 or 4 by single cuts: the people it happened to, of the same staff. */
export interface CombinedEvents {
  readonly indicator: 3 | 4;
  readonly tallies: readonly Tally[];
  readonly hiding: LikelihoodCutsHiding;
}

export interface StaffPairsInput {
  readonly staff: readonly Tally[];
  readonly hiding: StaffCutsHiding;
  readonly events: readonly CombinedEvents[];
  /**
   * The tables of the restricted version, where this is the public one: its parts that stand together do so here, so that neither can be taken
   * from the other.
   */
  readonly below?: (cuts: readonly [PlaceCut, PlaceCut]) => StaffPair | null;
}

/** How two cuts may be shown together, the same for every indicator that is shown by them. */
export interface StaffPair {
  /** The name of a part in the table: its own, or that of the parts that stand together. */
  readonly rowOf: (part: string) => string;
  readonly columnOf: (part: string) => string;
  readonly indicators: ReadonlySet<1 | 3 | 4>;
  /** Whether White and unknown are told apart. */
  readonly hasAllGroups: boolean;
}

interface Fine {
  readonly cuts: readonly [PlaceCut, PlaceCut];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const keyOf = (row: string, column: string): string => JSON.stringify([row, column]);

type CountsAt = (row: string, column: string) => Counts;

const countsOf = (tallies: readonly Tally[], [first, second]: Fine['cuts']): CountsAt => {
  const counts = countBy(tallies, ({ places }) => keyOf(places[first], places[second]));
  return (row, column) => counts.get(keyOf(row, column)) ?? noCounts;
};

type Layer = (counts: Counts) => number;

/** Indicator 1 is about BME staff among all: White and unknown together are the rest. */
const staffLayers: readonly Layer[] = [({ of }) => of.bme, ({ of }) => of.white + of.unknown];

/** More people with the event than there are cannot be told apart from a small rest: such a cell must not stand alone. */
const restOf = ({ hits, of }: Counts, group: EthnicGroup): number =>
  hits[group] > of[group] ? 1 : of[group] - hits[group];

const compared = ['white', 'bme'] as const;

const eventLayers: readonly Layer[] = [
  ...ethnicGroups.map(
    (group): Layer =>
      ({ of }) =>
        of[group],
  ),
  ...compared.flatMap((group): readonly Layer[] => [({ hits }) => hits[group], (counts) => restOf(counts, group)]),
];

const layersOf = ({ rows, columns }: Fine, at: CountsAt, layers: readonly Layer[]): LayeredTable['layers'] =>
  layers.map((layer) => rows.flatMap((row) => columns.map((column) => layer(at(row, column)))));

const isStaffClosed = ({ hiding }: StaffPairsInput, cut: PlaceCut, part: string): boolean => {
  const { bme, total } = hiding.byCut(cut)(part);
  return bme || total;
};

const isEventClosed = ({ hiding }: StaffPairsInput, events: CombinedEvents, cut: PlaceCut, part: string): boolean => {
  const staff = hiding.byCut(cut)(part);
  const sides = events.hiding.byCut(cut)(part);
  return ethnicGroups.some((group) => staff[group]) || compared.some((group) => sides[group].hits || sides[group].of);
};

/** Somebody with the event is in a part where no staff are. */
const isOutside = ({ cuts, rows, columns }: Fine, { tallies }: CombinedEvents): boolean =>
  tallies.some(
    ({ hits, places }) => hits > 0 && !(rows.includes(places[cuts[0]]) && columns.includes(places[cuts[1]])),
  );

/** Whether a cut shows of any part how many of a group it happened to. */
const isOpen = ({ hiding }: CombinedEvents, cut: PlaceCut, parts: readonly string[], group: EthnicGroup): boolean =>
  parts.some((part) => !hiding.byCut(cut)(part)[group].hits);

/**
 * Cells in which people with the event, who are shown by each cut alone, could be counted from the table of staff: those no rectangle of
 * exchanges makes wide.
 */
const narrowCells = (
  fine: Fine,
  events: CombinedEvents,
  at: CountsAt,
  merges: Merges,
  threshold: number,
): readonly number[] => {
  const { rows, columns } = merges;
  return ethnicGroups
    .filter(
      (group) => isOpen(events, fine.cuts[0], fine.rows, group) && isOpen(events, fine.cuts[1], fine.columns, group),
    )
    .flatMap((group) => {
      const hits = Array.from({ length: rows.length * columns.length }, () => 0);
      const rest = [...hits];
      for (const [row, rowName] of fine.rows.entries())
        for (const [column, columnName] of fine.columns.entries()) {
          const counts = at(rowName, columnName);
          const cell = (rows.places[row] ?? 0) * columns.length + (columns.places[column] ?? 0);
          hits[cell] = (hits[cell] ?? 0) + counts.hits[group];
          rest[cell] = (rest[cell] ?? 0) + Math.max(0, counts.of[group] - counts.hits[group]);
        }
      const open = (merge: Merge): readonly boolean[] => Array.from({ length: merge.length }, () => false);
      const proven = protectPair(
        { rows: rows.length, columns: columns.length, parts: [hits, rest] },
        open(rows),
        open(columns),
        { threshold, areTotalsKnown: true },
      );
      const isSmall = (value: number): boolean => value > 0 && value < threshold;
      return [...hits.keys()].filter(
        (cell) =>
          (isSmall(hits[cell] ?? 0) || isSmall(rest[cell] ?? 0)) &&
          (proven.isRowClosed(Math.floor(cell / columns.length)) || proven.isColumnClosed(cell % columns.length)),
      );
    });
};

const cellsAlone = ({ rows, columns }: Merges): number => rows.length * columns.length;

const nameIn = (parts: readonly string[], { together }: Merge): ((part: string) => string) => {
  const names = new Map(parts.map((part, at) => [part, together[at] === true ? otherParts : part]));
  return (part) => names.get(part) ?? otherParts;
};

/** The table that is shown by two cuts where the people of these indicators must be in it; null where nothing can be told apart. */
const mergeFor = (
  input: StaffPairsInput,
  fine: Fine,
  shown: readonly CombinedEvents[],
  policy: DisclosurePolicy,
): Merges | null => {
  const { threshold } = policy;
  if (shown.some((events) => isOutside(fine, events))) return null;
  const [first, second] = fine.cuts;
  const isClosed = (cut: PlaceCut, part: string): boolean =>
    isStaffClosed(input, cut, part) || shown.some((events) => isEventClosed(input, events, cut, part));
  const below = input.below?.(fine.cuts);
  const staff = input.staff.filter(({ of }) => of > 0);
  const ofEvents = input.events.map((events) => ({ events, at: countsOf(events.tallies, fine.cuts) }));
  return mergeParts(
    {
      rows: fine.rows.length,
      columns: fine.columns.length,
      layers: [
        ...layersOf(fine, countsOf(input.staff, fine.cuts), staffLayers),
        ...ofEvents.flatMap(({ events, at }) => (shown.includes(events) ? layersOf(fine, at, eventLayers) : [])),
      ],
    },
    {
      rows: fine.rows.map((part) => below?.rowOf(part) === otherParts || isClosed(first, part)),
      columns: fine.columns.map((part) => below?.columnOf(part) === otherParts || isClosed(second, part)),
    },
    {
      threshold,
      alsoBad: (_, rows, columns) => [
        ...besideCells(
          { staff, cuts: fine.cuts, rows: fine.rows, columns: fine.columns },
          { rows, columns },
          threshold,
        ),
        ...ofEvents.flatMap(({ events, at }) => narrowCells(fine, events, at, { rows, columns }, threshold)),
      ],
    },
  );
};

/** Every choice of indicators to show beside indicator 1, the most first; indicator 4 has more people than indicator 3. */
const choicesOf = (events: readonly CombinedEvents[]): readonly (readonly CombinedEvents[])[] => {
  const of = (...indicators: readonly number[]): readonly CombinedEvents[] =>
    events.filter(({ indicator }) => indicators.includes(indicator));
  return [of(3, 4), of(4), of(3)].filter((choice, at, all) => choice.length > 0 && (at > 0 || all.length > 0));
};

/**
 * Two cuts together for indicators 1, 3 and 4. One table is shown, whichever way round it is asked for and for every indicator: of parts that
 * stand alone in both cuts, and of all others together, joined until every count in it is 0 or at least the threshold. So nothing in it is hidden.
 *
 * Why it gives nothing back: a part that is hidden by itself stands with others, and people can be moved among those without a change to any
 * table but its own cut. Tables that meet in one cut only leave each count of three cuts between bounds that are counts of these tables, or apart
 * by at least one of them. Where the people of indicators 3 and 4 are not in the table, those of each cut are checked against it.
 *
 * An indicator beside indicator 1 is in the table where that leaves at least half the cells that indicator 1 would have alone.
 *
 * @returns null where the numbers are too small to tell parts apart, or where one cut is made of whole parts of the other
 */
export const staffPair = (
  input: StaffPairsInput,
  cuts: readonly [PlaceCut, PlaceCut],
  policy: DisclosurePolicy,
): StaffPair | null => {
  const staff = input.staff.filter(({ of }) => of > 0);
  const fine: Fine = {
    cuts,
    rows: cutCounts(staff, cuts[0]).parts.map(({ part }) => part),
    columns: cutCounts(staff, cuts[1]).parts.map(({ part }) => part),
  };
  const { bme, total } = input.hiding.whole;
  const below = input.below?.(cuts);
  if (bme || total || below === null || !canBeCombined(staff, cuts)) return null;
  const alone = mergeFor(input, fine, [], policy);
  if (alone === null) return null;
  const pairOf = (merges: Merges, shown: readonly CombinedEvents[]): StaffPair => ({
    rowOf: nameIn(fine.rows, merges.rows),
    columnOf: nameIn(fine.columns, merges.columns),
    indicators: new Set([1 as const, ...shown.map(({ indicator }) => indicator)]),
    hasAllGroups: shown.length > 0,
  });
  const allowed = input.events.filter(({ indicator }) => below?.indicators.has(indicator) ?? true);
  for (const choice of choicesOf(allowed)) {
    const merges = mergeFor(input, fine, choice, policy);
    if (merges !== null && 2 * cellsAlone(merges) >= cellsAlone(alone)) return pairOf(merges, choice);
  }
  return pairOf(alone, []);
};
