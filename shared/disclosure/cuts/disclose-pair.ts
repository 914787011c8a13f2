import { comparePartsOf, countBy } from '../../indicators/cuts/part-counts';
import type { Counts } from '../../indicators/cuts/part-counts';
import type { Tally } from '../../indicators/cuts/profile';
import type { IndicatorFigure } from '../../indicators/figure';
import { combinedCuts, otherParts } from '../../reference/cuts';
import type { PlaceCut } from '../../reference/cuts';
import { groupTotal } from '../../reference/groups';
import type { DisclosedCell, DisclosedPair } from './disclosed-cuts';
import type { StaffPair } from './staff-pairs';

/** The table of two cuts, for each that can be combined; null where the numbers are too small. */
export type StaffPairOf = (cuts: readonly [PlaceCut, PlaceCut]) => StaffPair | null;

const keyOf = (first: string, second: string): string => JSON.stringify([first, second]);

const comparePlaces =
  (cut: PlaceCut) =>
  (a: string, b: string): number =>
    a === otherParts || b === otherParts
      ? Number(a === otherParts) - Number(b === otherParts)
      : comparePartsOf(cut)(a, b);

/** The cells of two cuts with anybody in them; parts in their order, and the others together last. */
export const cellsOfPair = (
  tallies: readonly Tally[],
  [first, second]: readonly [PlaceCut, PlaceCut],
  nameOf: { readonly first: (part: string) => string; readonly second: (part: string) => string },
): readonly (Counts & { readonly first: string; readonly second: string })[] => {
  const counts = countBy(tallies, ({ places }) => keyOf(nameOf.first(places[first]), nameOf.second(places[second])));
  const names = (cut: PlaceCut, of: (part: string) => string): readonly string[] =>
    [...new Set(tallies.map(({ places }) => of(places[cut])))].sort(comparePlaces(cut));
  return names(first, nameOf.first).flatMap((row) =>
    names(second, nameOf.second).flatMap((column) => {
      const found = counts.get(keyOf(row, column));
      return found === undefined || groupTotal(found.of) + groupTotal(found.hits) === 0
        ? []
        : [{ ...found, first: row, second: column }];
    }),
  );
};

const isSame = (a: readonly PlaceCut[], b: readonly PlaceCut[]): boolean => a.every((cut, at) => cut === b[at]);

export interface PairFigures {
  readonly indicator: 1 | 3 | 4;
  readonly tallies: readonly Tally[];
  readonly threshold: number;
  readonly pairOf: StaffPairOf;
  readonly figureOf: (counts: Counts, pair: Pick<StaffPair, 'hasAllGroups'>) => IndicatorFigure;
}

const everythingApart = { rowOf: (part: string) => part, columnOf: (part: string) => part, hasAllGroups: true };

/** Indicator 1, 3 or 4 by two cuts. Where nothing is hidden any two can be combined. */
export const disclosePair =
  ({ indicator, tallies, threshold, pairOf, figureOf }: PairFigures) =>
  (first: PlaceCut, second: PlaceCut): DisclosedPair => {
    const known = combinedCuts(indicator).find(
      (cuts) => isSame(cuts, [first, second]) || isSame(cuts, [second, first]),
    );
    if (first === second || (known === undefined && threshold > 1)) return { kind: 'not_combined' };
    const pair = threshold <= 1 || known === undefined ? null : pairOf(known);
    if (threshold > 1 && (pair === null || !pair.indicators.has(indicator))) return { kind: 'too_small' };
    const { rowOf, columnOf, hasAllGroups } = pair ?? everythingApart;
    const isTurned = known !== undefined && !isSame(known, [first, second]);
    const cells = cellsOfPair(tallies, [first, second], {
      first: isTurned ? columnOf : rowOf,
      second: isTurned ? rowOf : columnOf,
    });
    return {
      kind: 'shown',
      cells: cells.map(({ hits, of, ...cell }): DisclosedCell => ({
        ...cell,
        figure: figureOf({ hits, of }, { hasAllGroups }),
      })),
    };
  };

/** The cells of one part, by the parts of the other cut. Nothing where it stands together with others. */
export const withinPart = (pair: DisclosedPair, part: string) =>
  pair.kind !== 'shown'
    ? []
    : pair.cells.filter(({ first }) => first === part).map(({ second, figure }) => ({ part: second, figure }));
