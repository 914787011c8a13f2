import { ethnicityField } from './common-fields';
import { field, personal } from './table-field';
import type { TableField } from './table-field';

/**
 * Columns of medical education tables. Names: training programme workbooks, deanery and college exports; field knowledge (domain notes on
 * training, 2025). Asterisks and trailing blanks make no difference to a heading.
 */
const traineeField = personal(
  'person',
  'GMC or trainee number',
  'GMC Number|GMC No|GMC|GMC Ref|GMC Reference|GMC Reference Number|GMC ID|Trainee GMC Number|GMC Reg No|GMC Registration Number|Trainee ID|Trainee Number|Trainee No|Trainee Ref|Trainee Reference|NTN|National Training Number|DRN|Deanery Reference Number',
);

/** Another number space: it stands in only where a row has no number of a doctor or trainee. */
const employeeField = personal(
  'employee',
  'Employee number',
  'Employee Number|Employee No|Emp No|Employee ID|Person ID|Staff Number|Staff ID|ESR Number|ESR Person ID|Payroll Number|Assignment Number',
);

export const employeeStandsIn = { employee: ['person'] };

export const placeField = field(
  'pmq',
  'Place of primary medical qualification',
  'Country of PMQ|Country of Primary Medical Qualification|PMQ Country|Country of Qualification group|Country of Qualification|Place of Qualification|PMQ|PMQ Group|PMQ Region|Place of PMQ|Primary Medical Qualification Country|Primary Medical Qualification|World Region of Qualification|PMQ World Region|Country Qualified|UK/EEA/IMG|UK or IMG|Graduate Type|IMG Status|Qualification Region|Medical School Country|Region of Qualification',
  'country',
);

/** Whom a row of a training programme is about. */
export const traineeFields: readonly TableField[] = [traineeField, employeeField, ethnicityField, placeField];

export const trainingGradeField = field(
  'training_grade',
  'Training grade',
  'Training Grade|Trainee Grade|Grade|Grade at Review|Training Level|Level|ST Level|Grade of Training|Current Grade|Training Stage|Year of Training',
);

export const specialtyField = field(
  'specialty',
  'Programme or specialty',
  'Programme Specialty|Specialty|Programme Name|Programme|Training Programme|Speciality|Programme Title|Training Programme Name|Curriculum|Curriculum Name|Training Specialty|Specialty Applied For|Programme Applied For|Main Specialty',
);

export const trainingAgainst =
  'Case Type|Course Name|Assignment Category|Primary Assignment|Vacancy Reference|Vacancy Ref|Vacancy ID|Vacancy Title|Position Title|Latest Start Date|Voting';
