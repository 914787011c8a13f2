import { placeCuts } from '../../reference/cuts';
import type { PlaceCut } from '../../reference/cuts';
import { onceAList } from './once-a-list';
import type { Tally } from './profile';

/** A part of one cut that is made of whole parts of another: medical staff and the medical grades. */
export interface NestedPart {
  readonly part: string;
  readonly of: readonly string[];
}

type Inside = ReadonlyMap<string, ReadonlySet<string>>;

const partsInEach = (tallies: readonly Tally[], cut: PlaceCut, other: PlaceCut): Inside => {
  const found = new Map<string, Set<string>>();
  for (const { places } of tallies) {
    const known = found.get(places[cut]);
    if (known === undefined) found.set(places[cut], new Set([places[other]]));
    else known.add(places[other]);
  }
  return found;
};

const insideEach = onceAList(
  (tallies: readonly Tally[], cut: PlaceCut) =>
    new Map(placeCuts.map((other) => [other, partsInEach(tallies, cut, other)] as const)),
);

/** For each part of `cut` the parts of `other` that its people are in. */
export const partsIn = (tallies: readonly Tally[], cut: PlaceCut, other: PlaceCut): Inside =>
  insideEach(tallies, cut).get(other) ?? new Map<string, ReadonlySet<string>>();

/** The parts of `cut` that whole parts of `other` add up to: a reader who knows the trust knows that they do. */
export const nestedParts = (tallies: readonly Tally[], cut: PlaceCut, other: PlaceCut): readonly NestedPart[] => {
  const inside = partsIn(tallies, cut, other);
  const outside = partsIn(tallies, other, cut);
  return [...inside]
    .filter(([, others]) => [...others].every((one) => outside.get(one)?.size === 1))
    .map(([part, others]) => ({ part, of: [...others] }));
};
