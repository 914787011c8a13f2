import type { ArcpCode } from '../../reference/outcomes-arcp';
import type { EthnicGroup } from '../../reference/groups';
import type { ArcpReason, TrainingStage } from '../../dataset/row-types/training-rows';

/** Where the primary medical qualification was gained; `not_known` where no file says. */
export const places = ['UK', 'EEA', 'IMG', 'not_known'] as const;
export type Place = (typeof places)[number];

/** One group by ethnicity and place of qualification; in a cut, by what it is cut by. */
export interface Stratum<P extends string = Place> {
  readonly group: EthnicGroup;
  readonly place: P;
}

/**
 * Outcomes of one code in a stratum. `worst` are those of them that are the worst of their trainee in their training year: each trainee has one a
 * year, so they count trainees. An outcome without a person is nobody's.
 */
export interface OutcomeCount<P extends string = Place> extends Stratum<P> {
  readonly outcome: ArcpCode;
  readonly count: number;
  readonly worst: number;
}

/**
 * Attempts at examinations in a stratum. `pairs` are persons with an examination, followed over all their attempts in the window and counted
 * where they passed, or else where they first failed. Without numbered attempts there are no first ones.
 */
export interface ExamCount<P extends string = Place> extends Stratum<P> {
  readonly attempts: number;
  readonly passed: number;
  readonly firstAttempts: number;
  readonly firstPassed: number;
  readonly pairs: number;
  readonly pairsPassed: number;
}

/** Applications in a stratum by the stages they reached; null where not every application of the window says. */
export interface ApplicationStageCount<P extends string = Place> extends Stratum<P> {
  readonly applied: number;
  readonly reached: Readonly<Record<TrainingStage, number | null>>;
}

/** Why an outcome was unsatisfactory; `not_said` where the file gives no reason. */
export const arcpReasons = ['exam_failure', 'other', 'not_said'] as const satisfies readonly (
  ArcpReason | 'not_said'
)[];

/** Outcomes of one code in a group by the reason given, all places together. */
export interface ReasonCount {
  readonly group: EthnicGroup;
  readonly outcome: ArcpCode;
  readonly reason: (typeof arcpReasons)[number];
  readonly count: number;
}

/** What is held of medical education in a window of training years. An empty list: no file. */
export interface TrainingCounts {
  readonly arcp: readonly OutcomeCount[];
  readonly exams: readonly ExamCount[];
  readonly applications: readonly ApplicationStageCount[];
  readonly reasons: readonly ReasonCount[];
  /** The years of the window that have rows, by what they are of. */
  readonly years: Readonly<Record<'arcp' | 'exams' | 'applications', readonly number[]>>;
}
