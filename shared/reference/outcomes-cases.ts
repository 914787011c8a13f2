/**
 * Employee relations cases. Indicator 3 counts a disciplinary case at a formal stage that started formally in the year.
 * Source: domain notes (2025).
 */
export const caseTypes = [
  'disciplinary',
  'grievance',
  'capability',
  'sickness',
  'dignity_at_work',
  'probation',
  'organisational_change',
  'appeal',
  'tribunal',
] as const;
export type CaseType = (typeof caseTypes)[number];

export const caseTypeLabels: Readonly<Record<CaseType, string>> = {
  disciplinary: 'a disciplinary case',
  grievance: 'a grievance',
  capability: 'a capability case',
  sickness: 'a sickness case',
  dignity_at_work: 'a bullying, harassment or dignity at work case',
  probation: 'a probation case',
  organisational_change: 'organisational change',
  appeal: 'an appeal',
  tribunal: 'an employment tribunal',
};

export const caseStages = ['formal', 'informal'] as const;
export type CaseStage = (typeof caseStages)[number];
