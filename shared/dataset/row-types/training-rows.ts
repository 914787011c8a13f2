import type { ArcpCode } from '../../reference/outcomes-arcp';
import type { QualifiedIn, RowBase, RowEthnicity } from './row-base';

/** A postgraduate trainee. ARCP and examination rows without ethnicity or place of qualification get theirs from here, by person. */
export interface TraineeRow extends RowBase {
  readonly kind: 'trainees';
  readonly ethnicity: RowEthnicity;
  readonly qualifiedIn: QualifiedIn | null;
  readonly grade: string | null;
  readonly specialty: string | null;
  readonly sex: string | null;
  readonly isLessThanFullTime: boolean | null;
}

/** Why an outcome was unsatisfactory, as far as the file says it in a word or two. */
export type ArcpReason = 'exam_failure' | 'other';

/** One outcome of an annual review. */
export interface ArcpRow extends RowBase {
  readonly kind: 'arcp';
  /** Null where the file has none: it is looked up by person among the trainees. */
  readonly ethnicity: RowEthnicity | null;
  readonly qualifiedIn: QualifiedIn | null;
  readonly reviewedOn: string | null;
  /** The training year it belongs to (2025 is August 2024 to August 2025), from its date; null: that of the table. */
  readonly year: number | null;
  readonly outcome: ArcpCode;
  readonly reason: ArcpReason | null;
  readonly grade: string | null;
  readonly specialty: string | null;
}

/** One attempt at an examination. */
export interface ExamRow extends RowBase {
  readonly kind: 'exams';
  readonly ethnicity: RowEthnicity | null;
  readonly qualifiedIn: QualifiedIn | null;
  readonly exam: string;
  readonly diet: string | null;
  readonly satOn: string | null;
  readonly year: number | null;
  readonly isPassed: boolean;
  /** 1 for the first; null where the file does not say. */
  readonly attempt: number | null;
}

/**
 * Stages of an application to specialty training, in order; null where the file has no column for a stage. Longlisting is a stage of its own only where
 * a file tells it apart from shortlisting: most have one column for both.
 */
export const trainingStages = [
  'longlisted',
  'shortlisted',
  'interviewed',
  'appointable',
  'offered',
  'accepted',
] as const;
export type TrainingStage = (typeof trainingStages)[number];

/** The stages that every list of applications is expected to tell. */
export const usualStages = trainingStages.filter((stage) => stage !== 'longlisted');

/** One application. Events are counted, not people. `person` is the applicant, to count people where that is asked. */
export interface TrainingApplicationRow extends RowBase {
  readonly kind: 'training_applications';
  readonly ethnicity: RowEthnicity;
  readonly qualifiedIn: QualifiedIn | null;
  readonly reached: Readonly<Record<TrainingStage, boolean | null>>;
  readonly isWithdrawn: boolean | null;
  readonly specialty: string | null;
  readonly appliedOn: string | null;
  readonly year: number | null;
}
