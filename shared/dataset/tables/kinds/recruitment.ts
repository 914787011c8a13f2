import { ethnicityField, gradeField, staffGroupField } from './common-fields';
import { field, headers, personal } from './table-field';
import type { TableKind } from './table-field';

/**
 * Recruitment: one row an application. Either columns of yes and no for the stages, or one column with the furthest stage.
 * Where a file has both, the columns count and the status fills stages that have no column.
 */
export const recruitment: TableKind<'recruitment'> = {
  kind: 'recruitment',
  year: 'events',
  fields: [
    personal(
      'applicant',
      'Applicant number',
      'Applicant ID|Applicant Number|Applicant No|Applicant Ref|Applicant Reference|Applicant|Candidate ID|Candidate Number|Candidate Ref|Application ID|Application Number|Application Ref|Application Reference|Application Reference Number|Candidate Reference',
    ),
    field(
      'vacancy',
      'Vacancy',
      'Vacancy Reference|Vacancy Ref|Vacancy ID|Vacancy|Vacancy Number|Job Reference|Job Ref|Job Reference Number|Trac Reference|Trac Vacancy ID|Trac ID|Requisition|Requisition Number|Requisition ID|Advert Reference|Advert ID|Vacancy Title',
    ),
    ethnicityField,
    field('band', 'Pay band', gradeField.aliases.join('|'), 'pay_band'),
    staffGroupField,
    field(
      'shortlisted',
      'Shortlisted',
      'Shortlisted|Shortlisted Flag|Shortlisted Y/N|Is Shortlisted|Was Shortlisted|Shortlist|Shortlisted?|Shortlisting Outcome|Invited to Interview|Sift|Sifted In|Passed Sift|Through Sift|Got Through Sift|Sift Outcome',
      'yes_no',
    ),
    field(
      'interviewed',
      'Interviewed',
      'Interviewed|Interviewed Flag|Interviewed Y/N|Attended Interview|Interview Attended|Interview',
      'yes_no',
    ),
    field(
      'offered',
      'Offered',
      'Offered|Offer Made|Offered Flag|Offered Y/N|Conditional Offer|Job Offered|Offer|Conditional Offer Made',
      'yes_no',
    ),
    field(
      'appointed',
      'Appointed',
      'Appointed|Appointed Flag|Appointed Y/N|Is Appointed|Was Appointed|Hired|Recruited|Started in Post|Offer Accepted|Successful|Unconditional Offer|Appointment Made|Appointed?',
      'yes_no',
    ),
    field(
      'status',
      'Furthest stage',
      'Status|Application Status|Applicant Status|Candidate Status|Recruitment Status|Final Status|Stage|Stage Reached|Furthest Stage|Furthest Stage Reached|Latest Stage|Application Stage|Current Stage|Outcome|Application Outcome|Recruitment Stage|Final Outcome|Highest Stage Reached|Recruitment Outcome|Candidate Outcome|Applicant Outcome|Final Stage|Outcome of Process|Outcome of Application|Process Outcome',
      'recruitment_status',
    ),
    field(
      'campaign',
      'Campaign',
      'Campaign|Recruitment Campaign|Campaign Name|Recruitment Route|Recruitment Source|Campaign Type|Vacancy Type|Recruitment Type|Route',
    ),
    field(
      'international',
      'International recruitment',
      'International Recruitment|International|International Recruit|International Applicant|Overseas Recruitment|International Flag|Is International|Overseas Applicant|International Recruitment Flag|International Y/N|Overseas',
      'yes_no',
    ),
    field(
      'applied_on',
      'Application date',
      'Application Date|Submitted|Submitted On|Submission Date|Date Applied|Date of Application|Applied On|Applied Date|Submitted Date|Date Submitted|Application Submitted|Application Received|Date Application Received|Closing Date|Vacancy Closing Date|Date Closed',
      'date',
    ),
  ],
  needs: [
    ['ethnicity'],
    ['shortlisted', 'status'],
    ['appointed', 'status'],
    ['applicant', 'vacancy', 'applied_on', 'band', 'staff_group', 'interviewed', 'offered'],
  ],
  decides: ['ethnicity', 'staff_group', 'shortlisted', 'appointed', 'status', 'international'],
  standIns: { campaign: ['international'] },
  against: headers(
    'Appointable|Longlisted/Shortlisted|Country of Qualification group|Programme Name|Employee Number|Assignment Number|Course Name|Case Type|Training Grade|Primary Assignment',
  ),
};
