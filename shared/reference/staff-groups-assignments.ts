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

/** Kinds of assignment that do not count unless a trust says otherwise, in the order in which they are shown. */
export const leftOutKinds = [
  'bank',
  'honorary',
  'non_executive',
  'agency',
  'volunteer',
] as const satisfies readonly AssignmentKind[];
export type LeftOutKind = (typeof leftOutKinds)[number];

/** Names for a list of what counts. */
export const leftOutLabels: Readonly<Record<LeftOutKind, string>> = {
  bank: 'Bank assignments',
  honorary: 'Honorary assignments',
  non_executive: 'Chairs and non-executive directors',
  agency: 'Agency workers',
  volunteer: 'Volunteers, students on placement and pensioners',
};

/** Why a kind is left out, for whoever thinks of counting it. */
export const leftOutReasons: Readonly<Record<LeftOutKind, string>> = {
  bank: 'The standard counts people with a substantive post. Bank work is a register of people, many with no shift in the year.',
  honorary: 'Honorary staff are employed and paid by a university or another trust, which counts them.',
  non_executive: 'They hold an office and are no employees. Indicator 9 counts them on the board.',
  agency: 'They are employed by the agency.',
  volunteer: 'They are not employed by the trust.',
};

/** Rules of the count that are no choice, with their reason. */
export const fixedCountingRules: readonly { readonly rule: string; readonly reason: string }[] = [
  {
    rule: 'Staff are counted as they were on 31 March',
    reason: 'The standard takes its snapshot on the last day of the reporting year.',
  },
  {
    rule: 'One person counts once',
    reason:
      'The standard counts heads, not posts or whole-time equivalents: employee numbers join the rows of a person.',
  },
  {
    rule: 'The primary assignment decides band and group',
    reason: 'A person has one place in indicator 1. Where no assignment that counts is primary, the first one decides.',
  },
];

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
