import type { Section } from './bands';

/**
 * The staff groups of the staff record and the part of indicator 1 they are counted in.
 * Source: domain notes (2025): medical and dental apart; nursing, allied health, additional clinical services, scientists,
 * professional and technical are clinical; administrative and clerical, estates and ancillary are not.
 */
export const staffGroups = [
  'Add Prof Scientific and Technic',
  'Additional Clinical Services',
  'Administrative and Clerical',
  'Allied Health Professionals',
  'Estates and Ancillary',
  'Healthcare Scientists',
  'Medical and Dental',
  'Nursing and Midwifery Registered',
] as const;
export type StaffGroup = (typeof staffGroups)[number];

export const sectionOfStaffGroup: Readonly<Record<StaffGroup, Section>> = {
  'Add Prof Scientific and Technic': 'clinical',
  'Additional Clinical Services': 'clinical',
  'Administrative and Clerical': 'non-clinical',
  'Allied Health Professionals': 'clinical',
  'Estates and Ancillary': 'non-clinical',
  'Healthcare Scientists': 'clinical',
  'Medical and Dental': 'medical',
  'Nursing and Midwifery Registered': 'clinical',
};
