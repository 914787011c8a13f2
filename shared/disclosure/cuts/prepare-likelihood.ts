import { countAll } from '../../indicators/cuts/part-counts';
import type { Counts } from '../../indicators/cuts/part-counts';
import type { Tally } from '../../indicators/cuts/profile';
import type { GroupFigure, IndicatorFigure } from '../../indicators/figure';
import { likelihoodIndicator } from '../../indicators/likelihood-indicator';
import type { IndicatorView, RatioIndicator } from '../../reference/indicators';
import { discloseLikelihood } from '../figures/disclose-likelihood';
import { hideSides } from '../figures/hide-sides';
import type { DisclosurePolicy } from '../figures/policy';
import { separateViews } from '../figures/separate-views';
import type { HiddenSides } from './hide-likelihood';
import { hideLikelihoodCuts } from './likelihood-cuts';
import type { LikelihoodCutsHiding, LikelihoodView } from './likelihood-cuts';
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
  /** What the year's report hides of the figure in a view, in whatever of its tables; left out where there is no report. */
  readonly reported?: (view: IndicatorView) => HiddenSides;
}

const sideOf = ({ count, of }: GroupFigure): HiddenSide => ({ hits: count === null, of: of === null });

/** What a figure hides of each group. */
export const sidesOf = ({ white, bme, unknown }: IndicatorFigure): HiddenSides => ({
  white: sideOf(white),
  bme: sideOf(bme),
  unknown: sideOf(unknown),
});

export type FigureOf = (view: IndicatorView, counts: Counts) => IndicatorFigure;

/** The figures of all rows, as the year's report shows them. */
const wholesOf = (
  input: LikelihoodCutsInput,
  figureOf: FigureOf,
  policy: DisclosurePolicy,
): ((view: IndicatorView) => IndicatorFigure) => {
  const { all, withoutInternational, reported } = input;
  const exact = [
    figureOf('all', countAll(all)),
    ...(withoutInternational === null ? [] : [figureOf('without_international', countAll(withoutInternational))]),
  ];
  const figures = separateViews(
    exact.map((figure) => {
      const own = discloseLikelihood(figure, policy);
      const hidden = reported?.(figure.view);
      return hidden === undefined
        ? own
        : hideSides(own, (group) => ({ isHidden: hidden[group].hits, isBaseHidden: hidden[group].of }));
    }),
    policy,
  );
  return (view) => {
    const found = figures.find((figure) => figure.view === view);
    if (found === undefined) throw new RangeError(`There is no view ${view}.`);
    return found;
  };
};

/** One indicator with what its report and its single cuts hide. */
export interface PreparedLikelihood {
  readonly input: LikelihoodCutsInput;
  readonly tallies: readonly Tally[];
  readonly whole: IndicatorFigure;
  readonly figureOf: FigureOf;
  readonly hiding: LikelihoodCutsHiding;
  /** Another view is shown beside this one, which holds a part of it. */
  readonly isWideOfTwo: boolean;
}

/** Indicators 2, 3 and 4: what must be hidden of them, before any figure is made. */
export const prepareLikelihood = (input: LikelihoodCutsInput, policy: DisclosurePolicy): PreparedLikelihood => {
  const { indicator, view, year, all, withoutInternational, international, staff } = input;
  const figureOf: FigureOf = (ofView, { hits, of }) =>
    likelihoodIndicator({ indicator, view: ofView, year, source: 'extracts', hits, of });
  const wholeOf = wholesOf(input, figureOf, policy);
  const viewOf = (name: IndicatorView, own: readonly Tally[]): LikelihoodView => ({
    name,
    tallies: own,
    whole: sidesOf(wholeOf(name)),
  });
  const wide = viewOf('all', all);
  const narrow = withoutInternational === null ? null : viewOf('without_international', withoutInternational);
  const own = view === 'without_international' && narrow !== null ? narrow : wide;
  const both =
    narrow === null
      ? null
      : { wide, narrow, rest: { name: 'international', tallies: international, whole: wide.whole } };
  return {
    input,
    tallies: own.tallies,
    whole: wholeOf(own === wide ? 'all' : 'without_international'),
    figureOf,
    hiding: hideLikelihoodCuts({ view: own, both, staff }, policy),
    isWideOfTwo: narrow !== null && own === wide,
  };
};
