import type { LeftOutKind } from '../reference/staff-groups-assignments';
import type { CorrectionMark } from './corrections/correction-mark';
import type { Band, Section } from '../reference/bands';
import type { ExtractKind } from './extract-kinds';
import type { UnderstoodTable } from './import-types';
import type { KindGuess } from './table-choice';
import type { ApplicationCountRow, BenchmarkRow, CountRow } from './row-types/figure-rows';
import type { ExpertRow, OpportunityRow } from './row-types/opportunity-rows';
import type { QualifiedIn, RowBase, RowEthnicity } from './row-types/row-base';
import type { ArcpRow, ExamRow, TraineeRow, TrainingApplicationRow } from './row-types/training-rows';

export interface StaffRow extends RowBase {
  readonly kind: 'staff_in_post';
  readonly isPrimary: boolean;
  /** Null when the assignment counts in the workforce; else why it does not ("Bank"). */
  readonly leftOutBecause: string | null;
  /** The kind of an assignment that is left out, by which a setting may count it all the same; null where it is not known. */
  readonly assignment: LeftOutKind | null;
  readonly ethnicity: RowEthnicity;
  readonly section: Section | null;
  readonly band: Band | null;
  readonly staffGroup: string | null;
  readonly directorate: string | null;
  readonly site: string | null;
  readonly sex: string | null;
  readonly startDate: string | null;
  readonly qualifiedIn: QualifiedIn | null;
}

/** One application. Events are counted, not people. A stage is null where the file has no column for it. */
export interface ApplicationRow extends RowBase {
  readonly kind: 'recruitment';
  readonly ethnicity: RowEthnicity;
  readonly isShortlisted: boolean;
  readonly isInterviewed: boolean | null;
  readonly isOffered: boolean | null;
  readonly isAppointed: boolean;
  /** Part of an international recruitment campaign. */
  readonly isInternational: boolean;
  readonly band: Band | null;
  readonly staffGroup: string | null;
  readonly appliedOn: string | null;
}

export interface CaseRow extends RowBase {
  readonly kind: 'disciplinary';
  /** Null where the file has no ethnicity: it is looked up by person in the staff snapshot. */
  readonly ethnicity: RowEthnicity | null;
  readonly isDisciplinary: boolean;
  readonly isFormal: boolean;
  /** ISO date on which the formal stage began; null where there is none. */
  readonly formalStart: string | null;
  readonly staffGroup: string | null;
  readonly directorate: string | null;
}

export interface LearningRow extends RowBase {
  readonly kind: 'learning';
  readonly ethnicity: RowEthnicity | null;
  readonly course: string;
  /** Null while a course is not classified: that blocks indicator 4. */
  readonly isMandatory: boolean | null;
  readonly isDone: boolean;
  /** ISO date of completion, or of the start where there is no completion date. */
  readonly on: string | null;
}

/** One percentage of one indicator, group and survey year. */
export interface SurveyRow extends RowBase {
  readonly kind: 'survey_results';
  readonly indicator: 5 | 6 | 7 | 8;
  readonly surveyYear: number;
  readonly group: 'white' | 'bme';
  readonly percent: number | null;
  readonly responses: number | null;
  readonly isSuppressed: boolean;
}

export interface BoardRow extends RowBase {
  readonly kind: 'board_members';
  readonly ethnicity: RowEthnicity;
  readonly isVoting: boolean | null;
  readonly isExecutive: boolean | null;
}

export type ExtractRow =
  | StaffRow
  | ApplicationRow
  | ApplicationCountRow
  | CaseRow
  | LearningRow
  | SurveyRow
  | BoardRow
  | TraineeRow
  | ArcpRow
  | ExamRow
  | TrainingApplicationRow
  | OpportunityRow
  | ExpertRow
  | BenchmarkRow
  | CountRow;

/** What became of a column: read as a field, left out because it identifies people or is free text, or not needed. */
export interface ColumnMapping {
  readonly column: string;
  readonly header: string;
  readonly use:
    | { readonly kind: 'field'; readonly field: string; readonly label: string }
    | { readonly kind: 'identity' }
    | { readonly kind: 'not_needed' };
  readonly confidence: number;
  readonly reason: string;
  /** Chosen by a person and not found by the workbench. */
  readonly isByHand: boolean;
  /** Up to five distinct values; never of an identity column. */
  readonly samples: readonly string[];
}

/** One row-level table of a file, understood. A file may hold several. */
export interface ParsedExtract extends UnderstoodTable {
  readonly kind: ExtractKind;
  /** The reporting year (31 March) the rows belong to, from the file itself where it says so; else asked. */
  readonly year: number | null;
  /** Its dates are of several years, and the newest of them is meant. */
  readonly isNewestYear: boolean;
  readonly columns: readonly ColumnMapping[];
  readonly rows: readonly ExtractRow[];
  /** Other kinds that the same headings could be, surest first. */
  readonly guesses: readonly KindGuess[];
  /** Set where the file is the workbook of rows set aside, come back: its rows have the numbers of the file they are of. */
  readonly corrects?: CorrectionMark;
  /**
   * People who are in a register without consent: a keyed hash like `person` of a row. Only to delete what earlier registers hold of them; never
   * stored.
   */
  readonly withdrawn?: readonly string[];
}

export { extractKindLabels, extractKinds } from './extract-kinds';
export type { ExtractKind } from './extract-kinds';
export type { RowBase, RowEthnicity } from './row-types/row-base';
