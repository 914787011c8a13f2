import { directorateField, ethnicityField, gradeField, personField, staffGroupField } from './common-fields';
import { field, headers } from './table-field';
import type { TableField, TableKind } from './table-field';

const people: readonly TableField[] = [personField, ethnicityField, staffGroupField, gradeField, directorateField];

const status = field(
  'status',
  'Status',
  'Status|Request Status|Application Status|Outcome|Decision|Approval Status|Application Outcome|Request Outcome|Leave Status|Funding Status|Funding Decision|Study Leave Status|Approval|Current Status|Stage|Funding Outcome|Outcome of Request|Outcome of Application|Final Status',
);

const flags: readonly TableField[] = [
  field(
    'approved',
    'Approved',
    'Approved|Approved Y/N|Is Approved|Request Approved|Application Approved|Approved?|Leave Approved|Approved (Y/N)|Supported',
    'yes_no',
  ),
  field(
    'funded',
    'Funded',
    'Funded|Funded Y/N|Is Funded|Funding Approved|Funding Agreed|Paid|Funding Given|Funded?|Funded (Y/N)',
    'yes_no',
  ),
  field(
    'attended',
    'Attended',
    'Attended|Attended Y/N|Did Attend|Attendance Confirmed|Attended?|Completed|Completed Y/N|Leave Taken|Taken|Attended (Y/N)',
    'yes_no',
  ),
];

const reason = field(
  'reason',
  'Reason for refusal',
  'Reason for refusal|Refusal Reason|Reason Refused|Reason Declined|Decline Reason|Reason for Decline|Rejection Reason|Reason for Rejection|Reason if Refused|Reason if Declined|Reason Not Approved|Reason if Not Approved|Decision Reason',
);

const asked = field(
  'asked_on',
  'Date of request',
  'Date Requested|Request Date|Date of Request|Application Date|Date Applied|Date of Application|Requested On|Applied On|Submitted|Date Submitted|Submission Date|Submitted On|Date Received|Received|Date Asked',
  'date',
);

const decided = field(
  'decided_on',
  'Date of decision',
  'Decision Date|Date of Decision|Date Approved|Approval Date|Decided On|Date Decided|Approved On|Approved Date|Date Authorised|Outcome Date|Date of Approval',
  'date',
);

const starts = field(
  'starts_on',
  'Start date',
  'Start Date|Course Date|Course Start Date|Leave Start|Leave Start Date|From|Date From|Leave From|Event Date|Start|From Date|Study Leave Start Date|Date of Course|Programme Start Date|Apprenticeship Start Date|Start of Programme|Start Date of Course',
  'date',
);

const joined = field(
  'joined_on',
  'Date of joining',
  'Date Joined|Date of Joining|Joining Date|Date Joined Trust|Trust Start Date|Latest Hire Date|Hire Date',
  'date',
);

const title = field(
  'title',
  'Course',
  'Course|Course Title|Course Name|Event|Event Title|Event Name|Conference|Conference Name|Course or Event|Name of Course|Title of Course|Activity|Course/Conference|Training|Programme|Programme Name|Qualification|Module|CPD Activity|Course Requested|Training Requested|Course/Event',
);

const askedFor = field(
  'amount_asked',
  'Amount asked for',
  'Amount Requested|Cost|Cost Requested|Amount Asked|Funding Requested|Requested Amount|Course Cost|Course Fee|Total Cost|Cost (£)|Amount (£)|Amount|Fee|Course Fees|Total Requested|Cost of Course|Estimated Cost|Amount Applied For|Amount Requested (£)|Funding Requested (£)|Total Cost (£)',
);

const given = field(
  'amount_given',
  'Amount given',
  'Amount Approved|Amount Funded|Amount Paid|Funding Approved (£)|Funding Awarded|Approved Amount|Amount Awarded|Amount Given|Funded Amount|Cost Approved|Approved Cost|Total Paid|Amount Approved (£)|Amount Paid (£)|Amount Granted|Funding Amount|Paid (£)|Amount Reimbursed|Amount Awarded (£)|Funding Given (£)',
);

const days = field(
  'days_asked',
  'Days asked for',
  'Days Requested|Number of Days|Days|No of Days|Study Leave Days|Leave Days|Days of Leave|Days Asked|Days of Study Leave|Total Days|Days Applied For|Study Days|Number of Study Days|Study Leave Days Requested',
);

/** What became of a request, and when. */
const outcome: readonly TableField[] = [status, ...flags, reason, asked, decided, starts, joined];
const amounts: readonly TableField[] = [askedFor, given];

const against = headers(
  'Shortlisted|Vacancy Reference|Case Type|Outcome of ARCP|ARCP Outcome|Attempt No|Attempt|Diet|Review date|Assignment Category|Primary Assignment|Consent to hold|Longlisted/Shortlisted|Appointable|Sickness Reason|Absence Reason|Competence Name|Certification Name|Class Name|Completion Date|Enrolment Status|Enrollment Status|Mandatory',
);

/** What all of them have in common. The first date there is, in this order, places a request in its year. */
const request: Pick<TableKind, 'year' | 'decides' | 'standIns' | 'against'> = {
  year: 'events',
  decides: [
    'person',
    'ethnicity',
    'staff_group',
    'grade',
    'status',
    'approved',
    'funded',
    'attended',
    'asked_on',
    'amount_asked',
    'amount_given',
  ],
  standIns: { starts_on: ['asked_on'], decided_on: ['asked_on', 'starts_on'] },
  against,
};

/** Requests for study leave: one row a request. */
export const studyLeave: TableKind<'study_leave'> = {
  kind: 'study_leave',
  ...request,
  fields: [
    ...people,
    field(
      'leave_type',
      'Type of leave',
      'Study Leave Type|Study Leave|Type of Study Leave|Leave Type|Type of Leave|Absence Type|Study Leave Category',
    ),
    title,
    ...outcome,
    days,
    ...amounts,
  ],
  needs: [
    ['days_asked', 'leave_type'],
    ['person', 'ethnicity'],
    ['status', 'approved', 'decided_on'],
  ],
};

/** Requests for CPD funding: one row a request. */
export const cpdFunding: TableKind<'cpd_funding'> = {
  kind: 'cpd_funding',
  ...request,
  fields: [...people, title, ...outcome, ...amounts],
  needs: [
    ['amount_asked', 'amount_given'],
    ['person', 'ethnicity'],
    ['status', 'approved', 'funded', 'decided_on'],
  ],
};

/** Apprenticeships: one row a place, or a request for one. */
export const apprenticeships: TableKind<'apprenticeships'> = {
  kind: 'apprenticeships',
  ...request,
  fields: [
    ...people,
    field(
      'standard',
      'Apprenticeship standard',
      'Apprenticeship Standard|Apprenticeship|Apprenticeship Programme|Apprenticeship Title|Apprenticeship Name|Standard|Standard Name|Apprenticeship Framework|Framework|Programme/Standard|Programme or Standard|Apprenticeship Course|Apprenticeship Standard Name|Apprenticeship Type',
    ),
    field(
      'level',
      'Level',
      'Apprenticeship Level|Level|Level of Apprenticeship|Standard Level|Level of Study|Programme Level',
    ),
    ...outcome,
    ...amounts,
  ],
  needs: [['standard'], ['person', 'ethnicity'], ['status', 'level', 'starts_on', 'approved']],
};
