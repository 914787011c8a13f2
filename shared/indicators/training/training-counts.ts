import type { ArcpCode } from '../../reference/outcomes-arcp';
import type { EthnicGroup } from '../../reference/groups';
import type { TrainingStage } from '../../dataset/row-types/training-rows';

/** Where the primary medical qualification was gained; `not_known` where no file says. */
export const places = ['UK', 'EEA', 'IMG', 'not_known'] as const;
export type Place = (typeof places)[number];

/** One group by ethnicity and place of qualification. */
export interface Stratum {
  readonly group: EthnicGroup;
  readonly place: Place;
}

/** Outcomes of one code in a stratum. */
export interface OutcomeCount extends Stratum {
  readonly outcome: ArcpCode;
  readonly count: number;
}

/**
 * Attempts at examinations in a stratum. `pairs` are persons with an examination, followed over all their attempts in the window and counted
 * where they passed, or else where they first failed. Without numbered attempts there are no first ones.
 */
export interface ExamCount extends Stratum {
  readonly attempts: number;
  readonly passed: number;
  readonly firstAttempts: number;
  readonly firstPassed: number;
  readonly pairs: number;
  readonly pairsPassed: number;
}

/** Applications in a stratum by the stages they reached; null where not every application of the window says. */
export interface ApplicationStageCount extends Stratum {
  readonly applied: number;
  readonly reached: Readonly<Record<TrainingStage, number | null>>;
}

/** What is held of medical education in a window of training years. An empty list: no file. */
export interface TrainingCounts {
  readonly arcp: readonly OutcomeCount[];
  readonly exams: readonly ExamCount[];
  readonly applications: readonly ApplicationStageCount[];
  /** The years of the window that have rows, by what they are of. */
  readonly years: Readonly<Record<'arcp' | 'exams' | 'applications', readonly number[]>>;
}
