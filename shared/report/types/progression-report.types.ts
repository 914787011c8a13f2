import type { GroupFigure } from '../../indicators/figure';
import type { Disparity, DisparityStep } from '../../indicators/progression/disparity';
import type { PayBand } from '../../reference/bands';
import type { Version } from '../../reference/settings';
import type { ProgressionView, Tier } from '../../reference/tiers';
import type { YearChange } from './year-report.types';

/** One band in one year. Shares are 0 to 100; `lower` and `upper` are the interval of the BME share. */
export interface PipelinePoint {
  readonly year: number;
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly unknown: GroupFigure;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly hasLowNumbers: boolean;
  readonly isHidden: boolean;
}

/** One band over the years that hold it, oldest first. */
export interface PipelineBand {
  readonly band: PayBand;
  readonly label: string;
  readonly points: readonly PipelinePoint[];
}

export interface DisparityReport extends Disparity {
  readonly step: DisparityStep;
  readonly label: string;
  readonly isHidden: boolean;
  readonly tag: string;
  readonly sentence: string;
  /** Against the year held before; null where there is none. */
  readonly change: YearChange | null;
}

export interface TierReport {
  readonly tier: Tier;
  readonly label: string;
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly unknown: GroupFigure;
}

/** The race disparity ratios of one year. */
export interface DisparityYear {
  readonly year: number;
  readonly tiers: readonly TierReport[];
  readonly ratios: readonly DisparityReport[];
  /** "1.50 × 1.67 = 2.50"; null where one of the three is missing. */
  readonly product: string | null;
}

/** One part of the workforce. */
export interface ProgressionViewReport {
  readonly view: ProgressionView;
  readonly label: string;
  /** The first thing said of the chosen year. */
  readonly headline: string;
  /** Bands upwards; bands that hold nobody in any year are left out. */
  readonly pipeline: readonly PipelineBand[];
  /** Years held, oldest first. */
  readonly disparity: readonly DisparityYear[];
  readonly pipelineSentence: string;
}

/** One band on the Model Employer path, or all of them together where `band` is null. Counts in people. */
export interface PathReport {
  readonly band: PayBand | null;
  readonly label: string;
  readonly bme: GroupFigure;
  readonly target: number | null;
  readonly gap: number | null;
  readonly aYear: number | null;
  /** Where the straight line from the first year of the path stands; null where that year is not held or may not be shown. */
  readonly onLine: number | null;
  readonly isHidden: boolean;
  readonly sentence: string;
}

export interface ModelEmployerReport {
  readonly year: number;
  readonly to: number;
  readonly yearsLeft: number;
  readonly workforceBme: GroupFigure;
  /** The share that the targets are made of: that of the year, or of the first year of the path. */
  readonly targetBme: GroupFigure;
  /** The year the baseline is fixed at; null where it moves with the year. */
  readonly baselineYear: number | null;
  readonly bands: readonly PathReport[];
  readonly baselineSentence: string;
  readonly lineSentence: string;
  readonly yearsSentence: string;
  readonly source: string;
}

/** Everything about progression in one version. It has been through disclosure, together with the year report. */
export interface ProgressionReport {
  readonly organisation: string;
  readonly year: number;
  readonly version: Version;
  readonly threshold: number;
  readonly thresholdSentence: string;
  readonly years: readonly number[];
  /** Whether the bands of the year itself are held; where not, there is no path and no ratio of this year. */
  readonly isHeld: boolean;
  readonly views: readonly ProgressionViewReport[];
  readonly path: ModelEmployerReport | null;
  readonly hiddenSentence: string | null;
}
