import {
  directorateField,
  ethnicityField,
  gradeField,
  payScaleField,
  personField,
  roleField,
  sexField,
  siteField,
  staffGroupField,
} from './common-fields';
import { field, headers, personal } from './table-field';
import type { TableKind } from './table-field';

/** Staff in post: one row an assignment on the snapshot day. */
export const staffInPost: TableKind<'staff_in_post'> = {
  kind: 'staff_in_post',
  year: 'snapshot',
  fields: [
    personField,
    personal(
      'assignment',
      'Assignment number',
      'Assignment Number|Assignment No|Assignment ID|Asg No|Asg Number|Employee Assignment Number',
    ),
    field(
      'primary',
      'Primary assignment',
      'Primary Assignment|Primary Flag|Primary Assignment Flag|Is Primary|Primary|Primary Asg|Main Assignment|Primary Y/N|Primary Post|Main Post|Main Job|Is Main Post',
      'yes_no',
    ),
    field(
      'assignment_category',
      'Assignment category',
      'Assignment Category|Employee Category|Assignment Type|Employment Category|Contract Type|Type of Contract|Employment Type|Assignment Cat|Emp Cat|Employment Cat|Contract|Assignment Category Description|Worker Type|Employment Status',
      'assignment_category',
    ),
    ethnicityField,
    staffGroupField,
    gradeField,
    payScaleField,
    roleField,
    directorateField,
    sexField,
    field(
      'start_date',
      'Start date',
      'Latest Start Date|Latest Hire Date|Start Date|Hire Date|Date of Joining|Date Started|Joining Date|Date Joined Trust|Trust Start Date|Latest Start Date in Trust|Employment Start Date|Commencement Date',
      'date',
    ),
    field(
      'qualified_in',
      'Country of qualification',
      'Country of Qualification|Country of Primary Medical Qualification|Country of PMQ|PMQ Country|Place of Qualification|Country of Training|Primary Medical Qualification Country|Country Qualified|World Region of Qualification|PMQ|PMQ Group',
      'country',
    ),
    siteField,
  ],
  needs: [
    ['ethnicity'],
    ['grade', 'pay_scale', 'role'],
    ['person', 'assignment', 'primary', 'assignment_category', 'start_date'],
  ],
  decides: ['person', 'primary', 'assignment_category', 'ethnicity', 'staff_group', 'grade'],
  against: headers(
    'Course Name|Case Type|Shortlisted|Outcome of ARCP|Vacancy Reference|Consent to hold|Consent given|Consent|I consent|Leaving Date|Leaving Reason|Termination Date|Reason for Leaving',
  ),
};
