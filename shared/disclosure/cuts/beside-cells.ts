import type { Tally } from '../../indicators/cuts/profile';
import type { PlaceCut } from '../../reference/cuts';
import { ethnicGroups } from '../../reference/groups';
import type { EthnicGroup } from '../../reference/groups';
import { isSmall } from '../figures/policy';
import type { Merges } from './merge-parts';

interface PairOfStaff {
  readonly staff: readonly Tally[];
  readonly cuts: readonly [PlaceCut, PlaceCut];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Layers that the year's table of section and band, or what is left in it, tells. */
const layers: readonly (readonly EthnicGroup[])[] = [...ethnicGroups.map((group) => [group]), ['white', 'unknown']];

/** Every set of some sections but not all: with one that a part lies in, those it does not lie in matter as well. */
const setsOf = (sections: readonly string[]): readonly ReadonlySet<string>[] =>
  Array.from({ length: 2 ** sections.length - 2 }, (_, at) => at + 1).map(
    (bits) => new Set(sections.filter((__, place) => (bits & (2 ** place)) > 0)),
  );

/** Parts by their place in the merged table: one alone, or all that stand together. */
const placesIn = (parts: readonly string[], places: readonly number[]): ReadonlyMap<string, number> =>
  new Map(parts.map((part, at) => [part, places[at] ?? 0]));

/** The sections of everybody in each place. */
const sectionsAt = (
  staff: readonly Tally[],
  placeOf: ({ places }: Tally) => number,
): ReadonlyMap<number, ReadonlySet<string>> => {
  const found = new Map<number, Set<string>>();
  for (const tally of staff)
    found.set(placeOf(tally), (found.get(placeOf(tally)) ?? new Set<string>()).add(tally.places.section));
  return found;
};

/**
 * Cells of a table of some cut and band that give a few people away to a reader who knows which parts have no staff of a section. The year's
 * table has each band of each section: without the parts that lie in those sections, what is left are the others' people in them. So wherever a
 * few are left, the cells of those parts may not stand.
 */
export const besideCells = (
  { staff, cuts: [first, second], rows, columns }: PairOfStaff,
  merges: Merges,
  threshold: number,
): readonly number[] => {
  if (second !== 'band') return [];
  const [rowPlaces, columnPlaces] = [placesIn(rows, merges.rows.places), placesIn(columns, merges.columns.places)];
  const rowOf = ({ places }: Tally): number => rowPlaces.get(places[first]) ?? 0;
  const columnOf = ({ places }: Tally): number => columnPlaces.get(places[second]) ?? 0;
  const lines = [...sectionsAt(staff, rowOf)];
  const isFew = (left: readonly Tally[]): boolean =>
    layers.some((groups) =>
      isSmall(
        left.reduce((sum, { group, of }) => (groups.includes(group) ? sum + of : sum), 0),
        threshold,
      ),
    );
  return setsOf([...new Set(staff.map(({ places }) => places.section))]).flatMap((sections) => {
    const inside = new Set(lines.filter(([, own]) => [...own].every((one) => sections.has(one))).map(([row]) => row));
    if (inside.size === 0) return [];
    const left = staff.filter((tally) => sections.has(tally.places.section) && !inside.has(rowOf(tally)));
    return [...Array(merges.columns.length).keys()]
      .filter((column) => isFew(left.filter((tally) => columnOf(tally) === column)))
      .flatMap((column) => [...inside].map((row) => row * merges.columns.length + column));
  });
};
