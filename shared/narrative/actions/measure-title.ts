import { extractKindLabels } from '../../dataset/extract-kinds';
import { allPathBands, isTrainingRef } from '../../measures/measure-ref';
import type { ExpertsShare, MeasureRef, RefOf, TrainingRef } from '../../measures/measure-ref';
import type { DisparityStep } from '../../indicators/progression/disparity';
import type { FigurePlace } from '../../indicators/training/training-figures';
import { sectionOfMeasure } from '../../indicators/training/training-measures';
import type { TrainingMeasure } from '../../indicators/training/training-measures';
import { bandLabel, sectionLabels } from '../../reference/bands';
import { cutLabels } from '../../reference/cuts';
import { progressionViewLabels } from '../../reference/tiers';
import type { TrainingWindow } from '../../reference/training-year';
import { partLabel } from '../breakdown/cut-words';
import { countInWords } from '../format';
import { indicatorTitle, partTitle } from '../indicator-title';
import { journeyMeasureTitles, yearsWords } from '../journeys/journey-labels';
import { requestStepLabels } from '../experts/request-words';
import { cutPartName, trainingCutWords } from '../training/training-cut-words';
import { stageLabel } from '../training/training-stage-words';
import { placeLabels, trainingMeasureWords, trainingSectionWords } from '../training/training-words';

/** Where a tier ends is a setting, so the name of a ratio does not say it; its definition does. */
const stepNames: Readonly<Record<DisparityStep, string>> = {
  lowerToMiddle: 'lower to middle tier',
  middleToUpper: 'middle to upper tier',
  lowerToUpper: 'lower to upper tier',
};

const expertsTitles: Readonly<Record<ExpertsShare, string>> = {
  skills_gap: 'Specialist skills from overseas that roles do not use',
  induction: 'Induction of internationally educated staff',
  mentor: 'Mentors of internationally educated staff',
  first_band: 'Senior overseas, first band here 5 or under',
  global_health: 'Taking part in global health',
  global_health_leave: 'Leave for global health approved',
};

const numbered = (ref: RefOf<'indicator'> | RefOf<'part'>, title: string): string =>
  `Indicator ${String(ref.indicator)}. ${title}`;

const partOfIndicator = (ref: RefOf<'part'>): string => {
  const { cut, part, filter } = ref;
  const own = `${cutLabels[cut]}: ${partLabel(cut, part)}`;
  const within =
    filter === null ? '' : `, within ${cutLabels[filter.cut].toLowerCase()}: ${partLabel(filter.cut, filter.part)}`;
  return `${numbered(ref, partTitle(ref))} \u2013 ${own}${within}`;
};

const windowWords = (window: TrainingWindow): string =>
  window === 1 ? 'one training year' : `${countInWords(window)} training years`;

const placeWords = (place: FigurePlace): string => (place === 'all' ? '' : `, qualified in: ${placeLabels[place]}`);

const training = (measure: TrainingMeasure, window: TrainingWindow, rest: string): string =>
  `${trainingSectionWords[sectionOfMeasure(measure)].title}: ${trainingMeasureWords[measure].title.toLowerCase()}${rest}, ${windowWords(window)}`;

const trainingTitle = (ref: TrainingRef): string => {
  switch (ref.kind) {
    case 'training':
      return training(ref.measure, ref.window, placeWords(ref.place));
    case 'training_alike':
      return training(ref.measure, ref.window, ', places of qualification like for like');
    case 'training_part':
      return training(
        ref.measure,
        ref.window,
        `, ${trainingCutWords[ref.cut].label.toLowerCase()}: ${cutPartName(ref.cut, ref.part)}`,
      );
    case 'stage':
      return `${trainingSectionWords.applications.title}: ${ref.stage === 'whole_way' ? 'from application to the last stage' : stageLabel(ref.stage).toLowerCase()}${placeWords(ref.place)}, ${windowWords(ref.window)}`;
  }
};

const requests = ({ request, step }: RefOf<'requests'>): string =>
  `${extractKindLabels[request]}: ${step === 'decided' ? 'approved of decided' : requestStepLabels[step].toLowerCase()}`;

const like = (way: RefOf<'promotion'>['way']): string => (way === 'alike' ? ', like for like' : '');

/**
 * The name of a live figure, without its year.
 * @example measureTitle({ kind: 'part', indicator: 2, view: 'all', cut: 'directorate', part: 'Surgery', filter: null })
 * // "Indicator 2. Appointed from shortlisting – Directorate: Surgery"
 */
export const measureTitle = (ref: MeasureRef): string => {
  if (isTrainingRef(ref)) return trainingTitle(ref);
  switch (ref.kind) {
    case 'indicator':
      return numbered(ref, indicatorTitle(ref));
    case 'part':
      return partOfIndicator(ref);
    case 'band':
      return `${bandLabel(ref.band)}, ${sectionLabels[ref.section].toLowerCase()}: BME share beside the workforce`;
    case 'disparity':
      return `Race disparity ratio, ${progressionViewLabels[ref.view].toLowerCase()}: ${stepNames[ref.step]}`;
    case 'model_employer':
      return `Model Employer gap: ${ref.band === allPathBands ? 'all bands of the path together' : bandLabel(ref.band)}`;
    case 'requests':
      return requests(ref);
    case 'promotion':
      return `Moving to a higher band, by place of education${like(ref.way)}`;
    case 'promoted_by':
      return `Internationally educated joiners in a higher band after ${yearsWords(ref.years)}`;
    case 'two_years':
      return `First two years, by place of education: ${journeyMeasureTitles[ref.measure].toLowerCase()}${like(ref.way)}`;
    case 'experts':
      return expertsTitles[ref.share];
    case 'learning_access':
      return 'Non-mandatory learning, by place of education';
  }
};
