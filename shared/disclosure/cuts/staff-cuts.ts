import { blocksOf } from '../../indicators/cuts/blocks';
import type { Block } from '../../indicators/cuts/blocks';
import { nestedParts } from '../../indicators/cuts/nested-parts';
import { countAll, countBy, cutCounts, cutsIn } from '../../indicators/cuts/part-counts';
import type { Tally } from '../../indicators/cuts/profile';
import type { BandCounts } from '../../indicators/counts';
import { bandsOf, sections } from '../../reference/bands';
import type { Section } from '../../reference/bands';
import type { PlaceCut } from '../../reference/cuts';
import { addGroups, noPeople } from '../../reference/groups';
import type { GroupCounts } from '../../reference/groups';
import { hideInWorkforce } from '../figures/disclose-workforce';
import type { StaffCounts, WorkforceHiding } from '../figures/disclose-workforce';
import type { HiddenParts } from '../figures/hide-parts';
import type { DisclosurePolicy } from '../figures/policy';
import { cellId, rowOf } from '../figures/workforce-cells';
import type { Column } from '../figures/workforce-cells';
import type { Sum } from '../types';
import { containedLines, nameOf } from './contained-lines';
import { hideStaffLines } from './hide-staff-cuts';
import type { StaffLine } from './hide-staff-cuts';

export type HiddenPart = (part: string) => HiddenParts;

/** What may be shown of the people of indicator 1 by every cut. */
export interface StaffCutsHiding {
  readonly whole: HiddenParts;
  readonly byCut: (cut: PlaceCut) => HiddenPart;
}

/** The people of indicators 3 and 4, which the year's report shows beside the workforce. */
export type StaffEvents = Pick<StaffCounts, 'disciplineCases' | 'trainingPeople'>;
const noEvents: StaffEvents = { disciplineCases: null, trainingPeople: null };

const nothing: HiddenParts = { white: false, bme: false, unknown: false, total: false };
const everything: HiddenParts = { white: true, bme: true, unknown: true, total: true };

const showEverything: StaffCutsHiding = { whole: nothing, byCut: () => () => nothing };

type Row = Pick<BandCounts, 'section' | 'band'>;

const rowName = (section: string, band: string): string => `${section} / ${band}`;

/** The rows of the annual return. */
const yearRows: readonly Row[] = sections.flatMap((section: Section) =>
  bandsOf(section).map((band) => ({ section, band })),
);

const rowOfName = new Map(yearRows.map((row) => [rowName(row.section, row.band), row]));

/** The rows of the annual return, as the year's report counts them. */
const bandCounts = (tallies: readonly Tally[]): readonly BandCounts[] => {
  const counts = countBy(tallies, ({ places }) => rowName(places.section, places.band));
  return yearRows.map((row) => ({ ...row, counts: counts.get(rowName(row.section, row.band))?.of ?? noPeople }));
};

const columnsOf = (isHidden: (column: Column) => boolean): HiddenParts => ({
  white: isHidden('white'),
  bme: isHidden('bme'),
  unknown: isHidden('unknown'),
  total: isHidden('total'),
});

/** What counts of the year's table people in these rows are; null where some of them are in none of its rows. */
const cellsOfRows = (names: Iterable<string>, column: Column): readonly string[] | null => {
  const rows = [...names].map((name) => rowOfName.get(name));
  const known = rows.filter((row) => row !== undefined);
  return known.length < rows.length ? null : known.map((row) => cellId(rowOf(row), column));
};

const rowsOf = (staff: readonly Tally[], cut: PlaceCut, part: string): ReadonlySet<string> =>
  new Set(staff.filter(({ places }) => places[cut] === part).map(({ places }) => rowName(places.section, places.band)));

/** The people of some rows, as any page may show them. */
const hideRows = (names: ReadonlySet<string>, { sums }: WorkforceHiding): HiddenParts =>
  columnsOf((column) => {
    const cells = cellsOfRows(names, column);
    return cells === null || !sums().isShown(cells);
  });

/** What matters most of a total comes first. */
const byWorth: readonly Column[] = ['bme', 'total', 'white', 'unknown'];

const sumId = (at: number, column: Column): string => `${String(at)}|${column}`;

/** What may be known of blocks of rows beside everything that pages show of rows. */
const hideBlocks = (blocks: readonly Block[], { sums }: WorkforceHiding): readonly HiddenParts[] => {
  const wanted = byWorth.flatMap((column) =>
    blocks.flatMap(({ second }, at) => {
      const parts = cellsOfRows(second, column);
      return parts === null ? [] : [{ id: sumId(at, column), parts }];
    }),
  );
  const shown = sums().showMore(wanted);
  return blocks.map((_, at) => columnsOf((column) => !shown.has(sumId(at, column))));
};

const isShown = ({ white, bme, unknown, total }: HiddenParts): boolean => !white && !bme && !unknown && !total;

const all = 'all';

