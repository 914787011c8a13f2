import { sexField } from './common-fields';
import { field, headers } from './table-field';
import type { TableKind } from './table-field';
import {
  employeeStandsIn,
  specialtyField,
  traineeFields,
  trainingAgainst,
  trainingGradeField,
} from './training-fields';

/** Postgraduate trainees: one row a doctor in training. */
export const trainees: TableKind<'trainees'> = {
  kind: 'trainees',
  year: 'register',
  fields: [
    ...traineeFields,
    trainingGradeField,
    specialtyField,
    sexField,
    field(
      'less_than_full_time',
      'Less than full time',
      'Less Than Full Time|LTFT|LTFT Y/N|Is LTFT|Working Pattern|Full Time or Part Time|Less Than Full Time Training',
    ),
  ],
  needs: [['person'], ['ethnicity'], ['pmq', 'training_grade', 'specialty']],
  decides: ['person', 'ethnicity', 'pmq', 'specialty'],
  standIns: employeeStandsIn,
  against: headers(
    `${trainingAgainst}|Outcome|ARCP Outcome|Review Date|Examination|Exam|Attempt No|Diet Date|Appointable|Longlisted/Shortlisted|Staff Group|Job Role|Pay Scale|Employee Category|Role|Directorate|Consent|Consents|Consent to hold|Consent given|First UK Band|Languages|Years overseas`,
  ),
};
