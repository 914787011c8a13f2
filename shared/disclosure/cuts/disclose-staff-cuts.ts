import { countAll, cutCounts, cutsIn } from '../../indicators/cuts/part-counts';
import type { PartCounts } from '../../indicators/cuts/part-counts';
import type { Tally } from '../../indicators/cuts/profile';
import type { IndicatorFigure } from '../../indicators/figure';
import { shareIndicator } from '../../indicators/share-indicator';
import type { Cut, PlaceCut } from '../../reference/cuts';
import type { GroupCounts } from '../../reference/groups';
import { hideWorkforceShare } from '../figures/disclose-year';
import { hideParts } from '../figures/hide-parts';
import type { HiddenParts } from '../figures/hide-parts';
import type { DisclosurePolicy } from '../figures/policy';
import type { DisclosedCuts } from './disclosed-cuts';
import { once } from './once';
import { hideStaffCuts } from './staff-cuts';
import type { StaffCutsHiding } from './staff-cuts';

const isPlace = (cut: string): cut is PlaceCut => cut !== 'five_groups' && cut !== 'sixteen_groups';

/** Indicator 1 by cuts: the BME share of each part beside that of the whole workforce. */
export const discloseStaffCuts = (
  tallies: readonly Tally[],
  year: number,
  policy: DisclosurePolicy,
  hiding: StaffCutsHiding = hideStaffCuts(tallies, policy),
): DisclosedCuts => {
  const workforce = countAll(tallies).of;
  const figureOf = (set: GroupCounts, hidden: HiddenParts): IndicatorFigure => {
    const figure = shareIndicator({ indicator: 1, view: 'all', year, source: 'extracts', set, workforce });
    return hideWorkforceShare(hideParts(figure, hidden), hiding.whole);
  };
  const toParts = (parts: readonly PartCounts[], hidden: (part: string) => HiddenParts) =>
    parts.map(({ part, of }) => ({ part, figure: figureOf(of, hidden(part)) }));
  return {
    whole: figureOf(workforce, hiding.whole),
    placeCuts: cutsIn(tallies),
    parts: once((cut: Cut) => (isPlace(cut) ? toParts(cutCounts(tallies, cut).parts, hiding.byCut(cut)) : [])),
    partsWithin: (filter, cut) => {
      // Who is in two parts at once would tell which people of one cut are which of another, and each is protected by itself.
      if (!isPlace(cut) || cut === filter.cut || policy.threshold > 1) return [];
      const within = tallies.filter(({ places }) => places[filter.cut] === filter.part);
      return toParts(cutCounts(within, cut).parts, hiding.byCut(cut));
    },
  };
};
