import { ethnicCounts } from '../../indicators/cuts/ethnic-counts';
import { countAll, cutCounts, cutsIn } from '../../indicators/cuts/part-counts';
import type { Counts } from '../../indicators/cuts/part-counts';
import type { Tally } from '../../indicators/cuts/profile';
import { combinedCuts } from '../../reference/cuts';
import type { Cut, CutPart, EthnicCut, PlaceCut } from '../../reference/cuts';
import type { DisclosurePolicy } from '../figures/policy';
import { cellsOfPair, disclosePair, withinPart } from './disclose-pair';
import type { StaffPairOf } from './disclose-pair';
import type { DisclosedCuts, DisclosedPair, DisclosedPart } from './disclosed-cuts';
import { hideLikelihood } from './hide-likelihood';
import type { HiddenSides } from './hide-likelihood';
import type { HiddenSide } from './likelihood-lines';
import { once } from './once';
import { prepareLikelihood } from './prepare-likelihood';
import type { LikelihoodCutsInput, PreparedLikelihood } from './prepare-likelihood';

const isEthnic = (cut: Cut): cut is EthnicCut => cut === 'five_groups' || cut === 'sixteen_groups';

/** All White people beside one group of BME people. */
const besideWhite = (tallies: readonly Tally[], cut: EthnicCut): readonly (Counts & { readonly part: string })[] => {
  const { hits, of } = countAll(tallies);
  return ethnicCounts(tallies, cut).map((one) => ({
    part: one.part,
    hits: { white: hits.white, bme: one.hits, unknown: 0 },
    of: { white: of.white, bme: one.of, unknown: 0 },
  }));
};

const shown: HiddenSide = { hits: false, of: false };

/** The unknown are in the total of indicator 1; how many of them it happened to is in no table of two cuts. */
const hiddenInPair: HiddenSides = { white: shown, bme: shown, unknown: { hits: true, of: false } };
const nothingHidden: HiddenSides = { white: shown, bme: shown, unknown: shown };

/** Indicator 2 by two cuts: small counts are hidden, and as much beside them as keeps them so. */
const recruitmentPair =
  ({ tallies, figureOf, hiding, isWideOfTwo, input: { view } }: PreparedLikelihood, threshold: number) =>
  (first: PlaceCut, second: PlaceCut): DisclosedPair => {
    const isKnown = combinedCuts(2).some((cuts) => cuts.includes(first) && cuts.includes(second));
    // Parts of parts of both views would give the few of the international campaigns back.
    if (first === second || ((!isKnown || isWideOfTwo) && threshold > 1)) return { kind: 'not_combined' };
    const hidden = hiding.byPair(first, second);
    const own = (part: string): string => part;
    return {
      kind: 'shown',
      cells: cellsOfPair(tallies, [first, second], { first: own, second: own }).map((cell) => ({
        first: cell.first,
        second: cell.second,
        figure: hideLikelihood(figureOf(view, cell), hidden(cell.first, cell.second)),
      })),
    };
  };

/**
 * Indicators 2, 3 and 4 by cuts, of what is prepared already.
 *
 * @param pairOf - indicators 3 and 4: the tables of two cuts, the same for both and for indicator 1
 */
export const disclosePrepared = (
  prepared: PreparedLikelihood,
  { threshold }: DisclosurePolicy,
  pairOf: StaffPairOf | null = null,
): DisclosedCuts => {
  const { tallies, whole, figureOf, hiding, isWideOfTwo, input } = prepared;
  const { indicator, view } = input;
  const countsOf = (rows: readonly Tally[], cut: Cut) =>
    isEthnic(cut) ? besideWhite(rows, cut) : cutCounts(rows, cut).parts;
  const toParts = (rows: readonly Tally[], cut: Cut, hidden: (part: string) => HiddenSides): readonly DisclosedPart[] =>
    countsOf(rows, cut).map(({ part, ...counts }) => ({
      part,
      figure: hideLikelihood(figureOf(view, counts), hidden(part)),
    }));
  const pair =
    indicator === 2
      ? recruitmentPair(prepared, threshold)
      : disclosePair({
          indicator,
          tallies,
          threshold,
          pairOf: pairOf ?? (() => null),
          figureOf: (counts) => hideLikelihood(figureOf(view, counts), threshold > 1 ? hiddenInPair : nothingHidden),
        });
  const ethnicWithin = ({ cut, part }: CutPart, ethnic: EthnicCut): readonly DisclosedPart[] => {
    if (ethnic === 'sixteen_groups' || isWideOfTwo || (indicator !== 2 && threshold > 1)) return [];
    const within = tallies.filter(({ places }) => places[cut] === part);
    const hidden = hiding.byPair(cut, ethnic);
    return toParts(within, ethnic, (one) => hidden(part, one));
  };
  return {
    whole,
    placeCuts: cutsIn(tallies),
    parts: once((cut: Cut) => toParts(tallies, cut, hiding.byCut(cut))),
    pair,
    partsWithin: (filter, cut) =>
      isEthnic(cut) ? ethnicWithin(filter, cut) : withinPart(pair(filter.cut, cut), filter.part),
  };
};

/** Indicators 2, 3 and 4 by cuts; of 3 and 4 no two cuts together, which need indicator 1 beside them. */
export const discloseLikelihoodCuts = (input: LikelihoodCutsInput, policy: DisclosurePolicy): DisclosedCuts =>
  disclosePrepared(prepareLikelihood(input, policy), policy);
