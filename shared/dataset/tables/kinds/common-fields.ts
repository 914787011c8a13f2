import { field, personal } from './table-field';

/**
 * Columns that several kinds of table share. Names: the staff record's standard reports, recruitment and learning systems
 * and local trackers; field knowledge (domain notes, 2025).
 */
export const personField = personal(
  'person',
  'Employee number',
  'Employee Number|Employee No|Emp No|Emp Number|Employee ID|Person ID|Person Number|Personal ID|Staff Number|Staff No|Staff ID|ESR Number|ESR No|ESR ID|ESR Employee Number|ESR Person ID|Payroll Number|Payroll No|Unique ID|Unique Identifier|Unique Person ID|NHS Unique ID|Pseudonym|Hashed ID|Hashed Employee Number|Learner ID|Learner Number|Learner Employee Number',
);

export const ethnicityField = field(
  'ethnicity',
  'Ethnic group',
  'Ethnic Origin|Ethnicity|Ethnic Group|Ethnic Category|Ethnic Origin Description|Ethnic Description|Ethnic Code|Ethnic Origin Code|Ethnicity Code|Employee Ethnic Origin|Employee Ethnicity|Applicant Ethnicity|Candidate Ethnicity|Ethnic Background|Race|Race or Ethnicity|Ethnicity Description|Ethnic Group Description|NHS Ethnic Category|What is your ethnic group|How would you describe your ethnic origin',
  'ethnicity',
);

export const gradeField = field(
  'grade',
  'Pay band or grade',
  'Grade|AfC Band|Band|Pay Band|Pay Grade|Grade Code|AfC Pay Band|Agenda for Change Band|Pay Scale|Payscale|Pay Scale Code|Grade Name|Salary Band|Current Band|Job Band|Post Band|Vacancy Band|Band of Post|Grade or Band|Band or Grade|Pay Band or Grade|Employee Grade|Assignment Grade',
  'pay_band',
);

export const payScaleField = field(
  'pay_scale',
  'Pay scale description',
  'Pay Scale Description|Payscale Description|Pay Scale Desc|Grade Description|Grade Desc|Pay Scale Name|Pay Band Description|Grade Step Description',
  'pay_band',
);

export const staffGroupField = field(
  'staff_group',
  'Staff group',
  'Staff Group|Staffgroup|NHS Staff Group|Staff Grouping|Occupational Group|Occupation Group|Professional Group|Staff Group Description|Main Staff Group|Staff Category|ESR Staff Group|Job Family|Profession|Discipline',
  'staff_group',
);

export const roleField = field(
  'role',
  'Role',
  'Role|Job Role|Job Title|Position Title|Position|Post Title|Job|Role Description|Position Name|Primary Role',
  'medical_role',
);

export const directorateField = field(
  'directorate',
  'Directorate',
  'Directorate|Division|Org L3|Org L4|Org L2|Org Level 3|Org Level 4|Care Group|Business Unit|Clinical Business Unit|Department|Service Line|Cost Centre Name|Organisation|Org L5|Org L1|Org L6|Org L7|Org L8|Organisation Name|Org Name|Locality|Directorate Name|Division Name|Organisation Level 3',
);

export const siteField = field(
  'site',
  'Site',
  'Site|Location|Base|Work Location|Hospital|Hospital Site|Site Name|Location Name|Work Base|Base Location|Base Site|Place of Work|Workplace',
);

export const sexField = field('sex', 'Sex', 'Gender|Sex|Legal Sex|Sex or Gender');
