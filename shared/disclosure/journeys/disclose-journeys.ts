import { groupFigure, noGroupFigure } from '../../indicators/group-figure';
import type { GroupFigure } from '../../indicators/figure';
import type { JourneyMeasure } from '../../indicators/journeys/first-two-years';
import type { JourneyCounts } from '../../indicators/journeys/journey-counts';
import type { Education } from '../../indicators/journeys/journey-records';
import { leftOutReasons } from '../../indicators/journeys/joiners';
import type { LeftOutReason } from '../../indicators/journeys/joiners';
import type { RiskRow } from '../../statistics/risk-table';
import type { Proportion } from '../../statistics/types';
import { showCounts } from '../experts/shown-count';
import type { ShownCount } from '../experts/shown-count';
import { isSmall } from '../figures/policy';
import type { DisclosurePolicy } from '../figures/policy';
import { safeSteps } from './safe-steps';

/** What may be shown of the journeys of one group. */
export interface DisclosedJourneys {
  readonly joiners: ShownCount;
  /** The part of the curve that may be drawn. */
  readonly steps: readonly RiskRow[];
  /** Whether the curve goes on, unseen. */
  readonly isCut: boolean;
  readonly shares: Readonly<Record<JourneyMeasure, GroupFigure>>;
}

const hiddenFigure: GroupFigure = { count: null, of: null, percent: null, isHidden: true };

/** A number of people, or the difference of two that are printed, which stands for people too. */
type Known = readonly number[];

/**
 * Who stayed two years and was promoted in the first are those who stayed less those still at risk in the second: so leaving and the curve
 * together split the promotions of the first year.
 */
const splitPromotions = ({ count, of }: Proportion, first: RiskRow, second: RiskRow): Known => {
  const promotedAndStayed = of - count - second.atRisk;
  return [promotedAndStayed, first.events - promotedAndStayed];
};

/**
 * Whether leaving gives away something of the curve. A curve that ends after its first step is hidden there for a small number, and who stayed
 * two years are nearly those at risk in the second year: leaving would tell it.
 */
const doesLeavingTell = (share: Proportion, steps: readonly RiskRow[], threshold: number): boolean => {
  const [first, second] = [1, 2].map((time) => steps.find((step) => step.time === time));
  if (first === undefined) return false;
  return second === undefined || splitPromotions(share, first, second).some((number) => isSmall(number, threshold));
};

/** The numbers that a share prints or gives away beside the bases already printed. */
const numbersOf = (share: Proportion, bases: Known): Known => [
  share.of,
  share.count,
  share.of - share.count,
  ...bases.map((base) => Math.abs(share.of - base)),
];

const discloseShares = (
  counts: JourneyCounts,
  education: Education,
  steps: readonly RiskRow[],
  threshold: number,
): DisclosedJourneys['shares'] => {
  let bases: Known = [counts.numbers[education], ...steps.map(({ atRisk }) => atRisk)];
  const shares: Record<JourneyMeasure, GroupFigure> = {
    formal_process: noGroupFigure,
    learning: noGroupFigure,
    leaving: noGroupFigure,
  };
  for (const { measure, cohorts, shares: own } of counts.measures) {
    if (cohorts.length === 0) continue;
    const share = own[education];
    const isHidden =
      numbersOf(share, bases).some((number) => isSmall(number, threshold)) ||
      (threshold > 1 && measure === 'leaving' && doesLeavingTell(share, steps, threshold));
    shares[measure] = isHidden ? hiddenFigure : groupFigure(share.count, share.of);
    if (!isHidden) bases = [...bases, share.of];
  }
  return shares;
};

const hiddenGroup: DisclosedJourneys = {
  joiners: { count: null, isHidden: true },
  steps: [],
  isCut: true,
  shares: { formal_process: hiddenFigure, learning: hiddenFigure, leaving: hiddenFigure },
};

/**
 * The journeys of one group as a version may show them. Groups are never added up, so each stands alone. The rule: every number of people that is
 * printed, and every difference of two that stands for people, is 0 or not below the threshold. A group of few joiners is hidden whole; then
 * the curve is drawn as far as it is safe; then each share is shown if it is safe beside what is shown already.
 */
export const discloseJourneys = (
  counts: JourneyCounts,
  education: Education,
  { threshold }: DisclosurePolicy,
): DisclosedJourneys => {
  const joiners = counts.numbers[education];
  if (isSmall(joiners, threshold)) return hiddenGroup;
  const rows = counts.risk[education].filter(({ atRisk }) => atRisk > 0);
  const steps = safeSteps(joiners, rows, threshold);
  return {
    joiners: { count: joiners, isHidden: false },
    steps,
    isCut: steps.length < rows.length,
    shares: discloseShares(counts, education, steps, threshold),
  };
};

/** How many are in no journey, by why. */
export const discloseLeftOut = (
  { leftOut }: JourneyCounts,
  { threshold }: DisclosurePolicy,
): Readonly<Record<LeftOutReason, ShownCount>> => {
  const show = showCounts(new Set(leftOutReasons.filter((reason) => isSmall(leftOut[reason], threshold))));
  return {
    medical_grade: show('medical_grade', leftOut.medical_grade),
    no_band: show('no_band', leftOut.no_band),
    no_higher_band: show('no_higher_band', leftOut.no_higher_band),
  };
};
