import type { ShownCount } from '../../disclosure/experts/shown-count';
import type { SidesComparison } from '../../indicators/compare-sides';
import type { GroupFigure } from '../../indicators/figure';
import type { LikeForLike, PromotionComparison } from '../../indicators/journeys/compare-journeys';
import type { JourneyMeasure } from '../../indicators/journeys/first-two-years';
import type { Education } from '../../indicators/journeys/journey-records';
import type { LeftOutReason } from '../../indicators/journeys/joiners';
import type { Version } from '../../reference/settings';

/** A step of the curve: who had moved to a higher band by a time, in per cent with the 95% interval, and the counts behind it. */
export interface PromotionStep {
  /** Whole years after the snapshot that first showed the joiner. */
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly percent: number;
  readonly lower: number;
  readonly upper: number;
}

export interface JourneyGroup {
  readonly education: Education;
  readonly label: string;
  readonly joiners: ShownCount;
  /** Empty where nothing may be shown or nobody is followed. */
  readonly steps: readonly PromotionStep[];
  /** Whether the curve goes on, unseen. */
  readonly isCut: boolean;
}

export interface PromotionReport {
  readonly comparison: PromotionComparison | null;
  readonly alike: LikeForLike | null;
  readonly tag: string;
  readonly lead: string | null;
  readonly sentence: string;
  readonly alikeSentence: string | null;
  readonly logRankSentence: string | null;
  readonly cutSentence: string | null;
}

export interface ShareReport {
  readonly measure: JourneyMeasure;
  readonly title: string;
  readonly groups: Readonly<Record<Education, GroupFigure>>;
  readonly comparison: SidesComparison | null;
  readonly alike: LikeForLike | null;
  readonly tag: string;
  /** Years of joining that are followed for two years; none: no files for it, and the sentence says what to import. */
  readonly cohorts: readonly number[];
  readonly cohortsNote: string | null;
  readonly sentence: string;
  readonly alikeSentence: string | null;
}

/** The journeys of joiners through the staff in post of several years. */
export interface JourneysReport {
  /** The last year of the span. */
  readonly year: number;
  readonly version: Version;
  readonly threshold: number;
  readonly thresholdSentence: string;
  /** Years of staff in post, oldest first. Fewer than two: `missing` says what to import and there is no group. */
  readonly snapshots: readonly number[];
  readonly missing: string | null;
  readonly groups: readonly JourneyGroup[];
  readonly promotion: PromotionReport;
  readonly shares: readonly ShareReport[];
  readonly leftOut: readonly (ShownCount & { readonly reason: LeftOutReason; readonly label: string })[];
  readonly notes: readonly string[];
}
