/**
 * What became of a request for study leave or CPD funding, or of a place on an apprenticeship. A refused request matters as much as an attended
 * one (domain notes on training, 2025).
 */
export const requestStatuses = [
  'requested',
  'approved',
  'funded',
  'attended',
  'not_attended',
  'refused',
  'withdrawn',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const requestStatusLabels: Readonly<Record<RequestStatus, string>> = {
  requested: 'Asked for, not decided',
  approved: 'Approved',
  funded: 'Approved and funded',
  attended: 'Attended or completed',
  not_attended: 'Approved, not attended',
  refused: 'Refused',
  withdrawn: 'Withdrawn by the person',
};

/** Why requests are refused. Words of managers are sorted into these and never kept. */
export const refusalReasons = [
  'no_budget',
  'staffing',
  'not_relevant',
  'allowance_used',
  'late_or_incomplete',
  'not_eligible',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const refusalReasonLabels: Readonly<Record<RefusalReason, string>> = {
  no_budget: 'No budget',
  staffing: 'Staffing or service needs',
  not_relevant: 'Not relevant to the role',
  allowance_used: 'Allowance used up',
  late_or_incomplete: 'Late or incomplete request',
  not_eligible: 'Not eligible',
  other: 'Another reason',
};
