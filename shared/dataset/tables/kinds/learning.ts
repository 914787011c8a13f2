import { directorateField, ethnicityField, gradeField, personField, staffGroupField } from './common-fields';
import { field, headers } from './table-field';
import type { TableKind } from './table-field';

/** Learning records: one row a person and a course. */
export const learning: TableKind<'learning'> = {
  kind: 'learning',
  year: 'events',
  fields: [
    personField,
    field(
      'course',
      'Course',
      'Course Name|Course|Course Title|Class Name|Learning Title|Learning Name|Activity Name|Activity|Activity Title|Offering Name|Certification Name|Competence Name|Competency Name|Competence|Module|Module Name|Training Course|Training Title|Training|Training Name|Event|Event Name|Programme|Programme Name|Learning Path|Learning Activity|Subject|Name of Course|Title of Course|Course or Event|Learning Event',
    ),
    field(
      'category',
      'Category of course',
      'Category|Course Category|Training Category|Course Type|Training Type|Mandatory|Mandatory/Non-mandatory|Mandatory or Non-mandatory|Is Mandatory|Mandatory Flag|Learning Category|Type of Training|Classification|Category of Training|Learning Type|Statutory/Mandatory|Mandatory Y/N|Course Class|Class',
    ),
    field(
      'status',
      'Status',
      'Enrolment Status|Enrollment Status|Status|Attendance|Attendance Status|Completion Status|Booking Status|Course Status|Attended|Player Status|Learning Status|Delegate Status|Training Status|Outcome|Application Outcome|Result|Completed|Request Status|Attended Y/N',
      'learning_status',
    ),
    field(
      'start_date',
      'Start date',
      'Start Date|Course Date|Course Start Date|Class Start Date|Date of Course|Event Date|Date|Date of Training|Enrolment Date|Enrollment Date|Booking Date|Session Date|Class Date|Training Date',
      'date',
    ),
    field(
      'completed_on',
      'Completion date',
      'Completion Date|Date Completed|Completed On|Completed Date|Date of Completion|Date Attended|Attended On|Attendance Date|Achieved Date|Date Achieved|Course End Date|End Date|Class End Date|Attained Date',
      'date',
    ),
    ethnicityField,
    staffGroupField,
    gradeField,
    directorateField,
  ],
  needs: [['course'], ['status', 'completed_on'], ['person']],
  decides: ['person', 'course', 'category', 'status', 'ethnicity', 'staff_group', 'grade'],
  against: headers(
    'Case Type|Shortlisted|Vacancy Reference|Assignment Category|Primary Assignment|GMC Number|Attempt No|Diet date|Review date',
  ),
};