interface Blocks {
  readonly lines: readonly StaffLine[];
  readonly sums: readonly Sum[];
  /** A part that is a block by itself is shown as those rows are. */
  readonly ofPart: ReadonlyMap<string, HiddenParts>;
}

/** A cut whose parts are whole rows of the year's table together: each such block as a line, as that table shows it. */
const blockLines = (staff: readonly Tally[], cut: PlaceCut, year: WorkforceHiding): Blocks => {
  const blocks = blocksOf(staff.map(({ places }) => [places[cut], rowName(places.section, places.band)]));
  if (blocks.length < 2) return { lines: [], sums: [], ofPart: new Map() };
  const parts = countBy(staff, ({ places }) => places[cut]);
  const hidden = hideBlocks(blocks, year);
  const named = blocks.map((block, at) => ({
    ...block,
    name: `block ${String(at)} of ${cut}`,
    elsewhere: hidden[at] ?? everything,
  }));
  return {
    lines: named.map(({ name, first, elsewhere }) => ({
      name,
      counts: [...first].reduce<GroupCounts>((sum, part) => addGroups(sum, parts.get(part)?.of ?? noPeople), noPeople),
      elsewhere,
    })),
    sums: named.map(({ name, first }) => ({ total: name, parts: [...first].map((part) => nameOf(cut, part)) })),
    ofPart: new Map(
      named.flatMap(({ first, elsewhere }) =>
        first.size > 1 ? [] : [...first].map((part) => [part, elsewhere] as const),
      ),
    ),
  };
};

/**
 * Every cut but section and band in one table: each adds up to all, and parts of one may be made of whole parts of another, or of whole rows of
 * the year's table. Where the whole is not shown in full, each cut would tell something of it, and all of them together too much.
 */
const hideOthers = (
  staff: readonly Tally[],
  year: WorkforceHiding,
  policy: DisclosurePolicy,
): ((cut: PlaceCut, part: string) => HiddenParts) => {
  if (!isShown(year.workforce)) return () => everything;
  const cuts = cutsIn(staff).filter((cut) => cut !== 'section' && cut !== 'band');
  const blocks = cuts.map((cut) => blockLines(staff, cut, year));
  const parts = cuts.map((cut, at) =>
    cutCounts(staff, cut).parts.map(({ part, of }): StaffLine => ({
      name: nameOf(cut, part),
      counts: of,
      elsewhere: blocks[at]?.ofPart.get(part) ?? null,
      // Beside whole rows of the year's table the Unknown are often hidden: then the headcount gives way, so that rates of both groups stay.
      keepsGroups: (blocks[at]?.lines.length ?? 0) > 0,
    })),
  );
  const nested = cuts.flatMap((cut) =>
    cuts
      .filter((other) => other !== cut)
      .flatMap((other) =>
        nestedParts(staff, cut, other).map(({ part, of }) => ({
          total: nameOf(cut, part),
          parts: of.map((one) => nameOf(other, one)),
        })),
      ),
  );
  const contained = containedLines(
    staff,
    cuts,
    (section) => hideRows(rowsOf(staff, 'section', section), year),
    policy.threshold,
  );
  const whole: StaffLine = { name: all, counts: countAll(staff).of, elsewhere: year.workforce };
  const hidden = hideStaffLines(
    [whole, ...blocks.flatMap(({ lines }) => lines), ...contained.lines, ...parts.flat()],
    [
      ...parts.map((lines) => ({ total: all, parts: lines.map(({ name }) => name) })),
      ...blocks.flatMap(({ sums }) => sums),
      ...nested,
      ...contained.sums,
    ],
    policy,
  );
  return (cut, part) => hidden(nameOf(cut, part));
};

/**
 * Everything that is shown of indicator 1 by cuts, protected with what the year's report and the page about progression show of the same
 * people. For two cuts together see `staffPairs`.
 *
 * @param events - the people of indicators 3 and 4 in the same report
 */
export const hideStaffCuts = (
  tallies: readonly Tally[],
  policy: DisclosurePolicy,
  events: StaffEvents = noEvents,
): StaffCutsHiding => {
  if (policy.threshold <= 1) return showEverything;
  const staff = tallies.filter(({ of }) => of > 0);
  const year = hideInWorkforce(
    { counts: { bands: bandCounts(staff), workforce: countAll(staff).of, ...events } },
    policy,
  );
  const standing = new Map<string, HiddenParts>();
  const hideStanding = (cut: 'section' | 'band', part: string): HiddenParts => {
    const name = nameOf(cut, part);
    const found = standing.get(name) ?? hideRows(rowsOf(staff, cut, part), year);
    standing.set(name, found);
    return found;
  };
  let known: ReturnType<typeof hideOthers> | null = null;
  const ofOthers = (): ReturnType<typeof hideOthers> => {
    known ??= hideOthers(staff, year, policy);
    return known;
  };
  return {
    whole: year.workforce,
    byCut: (cut) => (part) => (cut === 'section' || cut === 'band' ? hideStanding(cut, part) : ofOthers()(cut, part)),
  };
};
