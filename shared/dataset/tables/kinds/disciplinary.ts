import { directorateField, ethnicityField, gradeField, personField, roleField, staffGroupField } from './common-fields';
import { field, headers, personal } from './table-field';
import type { TableKind } from './table-field';

/** Employee relations cases: one row a case, of any type and stage. Type, stage and formal start decide what indicator 3 counts. */
export const disciplinary: TableKind<'disciplinary'> = {
  kind: 'disciplinary',
  year: 'events',
  fields: [
    personal(
      'case',
      'Case number',
      'Case ID|Case Number|Case Ref|Case Reference|Case No|Case|ER Reference|ER Ref|ER Case Number|Reference|Tracker ID',
    ),
    personField,
    ethnicityField,
    staffGroupField,
    gradeField,
    roleField,
    directorateField,
    field(
      'case_type',
      'Type of case',
      'Case Type|Type of Case|Type|Case Category|ER Case Type|Category|Process|Policy|Procedure|Employee Relations Type|Case Type Description|ER Type|Matter|Type of Process',
      'case_type',
    ),
    field(
      'stage',
      'Formal or informal',
      'Stage|Formal/Informal|Formal or Informal|Case Stage|Formal|Formal Y/N|Level|Status|Formality|Case Level|Stage of Process|Current Stage|Formal Process|Informal/Formal|Formal Stage',
      'case_stage',
    ),
    field(
      'formal_start',
      'Start of the formal stage',
      'Formal Investigation Start|Formal Start Date|Formal Investigation Start Date|Formal Start|Date Formal|Formal Stage Start|Date Formal Process Started|Formal Process Start Date|Date Formal Investigation Commenced|Date Entered Formal Process|Investigation Start Date|Date Investigation Started|Formal Date|Formal Investigation Date|Date Commissioned|Date Investigation Commissioned|Start of Formal Stage|Date of Formal Investigation',
      'date',
    ),
    field(
      'opened',
      'Date opened',
      'Date Opened|Opened|Open Date|Case Start Date|Date Case Opened|Case Opened|Start Date|Date Received|Date Raised|Date of Referral|Case Open Date|Date Logged|Date Started',
      'date',
    ),
    field(
      'outcome',
      'Outcome',
      'Outcome|Case Outcome|Sanction|Result|Final Outcome|Decision|Outcome of Case|Hearing Outcome',
    ),
  ],
  needs: [
    ['case_type', 'formal_start'],
    ['stage', 'formal_start'],
    ['person', 'ethnicity'],
    ['case', 'opened', 'outcome', 'formal_start'],
  ],
  decides: ['person', 'ethnicity', 'staff_group', 'grade', 'case_type', 'stage', 'formal_start'],
  against: headers('Course Name|Shortlisted|Vacancy Reference|Completion Date|Assignment Category|ARCP|Review date'),
};
