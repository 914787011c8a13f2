import type { PlaceCut } from '../../reference/cuts';
import { partsIn } from './nested-parts';
import { onceAList } from './once-a-list';
import type { Tally } from './profile';

/** A part that holds whole parts of another cut, and others beside them: everybody in Estates is non-clinical, and so are some elsewhere. */
export interface ContainingPart {
  readonly part: string;
  /** The parts of the other cut of which everybody is in it. */
  readonly inside: readonly string[];
}

/**
 * The parts of a cut that hold whole parts of another and others beside them. Where nobody is beside them, see `nestedParts`.
 * @example containingParts(staff, 'section', 'directorate') // [{ part: 'non-clinical', inside: ['Estates'] }]
 */
const containingParts = (tallies: readonly Tally[], cut: PlaceCut, other: PlaceCut): readonly ContainingPart[] => {
  const wholes = partsIn(tallies, other, cut);
  return [...partsIn(tallies, cut, other)].flatMap(([part, others]) => {
    const inside = [...others].filter((one) => wholes.get(one)?.size === 1);
    return inside.length === 0 || inside.length === others.size ? [] : [{ part, inside }];
  });
};

/** A containing part with the cuts that it is of. */
export interface Containing extends ContainingPart {
  readonly cut: PlaceCut;
  readonly other: PlaceCut;
}

const sizesOf = onceAList((tallies: readonly Tally[], cut: PlaceCut): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const tally of tallies) {
    const part = tally.places[cut];
    sizes.set(part, (sizes.get(part) ?? 0) + tally.of);
  }
  return sizes;
});
const sizeOf = (tallies: readonly Tally[], cut: PlaceCut, part: string): number => sizesOf(tallies, cut).get(part) ?? 0;

/** Of some cuts, every part that holds parts of another of them. */
export const containingAmong = (
  tallies: readonly Tally[],
  among: readonly PlaceCut[],
  fewest = 0,
): readonly Containing[] =>
  among.flatMap((cut) =>
    among
      .filter((other) => other !== cut)
      .flatMap((other) =>
        containingParts(tallies, cut, other)
          .map((found) => ({ ...found, cut, other }))
          .map((found) => ({ ...found, inside: found.inside.filter((one) => sizeOf(tallies, other, one) >= fewest) }))
          .filter(({ inside }) => inside.length > 0),
      ),
  );

/** Whoever is in the part and in none of the parts inside it. */
export const besideInside = (tallies: readonly Tally[], { cut, other, part, inside }: Containing): readonly Tally[] =>
  tallies.filter((tally) => tally.places[cut] === part && !inside.includes(tally.places[other]));
