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
import { disclosePair, withinPart } from './disclose-pair';
import type { StaffPairOf } from './disclose-pair';
import type { DisclosedCuts } from './disclosed-cuts';
import { once } from './once';
import { hideStaffCuts } from './staff-cuts';
import type { StaffCutsHiding } from './staff-cuts';
import { staffPair } from './staff-pairs';

const isPlace = (cut: string): cut is PlaceCut => cut !== 'five_groups' && cut !== 'sixteen_groups';

/**
 * Indicator 1 by cuts: the BME share of each part beside that of the whole workforce.
 *
 * @param pairOf - the tables of two cuts, protected together with those of indicators 3 and 4 where these are held
 */
export const discloseStaffCuts = (
  tallies: readonly Tally[],
  year: number,
  policy: DisclosurePolicy,
  hiding: StaffCutsHiding = hideStaffCuts(tallies, policy),
  pairOf: StaffPairOf = (cuts) => staffPair({ staff: tallies, hiding, events: [] }, cuts, policy),
): DisclosedCuts => {
  const workforce = countAll(tallies).of;
  const figureOf = (set: GroupCounts, hidden: HiddenParts): IndicatorFigure => {
    const figure = shareIndicator({ indicator: 1, view: 'all', year, source: 'extracts', set, workforce });
    return hideWorkforceShare(hideParts(figure, hidden), hiding.whole);
  };
  const toParts = (parts: readonly PartCounts[], hidden: (part: string) => HiddenParts) =>
    parts.map(({ part, of }) => ({ part, figure: figureOf(of, hidden(part)) }));
  const pair = disclosePair({
    indicator: 1,
    tallies,
    threshold: policy.threshold,
    pairOf,
    figureOf: ({ of }, { hasAllGroups }) =>
      figureOf(of, { white: !hasAllGroups, bme: false, unknown: !hasAllGroups, total: false }),
  });
  return {
    whole: figureOf(workforce, hiding.whole),
    placeCuts: cutsIn(tallies),
    parts: once((cut: Cut) => (isPlace(cut) ? toParts(cutCounts(tallies, cut).parts, hiding.byCut(cut)) : [])),
    pair,
    partsWithin: (filter, cut) => (isPlace(cut) ? withinPart(pair(filter.cut, cut), filter.part) : []),
  };
};
