import { countedAs, sectionOfMeasure } from './training-measures';
import type { TrainingMeasure } from './training-measures';
import { arcpDefinitionRows } from '../../reference/outcomes-arcp';
import type { ArcpOutcome } from '../../reference/outcomes-arcp';
import { assertNever } from '../../assert-never';
import type { RowSide } from '../../dataset/rows-behind';
import { trainingStages } from '../../dataset/row-types/training-rows';
import type { TrainingStage } from '../../dataset/row-types/training-rows';

/** Which rows of the files of a section one number of a measure is made of. */
export type RowsOfTraining =
  | { readonly section: 'arcp'; readonly outcomes: readonly ArcpOutcome[]; readonly isWorstOnly: boolean }
  | {
      readonly section: 'exams';
      readonly among: 'attempts' | 'first_attempts' | 'pairs';
      readonly isPassedOnly: boolean;
    }
  /** `stage`: null for every application. */
  | { readonly section: 'applications'; readonly stage: TrainingStage | null };

const ofArcp = (measure: TrainingMeasure, isHit: boolean): RowsOfTraining => {
  const { definition, unit } = countedAs(measure);
  const { adverse, favourable } = arcpDefinitionRows[definition];
  return {
    section: 'arcp',
    outcomes: isHit ? adverse : [...adverse, ...favourable],
    isWorstOnly: unit === 'trainees',
  };
};

const ofExams = (measure: TrainingMeasure, isPassedOnly: boolean): RowsOfTraining => {
  if (measure === 'exam_pass_eventual') return { section: 'exams', among: 'pairs', isPassedOnly };
  return {
    section: 'exams',
    among: measure === 'exam_pass_first_attempt' ? 'first_attempts' : 'attempts',
    isPassedOnly,
  };
};

const stageOf = (measure: TrainingMeasure): TrainingStage | null =>
  trainingStages.find((stage) => measure === `application_${stage}`) ?? null;

/**
 * Where the rows behind one number of medical education are.
 * @example rowsOfTraining('arcp_extension', 'hits') // outcomes 3, 4 and 7.3, each outcome
 * @example rowsOfTraining('application_offered', 'of') // every application
 */
export const rowsOfTraining = (measure: TrainingMeasure, side: RowSide): RowsOfTraining => {
  const isHit = side === 'hits';
  const section = sectionOfMeasure(measure);
  switch (section) {
    case 'arcp':
      return ofArcp(measure, isHit);
    case 'exams':
      return ofExams(measure, isHit);
    case 'applications':
      return { section, stage: isHit ? stageOf(measure) : null };
    default:
      return assertNever(section);
  }
};
