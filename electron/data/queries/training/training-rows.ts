import type { ArcpCode } from '../../../../shared/reference/outcomes-arcp';
import type { TrainingStage } from '../../../../shared/dataset/row-types/training-rows';
import type {
  ApplicationStageCount,
  ExamCount,
  OutcomeCount,
  Stratum,
} from '../../../../shared/indicators/training/training-counts';
import type { SqlRow } from '../../connection';
import { numberOf, textOf } from '../../row';
import { groupOfRow } from '../staff/group-counts';

/** Turns the `place` of a row into one of a closed list, or leaves it as it is. */
type PlaceOf<P extends string> = (row: SqlRow) => P;

const stratumOf = <P extends string>(row: SqlRow, placeOf: PlaceOf<P>): Stratum<P> => ({
  group: groupOfRow(row),
  place: placeOf(row),
});

// Only codes that were read are stored.
export const codeOf = (row: SqlRow): ArcpCode => textOf(row, 'outcome') as ArcpCode;

export const toOutcomes = <P extends string>(
  rows: readonly SqlRow[],
  placeOf: PlaceOf<P>,
): readonly OutcomeCount<P>[] =>
  rows.map((row) => ({
    ...stratumOf(row, placeOf),
    outcome: codeOf(row),
    count: numberOf(row, 'n'),
    worst: numberOf(row, 'worst'),
  }));

export const toExams = <P extends string>(rows: readonly SqlRow[], placeOf: PlaceOf<P>): readonly ExamCount<P>[] =>
  rows.map((row) => ({
    ...stratumOf(row, placeOf),
    attempts: numberOf(row, 'attempts'),
    passed: numberOf(row, 'passed'),
    firstAttempts: numberOf(row, 'first_attempts'),
    firstPassed: numberOf(row, 'first_passed'),
    pairs: numberOf(row, 'pairs'),
    pairsPassed: numberOf(row, 'pairs_passed'),
  }));

export const toApplications = <P extends string>(
  rows: readonly SqlRow[],
  placeOf: PlaceOf<P>,
): readonly ApplicationStageCount<P>[] => {
  const isSaid = (stage: TrainingStage): boolean => rows.every((row) => numberOf(row, `no_${stage}`) === 0);
  const reached = (row: SqlRow, stage: TrainingStage): number | null => (isSaid(stage) ? numberOf(row, stage) : null);
  return rows.map((row) => ({
    ...stratumOf(row, placeOf),
    applied: numberOf(row, 'applied'),
    reached: {
      longlisted: reached(row, 'longlisted'),
      shortlisted: reached(row, 'shortlisted'),
      interviewed: reached(row, 'interviewed'),
      appointable: reached(row, 'appointable'),
      offered: reached(row, 'offered'),
      accepted: reached(row, 'accepted'),
    },
  }));
};
