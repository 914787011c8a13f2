/**
 * Kinds of assignment and whether they count in the workforce. Bank, honorary and non-executive assignments are left out.
 * Source: domain notes (2025), field knowledge. Agency workers and volunteers are not the trust's employees.
 */
export const assignmentKinds = [
  'permanent',
  'fixed_term',
  'apprentice',
  'locum',
  'bank',
  'honorary',
  'non_executive',
  'agency',
  'volunteer',
] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

/** Why an assignment is left out of the workforce; null where it counts. */
export const leftOutBecause: Readonly<Record<AssignmentKind, string | null>> = {
  permanent: null,
  fixed_term: null,
  apprentice: null,
  locum: null,
  bank: 'bank assignments are left out of the workforce',
  honorary: 'honorary assignments are left out of the workforce',
  non_executive: 'chairs and non-executive directors are left out of the workforce',
  agency: 'agency workers are not employed by the trust',
  volunteer: 'volunteers, students on placement and pensioners are not employed by the trust',
};

export const assignmentLabels: Readonly<Record<AssignmentKind, string>> = {
  permanent: 'a permanent assignment',
  fixed_term: 'a fixed-term assignment',
  apprentice: 'an apprenticeship',
  locum: 'a locum assignment',
  bank: 'a bank assignment',
  honorary: 'an honorary assignment',
  non_executive: 'a chair or non-executive director',
  agency: 'an agency worker',
  volunteer: 'someone who is not employed',
};
