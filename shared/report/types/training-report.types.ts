import type { TrainingStage } from '../../dataset/row-types/training-rows';
import type { ArcpDefinition, ArcpUnit } from '../../reference/outcomes-arcp';
import type { Version } from '../../reference/settings';
import type { TrainingWindow } from '../../reference/training-year';
import type { GroupFigure } from '../../indicators/figure';
import type { SidesComparison } from '../../indicators/compare-sides';
import type { FunnelRatio } from '../../indicators/training/application-funnel';
import type { Stratified } from '../../indicators/training/compare-training';
import type { FigurePlace } from '../../indicators/training/training-figures';
import type { ReasonCount } from '../../indicators/training/training-counts';
import type { TrainingMeasure, TrainingSection } from '../../indicators/training/training-measures';

/** One place of qualification of one measure: the three groups, and White against BME. Null where a group may not be shown. */
export interface TrainingRowReport {
  readonly pmq: FigurePlace;
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly unknown: GroupFigure;
  readonly comparison: SidesComparison | null;
  /** "Unlikely to be chance"; "Hidden". */
  readonly tag: string;
}

export interface TrainingMeasureReport {
  readonly measure: TrainingMeasure;
  readonly title: string;
  /** The first row is all places together. Places where nobody is are left out, but for the three named ones. */
  readonly rows: readonly TrainingRowReport[];
  /** Null where any count it is made of may not be shown. */
  readonly stratified: Stratified | null;
  readonly sentence: string;
  readonly ratioSentence: string | null;
  readonly stratifiedSentence: string;
  readonly unknownSentence: string | null;
  /** Where like compared with like says something else than all together; null elsewhere. */
  readonly twoStoriesSentence: string | null;
  /** For the detail: the odds ratio. */
  readonly oddsSentence: string | null;
  readonly hiddenSentence: string | null;
}

/** One stage of the way of an application; null where a number may not be shown. */
export interface StageReport {
  readonly stage: TrainingStage | 'applied';
  readonly label: string;
  readonly white: number | null;
  readonly bme: number | null;
  /** From the stage before; there is none before the first. */
  readonly step: FunnelRatio | undefined;
  readonly tag: string;
}

/** Applications of one place of qualification, stage by stage. */
export interface StagesReport {
  readonly pmq: FigurePlace;
  readonly stages: readonly StageReport[];
  readonly overall: FunnelRatio;
  readonly overallTag: string;
  readonly sentence: string;
  /** What is counted, and whether longlisting is a stage of its own. */
  readonly note: string;
}

export interface ReasonRowReport {
  readonly reason: ReasonCount['reason'];
  readonly label: string;
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly unknown: GroupFigure;
}

/** Why outcomes were unsatisfactory: out of all that were, by the regulator's definition. */
export interface ReasonsReport {
  readonly rows: readonly ReasonRowReport[];
  readonly sentence: string | null;
}

export interface TrainingSectionReport {
  readonly section: TrainingSection;
  readonly title: string;
  /** What is counted: outcomes, attempts, applications. */
  readonly unit: string;
  /** The training years of the window that files are held for. */
  readonly years: readonly number[];
  readonly measures: readonly TrainingMeasureReport[];
  /** What to import where there is nothing; what the files do not say. */
  readonly notes: readonly string[];
}

/** Everything the product says about medical education in one window and version, after disclosure. Screens and batch show this object. */
export interface TrainingReport {
  readonly organisation: string;
  readonly year: number;
  readonly window: TrainingWindow;
  readonly windowLabel: string;
  readonly definition: ArcpDefinition;
  readonly definitionLabel: string;
  readonly unit: ArcpUnit;
  readonly unitLabel: string;
  readonly version: Version;
  readonly threshold: number;
  readonly thresholdSentence: string;
  readonly sections: readonly TrainingSectionReport[];
  /** Null where no file gives a reason. */
  readonly reasons: ReasonsReport | null;
  /** All places of qualification first. */
  readonly stages: readonly StagesReport[];
}
