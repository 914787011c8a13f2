import type { Finding, GroupFigure, IndicatorFigure } from '../../indicators/figure';
import type { RecruitmentStage } from '../../indicators/recruitment-stages';
import type { EthnicGroup } from '../../reference/groups';
import type { IndicatorView, SurveyIndicator } from '../../reference/indicators';
import type { FigureWords } from '../types/figure-words.types';

/** How many of each group reached a stage; a number that may not be shown is null. */
export interface PathStage {
  readonly stage: RecruitmentStage;
  readonly label: string;
  readonly counts: Readonly<Record<EthnicGroup, number | null>>;
}

/** White rate ÷ BME rate from one stage to a later one; above 1 is worse for BME applicants. Null where it may not be shown or worked out. */
export interface PathStep {
  readonly label: string;
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly finding: Finding | null;
  readonly isAdverse: boolean | null;
  readonly hasLowNumbers: boolean;
  readonly tag: string;
  /** More BME applicants would have gone on at the White rate; null when not adverse. Unrounded. */
  readonly shortfall: number | null;
}

/** Indicator 2 from the first stage to the last, in one of its views. */
export interface RecruitmentPathReport {
  readonly view: IndicatorView;
  readonly label: string;
  readonly stages: readonly PathStage[];
  /** From each stage to the next; a stage that is hidden is stepped over. */
  readonly steps: readonly PathStep[];
  /** Null where it would be a single step, or an end of it is hidden. */
  readonly whole: PathStep | null;
  /** Shortlisted to appointed: what indicator 2 measures, by the counts of this path. */
  readonly fromShortlisting: PathStep;
  /** "1.13 × 1.75 = 1.98", with what it says; null where a step has no ratio. */
  readonly product: string | null;
  readonly hidden: string | null;
}

/** Cases of several years together, over the staff of the same years. */
export interface PooledFigure {
  readonly years: readonly number[];
  readonly label: string;
  readonly figure: IndicatorFigure;
  readonly words: FigureWords;
}

export interface Pooling {
  readonly pools: readonly PooledFigure[];
  /** What a pooled figure is, and why one is missing. */
  readonly notes: readonly string[];
}

/** Who answered which question in one year's survey. */
export interface SurveyYear {
  readonly year: number;
  readonly surveyYear: number;
  /** "Q14b/c"; null for a survey whose numbering is not known. */
  readonly question: string | null;
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly breakBefore: string | null;
}

export interface SurveyReport {
  readonly indicator: SurveyIndicator;
  readonly wording: string;
  readonly years: readonly SurveyYear[];
}

/** How much one person moves a figure of few: only from counts that are shown. */
export interface OnePerson {
  readonly view: IndicatorView;
  /** The gap in percentage points with one more BME member in place of another, and with one fewer; null where that cannot be. */
  readonly oneMore: number | null;
  readonly oneFewer: number | null;
  readonly sentence: string;
}

/** What single indicators have beyond the parts that all share. Made of what may be shown and nothing else. */
export interface Specials {
  readonly recruitmentPaths: readonly RecruitmentPathReport[];
  /** Where the path comes from when the figure itself does not; null where both are one source. */
  readonly pathNote: string | null;
  readonly pooling: Pooling | null;
  readonly surveys: readonly SurveyReport[];
  readonly onePerson: readonly OnePerson[];
}
