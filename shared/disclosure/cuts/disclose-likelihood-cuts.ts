import { ethnicCounts } from '../../indicators/cuts/ethnic-counts';
import { countAll, cutCounts, cutsIn } from '../../indicators/cuts/part-counts';
import type { Counts } from '../../indicators/cuts/part-counts';
import type { Tally } from '../../indicators/cuts/profile';
import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import { likelihoodIndicator } from '../../indicators/likelihood-indicator';
import type { Cut, CutPart, EthnicCut } from '../../reference/cuts';
import type { IndicatorView, RatioIndicator } from '../../reference/indicators';
import { discloseLikelihood } from '../figures/disclose-likelihood';
import type { DisclosurePolicy } from '../figures/policy';
import { separateViews } from '../figures/separate-views';
import type { DisclosedCuts, DisclosedPart } from './disclosed-cuts';
import { hideLikelihood } from './hide-likelihood';
import type { HiddenSides } from './hide-likelihood';
import { hideLikelihoodCuts } from './likelihood-cuts';
import type { LikelihoodView } from './likelihood-cuts';
import { once } from './once';
import type { HiddenSide } from './likelihood-lines';
import type { StaffCutsHiding } from './staff-cuts';

export interface LikelihoodCutsInput {
  readonly indicator: RatioIndicator;
  readonly view: IndicatorView;
  readonly year: number;
  /** Indicator 2: those of the other view too, where international recruitment makes one. Its own are in `all`. */
  readonly all: readonly Tally[];
  readonly withoutInternational: readonly Tally[] | null;
  readonly international: readonly Tally[];
  /** Indicators 3 and 4: what indicator 1 hides of the same people. */
  readonly staff: StaffCutsHiding | null;
}

const sideOf = ({ count, of }: GroupFigure): HiddenSide => ({ hits: count === null, of: of === null });

const sidesOf = ({ white, bme, unknown }: IndicatorFigure): HiddenSides => ({
  white: sideOf(white),
  bme: sideOf(bme),
  unknown: sideOf(unknown),
});

type FigureOf = (view: IndicatorView, counts: Counts) => IndicatorFigure;

/** The figures of all rows, as the year's report shows them. */
const wholesOf = (
  input: LikelihoodCutsInput,
  figureOf: FigureOf,
  policy: DisclosurePolicy,
): ((view: IndicatorView) => IndicatorFigure) => {
  const { all, withoutInternational } = input;
  const exact = [
    figureOf('all', countAll(all)),
    ...(withoutInternational === null ? [] : [figureOf('without_international', countAll(withoutInternational))]),
  ];
  const figures = separateViews(
    exact.map((figure) => discloseLikelihood(figure, policy)),
    policy,
  );
  return (view) => {
    const found = figures.find((figure) => figure.view === view);
    if (found === undefined) throw new RangeError(`There is no view ${view}.`);
    return found;
  };
};

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

/** Indicators 2, 3 and 4 by cuts. */
export const discloseLikelihoodCuts = (input: LikelihoodCutsInput, policy: DisclosurePolicy): DisclosedCuts => {
  const { indicator, view, year, all, withoutInternational, international, staff } = input;
  const figureOf: FigureOf = (ofView, { hits, of }) =>
    likelihoodIndicator({ indicator, view: ofView, year, source: 'extracts', hits, of });
  const wholeOf = wholesOf(input, figureOf, policy);
  const viewOf = (name: IndicatorView, own: readonly Tally[]): LikelihoodView => ({
    name,
    tallies: own,
    whole: sidesOf(wholeOf(name)),
  });
  const tallies = view === 'without_international' && withoutInternational !== null ? withoutInternational : all;
  const wide = viewOf('all', all);
  const narrow = withoutInternational === null ? null : viewOf('without_international', withoutInternational);
  const own = view === 'without_international' && narrow !== null ? narrow : wide;
  const both =
    narrow === null
      ? null
      : { wide, narrow, rest: { name: 'international', tallies: international, whole: wide.whole } };
  const hiding = hideLikelihoodCuts({ view: own, both, staff }, policy);
  const countsOf = (rows: readonly Tally[], cut: Cut) =>
    isEthnic(cut) ? besideWhite(rows, cut) : cutCounts(rows, cut).parts;
  const toParts = (rows: readonly Tally[], cut: Cut, hidden: (part: string) => HiddenSides): readonly DisclosedPart[] =>
    countsOf(rows, cut).map(({ part, ...counts }) => ({
      part,
      figure: hideLikelihood(figureOf(view, counts), hidden(part)),
    }));
  return {
    whole: wholeOf(own === wide ? 'all' : 'without_international'),
    placeCuts: cutsIn(tallies),
    parts: once((cut: Cut) => toParts(tallies, cut, hiding.byCut(cut))),
    partsWithin: (filter: CutPart, cut) => {
      // Parts of parts of both views would give the few of the international campaigns back.
      const isOfBoth = narrow !== null && own === wide;
      // Indicator 1 shows the people of the same parts: beside them too little doubt would be left about the few it happened to.
      const isOfStaff = staff !== null && policy.threshold > 1;
      if (cut === 'sixteen_groups' || cut === filter.cut || isOfBoth || isOfStaff) return [];
      const within = tallies.filter(({ places }) => places[filter.cut] === filter.part);
      const hidden = hiding.byPair(filter.cut, cut);
      return toParts(within, cut, (part) => hidden(filter.part, part));
    },
  };
};
