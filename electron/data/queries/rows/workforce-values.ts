import type {
  ApplicationRow,
  BoardRow,
  CaseRow,
  LearningRow,
  StaffRow,
  SurveyRow,
} from '../../../../shared/dataset/extract-types';
import type { SqlValue } from '../../connection';
import { ethnicity, flag, flagOrNull } from './sql-values';

/** Values in the order of the columns that follow import_id and row. */
export const staffValues = (row: StaffRow): readonly SqlValue[] => [
  row.person,
  flag(row.isPrimary),
  row.leftOutBecause,
  ...ethnicity(row.ethnicity),
  row.section,
  row.band,
  row.staffGroup,
  row.directorate,
  row.sex,
  row.startDate,
  row.qualifiedIn,
  row.assignment,
  row.site,
];

export const applicationValues = (row: ApplicationRow): readonly SqlValue[] => [
  ...ethnicity(row.ethnicity),
  flag(row.isShortlisted),
  flagOrNull(row.isInterviewed),
  flagOrNull(row.isOffered),
  flag(row.isAppointed),
  flag(row.isInternational),
  row.band,
  row.staffGroup,
  row.appliedOn,
];

export const caseValues = (row: CaseRow): readonly SqlValue[] => [
  row.person,
  ...ethnicity(row.ethnicity),
  flag(row.isDisciplinary),
  flag(row.isFormal),
  row.formalStart,
  row.staffGroup,
  row.directorate,
];

export const learningValues = (row: LearningRow): readonly SqlValue[] => [
  row.person,
  ...ethnicity(row.ethnicity),
  row.course,
  flagOrNull(row.isMandatory),
  flag(row.isDone),
  row.on,
];

export const boardValues = (row: BoardRow): readonly SqlValue[] => [
  ...ethnicity(row.ethnicity),
  flagOrNull(row.isVoting),
  flagOrNull(row.isExecutive),
];

export const surveyValues = (row: SurveyRow): readonly SqlValue[] => [
  row.indicator,
  row.surveyYear,
  row.group,
  row.row,
  row.percent,
  row.responses,
  flag(row.isSuppressed),
];
