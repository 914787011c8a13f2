import type { ExpertRow, OpportunityRow } from '../../../../shared/dataset/row-types/opportunity-rows';
import type { SqlValue } from '../../connection';
import { ethnicity, flagOrNull } from './sql-values';

/** Values in the order of the columns that follow import_id and row. */
export const opportunityValues = (row: OpportunityRow): readonly SqlValue[] => [
  row.person,
  ...ethnicity(row.ethnicity),
  row.kind,
  row.title,
  row.level,
  flagOrNull(row.isApproved),
  flagOrNull(row.isRefused),
  flagOrNull(row.isWithdrawn),
  flagOrNull(row.isFunded),
  flagOrNull(row.isAttended),
  row.reason,
  row.askedOn,
  row.decidedOn,
  row.startsOn,
  row.amountAsked,
  row.amountGiven,
  row.daysAsked,
  row.staffGroup,
  row.directorate,
  row.band,
];

export const expertValues = (row: ExpertRow): readonly SqlValue[] => [
  row.person,
  ...ethnicity(row.ethnicity),
  row.country,
  row.qualifiedIn,
  JSON.stringify(row.languages),
  row.yearsOverseas,
  row.specialty,
  row.seniorityOverseas,
  flagOrNull(row.isSkillUsed),
  flagOrNull(row.isInGlobalHealth),
  row.globalHealthLeave,
  row.firstBand,
  row.entryRoute,
  flagOrNull(row.hadInduction),
  flagOrNull(row.hadMentor),
  JSON.stringify(row.barriers),
];
