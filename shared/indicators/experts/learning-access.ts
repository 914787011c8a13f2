import type { Proportion } from '../../statistics/types';

/** People who took part in non-mandatory training and CPD, of all in that place of qualification. Each person once. */
export interface LearningAccessCounts {
  readonly international: Proportion;
  readonly uk: Proportion;
  readonly notSaid: Proportion;
}
