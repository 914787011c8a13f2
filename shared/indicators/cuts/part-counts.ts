import { bandsOf, sections } from '../../reference/bands';
import { placeCuts } from '../../reference/cuts';
import type { PlaceCut } from '../../reference/cuts';
import { noPeople } from '../../reference/groups';
import type { EthnicGroup, GroupCounts } from '../../reference/groups';
import { onceAList } from './once-a-list';
import type { Tally } from './profile';

/** Events of some people, and the people (or events) they could have happened to. */
export interface Counts {
  readonly hits: GroupCounts;
  readonly of: GroupCounts;
}

/** One part of a cut; `part` is empty where the data do not record it. */
export interface PartCounts extends Counts {
  readonly part: string;
}

export interface CutCounts {
  readonly cut: PlaceCut;
  /** In the order of the standard, else by name; what is not recorded comes last. */
  readonly parts: readonly PartCounts[];
}

export const noCounts: Counts = { hits: noPeople, of: noPeople };

/** Counts while they are being added up; nobody else has them yet. */
interface Growing {
  readonly hits: Record<EthnicGroup, number>;
  readonly of: Record<EthnicGroup, number>;
}

/** Tallies added up by a key. */
export const countBy = (tallies: readonly Tally[], keyOf: (tally: Tally) => string): ReadonlyMap<string, Counts> => {
  const counts = new Map<string, Growing>();
  for (const tally of tallies) {
    const key = keyOf(tally);
    let sums = counts.get(key);
    if (sums === undefined) {
      sums = { hits: { ...noPeople }, of: { ...noPeople } };
      counts.set(key, sums);
    }
    sums.hits[tally.group] += tally.hits;
    sums.of[tally.group] += tally.of;
  }
  return counts;
};

const order: Readonly<Partial<Record<PlaceCut, readonly string[]>>> = {
  section: sections,
  band: [...new Set(sections.flatMap((section) => bandsOf(section)))],
};

const placeIn = (cut: PlaceCut, part: string): number => {
  if (part === '') return Number.POSITIVE_INFINITY;
  const place = (order[cut] ?? []).indexOf(part);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
};

/** Orders the parts of a cut: as the standard does, else by name; not recorded last. */
export const comparePartsOf =
  (cut: PlaceCut) =>
  (a: string, b: string): number => {
    const [first, second] = [placeIn(cut, a), placeIn(cut, b)];
    return first === second ? a.localeCompare(b, 'en-GB') : first - second;
  };

/** All tallies by one cut. Its parts add up to them, whatever is not recorded. */
export const cutCounts = onceAList((tallies: readonly Tally[], cut: PlaceCut): CutCounts => ({
  cut,
  parts: [...countBy(tallies, ({ places }) => places[cut])]
    .map(([part, counts]) => ({ part, ...counts }))
    .sort((a, b) => comparePartsOf(cut)(a.part, b.part)),
}));

/** The cuts the data have: those of which anybody's part is recorded. */
export const cutsIn = (tallies: readonly Tally[]): readonly PlaceCut[] =>
  placeCuts.filter((cut) => tallies.some(({ places }) => places[cut] !== ''));

const counted = onceAList(
  (tallies: readonly Tally[], all: ''): Counts => countBy(tallies, () => all).get(all) ?? noCounts,
);

export const countAll = (tallies: readonly Tally[]): Counts => counted(tallies, '');
