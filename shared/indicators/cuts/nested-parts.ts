import type { PlaceCut } from '../../reference/cuts';
import type { Tally } from './profile';

/** A part of one cut that is made of whole parts of another: medical staff and the medical grades. */
export interface NestedPart {
  readonly part: string;
  readonly of: readonly string[];
}

const partsIn = (
  tallies: readonly Tally[],
  cut: PlaceCut,
  other: PlaceCut,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { places } of tallies)
    found.set(places[cut], (found.get(places[cut]) ?? new Set<string>()).add(places[other]));
  return found;
};

/** The parts of `cut` that whole parts of `other` add up to: a reader who knows the trust knows that they do. */
export const nestedParts = (tallies: readonly Tally[], cut: PlaceCut, other: PlaceCut): readonly NestedPart[] => {
  const inside = partsIn(tallies, cut, other);
  const outside = partsIn(tallies, other, cut);
  return [...inside]
    .filter(([, others]) => [...others].every((one) => outside.get(one)?.size === 1))
    .map(([part, others]) => ({ part, of: [...others] }));
};
