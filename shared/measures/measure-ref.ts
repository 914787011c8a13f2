import type { TrainingStage } from '../dataset/row-types/training-rows';
import type { RequestKind } from '../indicators/experts/request-counts';
import type { RequestStep } from '../indicators/experts/request-steps';
import type { JourneyMeasure } from '../indicators/journeys/first-two-years';
import type { DisparityStep } from '../indicators/progression/disparity';
import type { TrainingCut } from '../indicators/training/training-cuts';
import type { FigurePlace } from '../indicators/training/training-figures';
import type { TrainingMeasure } from '../indicators/training/training-measures';
import type { Band, PayBand, Section } from '../reference/bands';
import type { Cut, CutIndicator, CutPart } from '../reference/cuts';
import type { IndicatorNumber, IndicatorView } from '../reference/indicators';
import type { ProgressionView } from '../reference/tiers';
import type { TrainingWindow } from '../reference/training-year';

/** Shares of the register of internationally educated staff that an action can start from. */
export const expertsShares = [
  'skills_gap',
  'induction',
  'mentor',
  'first_band',
  'global_health',
  'global_health_leave',
] as const;
export type ExpertsShare = (typeof expertsShares)[number];

/** How a comparison of journeys is made: all joiners, or those of the same year and starting band with one another. */
export const journeyWays = ['crude', 'alike'] as const;
export type JourneyWay = (typeof journeyWays)[number];

/** All bands of the Model Employer path together. */
export const allPathBands = 'upper';

/**
 * Names one live figure of any page, without its year. The same name gives the figure of another year, so that it can be measured again. The
 * definition and unit of an annual review are part of the name of its measure.
 */
export type MeasureRef =
  | { readonly kind: 'indicator'; readonly indicator: IndicatorNumber; readonly view: IndicatorView }
  /** A part of an indicator: a directorate, a band, an ethnic group; with a filter the part within another part. */
  | {
      readonly kind: 'part';
      readonly indicator: CutIndicator;
      readonly view: IndicatorView;
      readonly cut: Cut;
      readonly part: string;
      readonly filter: CutPart | null;
    }
  /** The BME share of a band beside that of the workforce. */
  | { readonly kind: 'band'; readonly section: Section; readonly band: Band }
  | { readonly kind: 'disparity'; readonly view: ProgressionView; readonly step: DisparityStep }
  | { readonly kind: 'model_employer'; readonly band: PayBand | typeof allPathBands }
  /** The gap between White and BME doctors, of all or of one place of qualification. */
  | {
      readonly kind: 'training';
      readonly measure: TrainingMeasure;
      readonly window: TrainingWindow;
      readonly place: FigurePlace;
    }
  /** The ratio with places of qualification compared like with like. */
  | { readonly kind: 'training_alike'; readonly measure: TrainingMeasure; readonly window: TrainingWindow }
  | {
      readonly kind: 'training_part';
      readonly measure: TrainingMeasure;
      readonly window: TrainingWindow;
      readonly cut: TrainingCut;
      readonly part: string;
    }
  /** Reaching a stage from the stage before, or the last stage from applying. */
  | {
      readonly kind: 'stage';
      readonly window: TrainingWindow;
      readonly place: FigurePlace;
      readonly stage: TrainingStage | 'whole_way';
    }
  /** Learning requests: approved of decided, or one step of the way. */
  | { readonly kind: 'requests'; readonly request: RequestKind; readonly step: RequestStep | 'decided' }
  | { readonly kind: 'promotion'; readonly way: JourneyWay }
  /** The share of internationally educated joiners who had moved up by a year after joining. */
  | { readonly kind: 'promoted_by'; readonly years: number }
  | { readonly kind: 'two_years'; readonly measure: JourneyMeasure; readonly way: JourneyWay }
  | { readonly kind: 'experts'; readonly share: ExpertsShare }
  /** Learning by place of qualification. */
  | { readonly kind: 'learning_access' };

export type MeasureKind = MeasureRef['kind'];
export type RefOf<K extends MeasureKind> = Extract<MeasureRef, { readonly kind: K }>;

/** A figure of medical education, over some training years. */
export type TrainingRef = RefOf<'training' | 'training_alike' | 'training_part' | 'stage'>;

export const isTrainingRef = (ref: MeasureRef): ref is TrainingRef => 'window' in ref;

/** The indicator a figure belongs to, for counting actions beside it; null where it is none of the nine. */
export const indicatorOf = (ref: MeasureRef): IndicatorNumber | null => {
  if (ref.kind === 'indicator' || ref.kind === 'part') return ref.indicator;
  return ref.kind === 'band' || ref.kind === 'disparity' || ref.kind === 'model_employer' ? 1 : null;
};
