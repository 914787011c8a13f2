import { ethnicityField } from './common-fields';
import { field, headers, personal } from './table-field';
import type { TableKind } from './table-field';
import { placeField, specialtyField, trainingAgainst } from './training-fields';

/**
 * Applications to specialty training: one row an application, with columns of yes and no for the stages, or one column with the furthest
 * stage. Place of qualification, specialty or a column "Appointable" tell it from other recruitment.
 */
export const trainingApplications: TableKind<'training_applications'> = {
  kind: 'training_applications',
  year: 'training',
  fields: [
    personal('person', 'GMC number', 'GMC Number|GMC No|GMC|GMC Ref|GMC Reference|GMC Reference Number|GMC ID'),
    personal(
      'applicant',
      'Applicant number',
      'Applicant|Applicant ID|Applicant Number|Applicant No|Applicant Ref|Applicant Reference|Candidate|Candidate ID|Candidate Number|Application ID|Application Number|Application Reference|Oriel ID|Oriel Pin|Oriel Applicant ID',
    ),
    ethnicityField,
    placeField,
    specialtyField,
    field(
      'stage_longlisted',
      'Longlisted',
      'Longlisted|Longlist|Longlisted Y/N|Longlisted Flag|Is Longlisted|Long Listed|Long-listed|Passed Longlisting|Passed Longlist',
      'yes_no',
    ),
    field(
      'stage_shortlisted',
      'Longlisted or shortlisted',
      'Longlisted/Shortlisted|Shortlisted|Longlisted or Shortlisted|Shortlisted/Longlisted|Shortlisted Y/N|Invited to Interview|Shortlist|Shortlisted Flag|Is Shortlisted|Longlisted and Shortlisted',
      'yes_no',
    ),
    field(
      'stage_interviewed',
      'Interviewed',
      'Interviewed|Interview Attended|Attended Interview|Interviewed Y/N|Interviewed Flag|Interview|Attended Selection Centre|Assessed',
      'yes_no',
    ),
    field(
      'stage_appointable',
      'Appointable',
      'Appointable|Deemed Appointable|Appointable Y/N|Is Appointable|Appointable Flag|Found Appointable|Ranked Appointable',
      'yes_no',
    ),
    field(
      'stage_offered',
      'Offered',
      'Offered|Offer Made|Offer|Offered Y/N|Offered Flag|Received Offer|Offered Post|Offered Place|Training Place Offered',
      'yes_no',
    ),
    field(
      'stage_accepted',
      'Accepted',
      'Accepted|Offer Accepted|Accepted Offer|Accepted Y/N|Accepted Flag|Accepted Post|Accepted Place|Appointed|Offer Accepted Y/N',
      'yes_no',
    ),
    field(
      'withdrawn',
      'Withdrawn',
      'Withdrawn|Withdrew|Application Withdrawn|Withdrawn Y/N|Withdrawn Flag|Is Withdrawn|Candidate Withdrawn',
      'yes_no',
    ),
    field(
      'status',
      'Furthest stage',
      'Status|Application Status|Furthest Stage|Furthest Stage Reached|Stage Reached|Stage|Final Status|Application Stage|Outcome|Application Outcome|Final Stage|Candidate Status|Latest Stage|Highest Stage Reached|Current Stage|Final Outcome',
      'recruitment_status',
    ),
    field(
      'applied_on',
      'Application date',
      'Application Date|Date Applied|Date of Application|Applied On|Applied Date|Submitted Date|Date Submitted|Application Submitted|Closing Date',
      'date',
    ),
  ],
  needs: [
    ['ethnicity'],
    ['stage_longlisted', 'stage_shortlisted', 'stage_offered', 'status'],
    ['stage_appointable', 'pmq', 'specialty'],
  ],
  decides: [
    'person',
    'ethnicity',
    'pmq',
    'specialty',
    'stage_longlisted',
    'stage_shortlisted',
    'stage_interviewed',
    'stage_appointable',
    'stage_offered',
    'stage_accepted',
    'withdrawn',
    'status',
    'applied_on',
  ],
  against: headers(
    `${trainingAgainst}|Review Date|Examination|Employee Number|Assignment Number|Staff Group|AfC Band|Pay Band|Band|Campaign|Training Grade|Approved`,
  ),
};
