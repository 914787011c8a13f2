import { policyOf } from '../disclosure/figures/policy';
import { discloseJourneys, discloseLeftOut } from '../disclosure/journeys/disclose-journeys';
import type { DisclosedJourneys } from '../disclosure/journeys/disclose-journeys';
import { comparePromotion, compareShares, likeForLike } from '../indicators/journeys/compare-journeys';
import type { FirstTwoYears } from '../indicators/journeys/first-two-years';
import type { JourneyCounts } from '../indicators/journeys/journey-counts';
import { educations } from '../indicators/journeys/journey-records';
import type { Education } from '../indicators/journeys/journey-records';
import { leftOutReasons } from '../indicators/journeys/joiners';
import { likeForLikeStrata } from '../indicators/journeys/promotion';
import { educationLabels, journeyMeasureTitles, leftOutLabels } from '../narrative/journeys/journey-labels';
import {
  cohortsNote,
  curveCutSentence,
  journeyNotes,
  journeySpanSentence,
  journeysMissing,
  missingSnapshotsSentence,
  noStartDates,
} from '../narrative/journeys/journey-notes';
import {
  alikeSentence,
  logRankSentence,
  promotionLead,
  promotionRatioSentence,
} from '../narrative/journeys/promotion-sentence';
import { shareMissing, shareSentence } from '../narrative/journeys/share-sentence';
import { hiddenComparisonSentence } from '../narrative/hidden-sentence';
import { findingTag, hiddenTag } from '../narrative/tags';
import { thresholdSentence } from '../narrative/version-words';
import type { Settings, Version } from '../reference/settings';
import { kaplanMeier } from '../statistics/kaplan-meier';
import type { RiskRow } from '../statistics/risk-table';
import type {
  JourneyGroup,
  JourneysReport,
  PromotionReport,
  PromotionStep,
  ShareReport,
} from './types/journeys-report.types';

export interface JourneysInput {
  readonly counts: JourneyCounts;
  readonly year: number;
  readonly version: Version;
  readonly settings: Settings;
}

type Disclosed = Readonly<Record<Education, DisclosedJourneys>>;

/** Survival turned round: readers ask who has moved up, not who has not. */
const toSteps = (rows: readonly RiskRow[]): readonly PromotionStep[] =>
  kaplanMeier(rows).map(({ time, atRisk, events, survival, lower, upper }) => ({
    time,
    atRisk,
    events,
    percent: (1 - survival) * 100,
    lower: (1 - upper) * 100,
    upper: (1 - lower) * 100,
  }));

const groupOf = (education: Education, { joiners, steps, isCut }: DisclosedJourneys): JourneyGroup => ({
  education,
  label: educationLabels[education],
  joiners,
  steps: toSteps(steps),
  isCut,
});

const noFigureTag = (isHidden: boolean): string => (isHidden ? hiddenTag : findingTag.not_calculable);

const promotionReport = (counts: JourneyCounts, disclosed: Disclosed, threshold: number): PromotionReport => {
  const { uk, international } = disclosed;
  const comparison = comparePromotion(uk.steps, international.steps);
  const strata = comparison === null ? [] : likeForLikeStrata(counts.alike, counts.times, comparison.lastTime);
  const alike = likeForLike(comparison, strata);
  const isHidden = [uk, international].some(({ steps, isCut }) => steps.length === 0 && isCut);
  return {
    comparison,
    alike,
    tag: comparison === null ? noFigureTag(isHidden) : findingTag[comparison.finding],
    lead: promotionLead(toSteps(uk.steps), toSteps(international.steps), comparison),
    sentence: isHidden ? hiddenComparisonSentence(threshold) : promotionRatioSentence(comparison),
    alikeSentence: alikeSentence(alike, comparison),
    logRankSentence: logRankSentence(comparison),
    cutSentence: educations.some((education) => disclosed[education].isCut) ? curveCutSentence(threshold) : null,
  };
};

const shareReport = (
  { measure, cohorts, strata }: FirstTwoYears,
  disclosed: Disclosed,
  threshold: number,
): ShareReport => {
  const groups = {
    uk: disclosed.uk.shares[measure],
    international: disclosed.international.shares[measure],
    unknown: disclosed.unknown.shares[measure],
  };
  const comparison = compareShares(measure, groups.uk, groups.international);
  const alike = likeForLike(comparison, strata);
  const isHeld = cohorts.length > 0;
  return {
    measure,
    title: journeyMeasureTitles[measure],
    groups,
    comparison,
    alike,
    tag: comparison === null ? noFigureTag(isHeld) : findingTag[comparison.finding],
    cohorts,
    cohortsNote: isHeld ? cohortsNote(cohorts) : null,
    sentence: isHeld ? shareSentence(measure, groups, comparison, threshold) : shareMissing(measure),
    alikeSentence: alikeSentence(alike, comparison),
  };
};

const yearsBetween = (years: readonly number[]): readonly number[] => {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return Array.from({ length: last - first }, (_, at) => first + at).filter((year) => !years.includes(year));
};

const missingOf = ({ snapshots, numbers, leftOut }: JourneyCounts): string | null => {
  if (snapshots.length < 2) return journeysMissing;
  const isAnybody =
    educations.some((education) => numbers[education] > 0) || leftOutReasons.some((reason) => leftOut[reason] > 0);
  return isAnybody ? null : noStartDates;
};

/** Counts → disclosure → comparisons of what may be shown → words: the one result object of journeys. */
export const buildJourneys = ({ counts, year, version, settings }: JourneysInput): JourneysReport => {
  const policy = policyOf(version, settings);
  const { threshold } = policy;
  const disclosed: Disclosed = {
    uk: discloseJourneys(counts, 'uk', policy),
    international: discloseJourneys(counts, 'international', policy),
    unknown: discloseJourneys(counts, 'unknown', policy),
  };
  const missing = missingOf(counts);
  const gaps = missingSnapshotsSentence(yearsBetween(counts.snapshots));
  const leftOut = discloseLeftOut(counts, policy);
  return {
    year,
    version,
    threshold,
    thresholdSentence: thresholdSentence(version, threshold),
    snapshots: counts.snapshots,
    missing,
    groups: missing === null ? educations.map((education) => groupOf(education, disclosed[education])) : [],
    promotion: promotionReport(counts, disclosed, threshold),
    shares: counts.measures.map((one) => shareReport(one, disclosed, threshold)),
    leftOut: leftOutReasons.map((reason) => ({ ...leftOut[reason], reason, label: leftOutLabels[reason] })),
    notes: [...(gaps === null ? [] : [gaps]), ...(version === 'public' ? [journeySpanSentence] : []), ...journeyNotes],
  };
};
