import type {
  ArcpRow,
  ExamRow,
  TraineeRow,
  TrainingApplicationRow,
} from '../../../../shared/dataset/row-types/training-rows';
import { usualStages } from '../../../../shared/dataset/row-types/training-rows';
import type { SqlValue } from '../../connection';
import { ethnicity, flag, flagOrNull } from './sql-values';

/** Values in the order of the columns that follow import_id and row. */
export const traineeValues = (row: TraineeRow): readonly SqlValue[] => [
  row.person,
  ...ethnicity(row.ethnicity),
  row.qualifiedIn,
  row.grade,
  row.specialty,
  row.sex,
  flagOrNull(row.isLessThanFullTime),
];

export const arcpValues = (row: ArcpRow, year: number): readonly SqlValue[] => [
  row.person,
  ...ethnicity(row.ethnicity),
  row.qualifiedIn,
  row.reviewedOn,
  row.year ?? year,
  row.outcome,
  row.reason,
  row.grade,
  row.specialty,
];

export const examValues = (row: ExamRow, year: number): readonly SqlValue[] => [
  row.person,
  ...ethnicity(row.ethnicity),
  row.qualifiedIn,
  row.exam,
  row.diet,
  row.satOn,
  row.year ?? year,
  flag(row.isPassed),
  row.attempt,
];

export const trainingApplicationValues = (row: TrainingApplicationRow, year: number): readonly SqlValue[] => [
  row.person,
  ...ethnicity(row.ethnicity),
  row.qualifiedIn,
  ...usualStages.map((stage) => flagOrNull(row.reached[stage])),
  flagOrNull(row.isWithdrawn),
  row.specialty,
  row.appliedOn,
  row.year ?? year,
  flagOrNull(row.reached.longlisted),
];
