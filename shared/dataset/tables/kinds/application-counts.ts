import { ethnicityField } from './common-fields';
import { field, headers } from './table-field';
import type { TableKind } from './table-field';

const stage = (name: string, label: string, names: string): ReturnType<typeof field> => {
  const counted = names
    .split('|')
    .flatMap((each) => [each, `Number ${each}`, `No ${each}`, `Total ${each}`, `Number of Applicants ${each}`]);
  return field(name, label, counted.join('|'));
};

const listHeaders =
  'Applicant ID|Applicant Number|Candidate ID|Application ID|Application Reference|Application Date|Date Applied|Employee Number|Course Name|Case Type|Appointable|Longlisted/Shortlisted|Country of Qualification group|Question';

/** Recruitment as a table: ethnic groups down, stages across, with numbers of applications. */
export const applicationCounts: TableKind<'recruitment'> = {
  kind: 'recruitment',
  layout: 'counts',
  year: 'events',
  fields: [
    { ...ethnicityField, aliases: [...ethnicityField.aliases, 'Group', 'WRES Group', 'Applicants', 'Category'] },
    stage('applied', 'Applied', 'Applied|Applications|Applicants|Application|Submitted|Applications Received'),
    stage('shortlisted', 'Shortlisted', 'Shortlisted|Shortlist|Shortlisted Applicants|Shortlisted Candidates'),
    stage('interviewed', 'Interviewed', 'Interviewed|Interviews|Attended Interview|Interviewed Applicants'),
    stage('offered', 'Offered', 'Offered|Offers|Offers Made|Offer Made|Conditional Offers'),
    stage(
      'appointed',
      'Appointed',
      'Appointed|Appointments|Hired|Recruited|Appointed from Shortlisting|Successful|Appointed Applicants',
    ),
    field('campaign', 'Campaign', 'Campaign|Recruitment Campaign|Recruitment Route|Campaign Name'),
    field(
      'international',
      'International recruitment',
      'International Recruitment|International|Overseas Recruitment|Overseas',
      'yes_no',
    ),
    field('split', 'Part of the trust', 'Staff Group|Band|Pay Band|Directorate|Division|Vacancy|Vacancy Reference'),
  ],
  needs: [['ethnicity'], ['shortlisted'], ['appointed']],
  // Its reader judges the numbers: those of a total that was never calculated set nothing aside.
  decides: ['ethnicity', 'international'],
  standIns: { campaign: ['international'] },
  against: headers(listHeaders),
};

/** The same with stages down and ethnic groups across. The columns of groups are found by their headers (see count-layouts.ts). */
export const applicationCountsAcross: TableKind<'recruitment'> = {
  kind: 'recruitment',
  layout: 'groups_across',
  year: 'events',
  fields: [field('stage', 'Stage', 'Stage|Recruitment Stage|Measure|Status|Item|Data Item|Step', 'recruitment_status')],
  needs: [['stage']],
  decides: ['stage'],
  against: headers(listHeaders),
};
