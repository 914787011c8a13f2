import { assertNever } from '../../../shared/assert-never';
import type {
  ApplicationRow,
  BoardRow,
  CaseRow,
  ExtractRow,
  LearningRow,
  RowEthnicity,
  StaffRow,
  SurveyRow,
} from '../../../shared/dataset/extract-types';
import type { SqlValue, WritableDb } from '../connection';

const flag = (value: boolean): number => (value ? 1 : 0);
const flagOrNull = (value: boolean | null): number | null => (value === null ? null : flag(value));

const ethnicity = (value: RowEthnicity | null): readonly SqlValue[] =>
  value === null ? [null, null, null] : [value.original, value.code, value.group];

const insertInto = (table: string, columns: number): string =>
  `INSERT INTO ${table} VALUES (${Array.from({ length: columns }, () => '?').join(', ')})`;

/** One constant statement a table; the values are in the order of its columns. */
const statements = {
  staff: insertInto('staff', 15),
  application: insertInto('application', 13),
  erCase: insertInto('er_case', 11),
  learning: insertInto('learning', 10),
  survey: insertInto('survey_value', 8),
  board: insertInto('board_member', 7),
} as const;

const staffValues = (row: StaffRow): readonly SqlValue[] => [
  row.person,
  flag(row.isPrimary),
  row.leftOutBecause,
  ...ethnicity(row.ethnicity),
  row.section,
  row.band,
  row.staffGroup,
  row.directorate,
  row.sex,
  row.startDate,
  row.qualifiedIn,
];

const applicationValues = (row: ApplicationRow): readonly SqlValue[] => [
  ...ethnicity(row.ethnicity),
  flag(row.isShortlisted),
  flagOrNull(row.isInterviewed),
  flagOrNull(row.isOffered),
  flag(row.isAppointed),
  flag(row.isInternational),
  row.band,
  row.staffGroup,
  row.appliedOn,
];

const caseValues = (row: CaseRow): readonly SqlValue[] => [
  row.person,
  ...ethnicity(row.ethnicity),
  flag(row.isDisciplinary),
  flag(row.isFormal),
  row.formalStart,
  row.staffGroup,
  row.directorate,
];

const learningValues = (row: LearningRow): readonly SqlValue[] => [
  row.person,
  ...ethnicity(row.ethnicity),
  row.course,
  flagOrNull(row.isMandatory),
  flag(row.isDone),
  row.on,
];

const boardValues = (row: BoardRow): readonly SqlValue[] => [
  ...ethnicity(row.ethnicity),
  flagOrNull(row.isVoting),
  flagOrNull(row.isExecutive),
];

const surveyValues = (row: SurveyRow): readonly SqlValue[] => [
  row.indicator,
  row.surveyYear,
  row.group,
  row.row,
  row.percent,
  row.responses,
  flag(row.isSuppressed),
];

/** Writes the rows of one table. `person` is a keyed hash by now: no employee number reaches this function. */
export const insertExtractRows = (db: WritableDb, importId: number, rows: readonly ExtractRow[]): void => {
  for (const row of rows) {
    switch (row.kind) {
      case 'staff_in_post':
        db.run(statements.staff, [importId, row.row, ...staffValues(row)]);
        break;
      case 'recruitment':
        db.run(statements.application, [importId, row.row, ...applicationValues(row)]);
        break;
      case 'disciplinary':
        db.run(statements.erCase, [importId, row.row, ...caseValues(row)]);
        break;
      case 'learning':
        db.run(statements.learning, [importId, row.row, ...learningValues(row)]);
        break;
      case 'survey_results':
        db.run(statements.survey, [importId, ...surveyValues(row)]);
        break;
      case 'board_members':
        db.run(statements.board, [importId, row.row, ...boardValues(row)]);
        break;
      default:
        assertNever(row);
    }
  }
};
