import { field, headers, personal } from './table-field';
import type { TableKind } from './table-field';
import {
  employeeStandsIn,
  specialtyField,
  traineeFields,
  trainingAgainst,
  trainingGradeField,
} from './training-fields';

/**
 * Outcomes of annual reviews: one row a review. The reason is read to a category and marked personal: it may hold prose, so that it is never
 * shown as a sample or in a row that is set aside.
 */
export const arcp: TableKind<'arcp'> = {
  kind: 'arcp',
  year: 'training',
  fields: [
    ...traineeFields,
    field(
      'reviewed_on',
      'Review date',
      'Review Date|ARCP Date|Date of ARCP|Date of Review|ARCP Review Date|Panel Date|Date of Panel|ARCP Panel Date|Date of ARCP Panel|Outcome Date|Date of Outcome|Date',
      'date',
    ),
    field(
      'arcp_outcome',
      'Outcome',
      'Outcome|ARCP Outcome|Outcome of ARCP|ARCP Outcome Code|Outcome Code|Review Outcome|Panel Outcome|Outcome Number|ARCP Result|Final Outcome|Outcome Awarded',
      'arcp_outcome',
    ),
    personal(
      'reason',
      'Reason',
      'Unsatisfactory Outcome/Not Assessed Reason|Unsatisfactory Outcome Reason|Not Assessed Reason|Reason|Outcome Reason|Unsatisfactory Reason|Reason for Outcome|Reason for Unsatisfactory Outcome|U Code|N Code Reason|Unsatisfactory/Not Assessed Reason|Derogation Reason',
    ),
    trainingGradeField,
    specialtyField,
  ],
  needs: [
    ['arcp_outcome'],
    ['reviewed_on', 'reason', 'training_grade', 'specialty'],
    ['person', 'employee', 'ethnicity'],
  ],
  decides: ['person', 'ethnicity', 'pmq', 'reviewed_on', 'arcp_outcome', 'specialty'],
  standIns: employeeStandsIn,
  against: headers(
    `${trainingAgainst}|Examination|Attempt No|Diet Date|Appointable|Longlisted/Shortlisted|Shortlisted|Case ID|Learning Title`,
  ),
};
