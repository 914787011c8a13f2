import type { ApplicationStageCount, ExamCount, OutcomeCount } from './training-counts';
import type { TrainingSection } from './training-measures';

/** What a measure of medical education can be split by, besides place of qualification. */
export const trainingCuts = ['specialty', 'grade', 'exam', 'diet', 'sex', 'less_than_full_time'] as const;
export type TrainingCut = (typeof trainingCuts)[number];

/** Which files can say what: an applicant is seldom on the list of trainees, so an application has its specialty only. */
export const cutsOfSection: Readonly<Record<TrainingSection, readonly TrainingCut[]>> = {
  arcp: ['specialty', 'grade', 'sex', 'less_than_full_time'],
  exams: ['exam', 'diet', 'specialty', 'grade', 'sex', 'less_than_full_time'],
  applications: ['specialty'],
};

/** Counts of one section by ethnic group and by what they are cut by (`place`): "" where the files do not say. */
export interface CutCounts {
  readonly arcp: readonly OutcomeCount<string>[];
  readonly exams: readonly ExamCount<string>[];
  readonly applications: readonly ApplicationStageCount<string>[];
}

export const noCutCounts: CutCounts = { arcp: [], exams: [], applications: [] };
