import { field, headers } from './table-field';
import type { TableKind } from './table-field';
import { employeeStandsIn, traineeFields, trainingAgainst } from './training-fields';

/** Postgraduate examinations: one row an attempt. */
export const exams: TableKind<'exams'> = {
  kind: 'exams',
  year: 'training',
  fields: [
    ...traineeFields,
    field(
      'exam',
      'Examination',
      'Examination|Exam|Exam Name|Examination Name|Exam Title|Name of Exam|Name of Examination|Examination Title|Royal College Exam|Royal College Examination|Membership Exam|Exam Part|Exam Component|Exam Type|Assessment Name',
    ),
    field('diet', 'Diet', 'Diet|Exam Diet|Sitting|Examination Diet|Exam Sitting|Diet Name'),
    field(
      'sat_on',
      'Date of the examination',
      'Diet Date|Exam Date|Date of Exam|Examination Date|Date of Examination|Date Sat|Sat On|Date Taken|Exam Sitting Date|Sitting Date|Date of Sitting|Result Date|Date of Result|Date',
      'date',
    ),
    field(
      'result',
      'Result',
      'Result|Exam Result|Outcome|Pass/Fail|Pass or Fail|Examination Result|Exam Outcome|Passed|Overall Result|Final Result|Status',
      'exam_result',
    ),
    field(
      'attempt',
      'Attempt',
      'Attempt No|Attempt|Attempt Number|Number of Attempt|Attempt #|Exam Attempt|Exam Attempt Number|Sitting Number|No of Attempt',
    ),
  ],
  needs: [['exam'], ['result'], ['person', 'employee', 'ethnicity']],
  decides: ['person', 'ethnicity', 'pmq', 'exam', 'sat_on', 'result'],
  standIns: employeeStandsIn,
  against: headers(
    `${trainingAgainst}|Review Date|Appointable|Longlisted/Shortlisted|Shortlisted|Enrolment Status|Completion Date`,
  ),
};
