import { defaultArcpUnit } from '../../../shared/reference/outcomes-arcp';
import { defaultTrainingWindow } from '../../../shared/reference/training-year';
import { cutsOfSection } from '../../../shared/indicators/training/training-cuts';
import { sectionOfMeasure } from '../../../shared/indicators/training/training-measures';
import type { TrainingCut } from '../../../shared/indicators/training/training-cuts';
import type { TrainingMeasure } from '../../../shared/indicators/training/training-measures';
import type { ArcpDefinition, ArcpUnit } from '../../../shared/reference/outcomes-arcp';
import type { TrainingWindow } from '../../../shared/reference/training-year';

/** How annual reviews are counted. */
export interface ArcpSettings {
  readonly definition: ArcpDefinition;
  readonly unit: ArcpUnit;
}

export interface TrainingChoices {
  readonly window: TrainingWindow;
  readonly settings: ArcpSettings;
  /** The place of qualification whose stages are shown. */
  readonly place: string;
  /** What is broken down at the end of the page; null for the first that can be. */
  readonly measure: TrainingMeasure | null;
  readonly cut: TrainingCut;
}

export const startingTraining: TrainingChoices = {
  window: defaultTrainingWindow,
  settings: { definition: 'regulator', unit: defaultArcpUnit },
  place: 'all',
  measure: null,
  cut: 'specialty',
};

interface ChosenCut {
  readonly measure: TrainingMeasure;
  readonly cut: TrainingCut;
  /** By what the measure can be broken down. */
  readonly cuts: readonly TrainingCut[];
}

/** What the end of the page breaks down: what was chosen where the page shows it, else the first of its measures. */
export const chosenCut = (
  choices: Pick<TrainingChoices, 'measure' | 'cut'>,
  measures: readonly TrainingMeasure[],
): ChosenCut => {
  const measure = measures.find((each) => each === choices.measure) ?? measures[0] ?? 'arcp_unsatisfactory';
  const cuts = cutsOfSection[sectionOfMeasure(measure)];
  return { measure, cuts, cut: cuts.find((each) => each === choices.cut) ?? 'specialty' };
};
