import { arcpDefinitions, arcpUnits, defaultArcpUnit } from '../../reference/outcomes-arcp';
import type { ArcpDefinition, ArcpUnit } from '../../reference/outcomes-arcp';

/** What is measured of medical education. Those of ARCP follow the three named definitions and the two units; only one is shown at a time. */
export const trainingMeasures = [
  'arcp_unsatisfactory',
  'arcp_non_standard',
  'arcp_extension',
  'arcp_unsatisfactory_trainees',
  'arcp_non_standard_trainees',
  'arcp_extension_trainees',
  'exam_pass',
  'exam_pass_first_attempt',
  'exam_pass_eventual',
  'application_longlisted',
  'application_shortlisted',
  'application_interviewed',
  'application_appointable',
  'application_offered',
  'application_accepted',
] as const;
export type TrainingMeasure = (typeof trainingMeasures)[number];

export const trainingSections = ['arcp', 'exams', 'applications'] as const;
export type TrainingSection = (typeof trainingSections)[number];

export const sectionOfMeasure = (measure: TrainingMeasure): TrainingSection => {
  if (measure.startsWith('arcp')) return 'arcp';
  return measure.startsWith('exam') ? 'exams' : 'applications';
};

const arcpMeasures: Readonly<Record<ArcpUnit, Readonly<Record<ArcpDefinition, TrainingMeasure>>>> = {
  outcomes: {
    regulator: 'arcp_unsatisfactory',
    standard: 'arcp_non_standard',
    extension: 'arcp_extension',
  },
  trainees: {
    regulator: 'arcp_unsatisfactory_trainees',
    standard: 'arcp_non_standard_trainees',
    extension: 'arcp_extension_trainees',
  },
};

/** @example measureOfArcp('standard', 'trainees') // 'arcp_non_standard_trainees' */
export const measureOfArcp = (definition: ArcpDefinition, unit: ArcpUnit): TrainingMeasure =>
  arcpMeasures[unit][definition];

/** The definition a measure of annual reviews follows; null for the others. */
export const definitionOfMeasure = (measure: TrainingMeasure): ArcpDefinition | null =>
  arcpDefinitions.find((definition) => arcpUnits.some((unit) => measureOfArcp(definition, unit) === measure)) ?? null;

/**
 * How a page counts annual reviews so that it shows this measure; as it starts where the measure is of something else.
 * @example countedAs('arcp_extension_trainees') // { definition: 'extension', unit: 'trainees' }
 */
export const countedAs = (
  measure: TrainingMeasure,
): { readonly definition: ArcpDefinition; readonly unit: ArcpUnit } => ({
  definition: definitionOfMeasure(measure) ?? arcpDefinitions[0],
  unit: measure.endsWith('_trainees') ? 'trainees' : defaultArcpUnit,
});

/** A higher rate of unsatisfactory outcomes is worse; a lower rate of passes and of reaching a stage is. */
export const isHigherWorse = (measure: TrainingMeasure): boolean => sectionOfMeasure(measure) === 'arcp';
