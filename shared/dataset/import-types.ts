import type { EthnicGroup } from '../reference/groups';
import type { ExtractKind } from './extract-kinds';

/** Kinds of table the product knows. */
export type FileKind = 'annual_return' | ExtractKind;

/** Where something stands in a file, in words a person can follow: sheet name, 1-based row, column letter. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: string | null;
}

export type ProblemSeverity = 'error' | 'warning' | 'question';

/** Something to say about a file. An error stops the import of that file, a question must be answered, a warning is kept. */
export interface ImportProblem {
  readonly severity: ProblemSeverity;
  /** Stable machine name: "text_in_number_cell". */
  readonly code: string;
  readonly text: string;
  readonly place: CellPlace | null;
}

export interface ImportQuestion {
  readonly id: string;
  readonly text: string;
  readonly place: CellPlace | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The option a careful person would most likely choose; null when there is no safe guess. */
  readonly suggestion: string | null;
}

/** A question that was answered, now or at an earlier import, and may still be answered otherwise. */
export interface AnsweredQuestion extends ImportQuestion {
  readonly answer: string;
  /** Answered at an earlier import and not asked again. */
  readonly isRemembered: boolean;
}

/** One number of the annual return with its origin. `value` is null where the source suppressed it. */
export interface ReturnValue {
  readonly year: number;
  /** "band:clinical:8a", "recruitment:shortlisted", "survey:5", "board:voting" … see return-items.ts. */
  readonly item: string;
  readonly group: EthnicGroup;
  readonly value: number | null;
  readonly isSuppressed: boolean;
  readonly place: CellPlace;
  readonly basis: 'single' | 'verified' | 'prepopulated';
}

/** A cell whose stated figure disagrees with the recomputed one by more than 0.005. */
export interface ReturnDifference {
  readonly year: number;
  readonly label: string;
  readonly group: EthnicGroup | null;
  readonly stated: number;
  readonly recomputed: number;
  readonly place: CellPlace;
}

/** A cell of a row set aside, as it stands in the workbook for correcting it. */
export interface QuarantinedField {
  readonly field: string;
  /** The most usual name of the column, so that it is known again. */
  readonly header: string;
  readonly value: string;
  /** The cell that cannot be read. */
  readonly isFaulty: boolean;
  /** The value is a number of a person: it becomes a code before it leaves the worker. */
  readonly isPerson: boolean;
}

export interface QuarantinedRow {
  readonly place: CellPlace;
  readonly reason: string;
  /** What is shown of the row. */
  readonly cells: readonly string[];
  /** Its columns that were read; none for an annual return. */
  readonly fields: readonly QuarantinedField[];
}

/** What every table that was understood says of itself, whatever its kind. Nothing has been stored yet. */
export interface UnderstoodTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly confidence: number;
  readonly reason: string;
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  readonly answered: readonly AnsweredQuestion[];
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsLeftOut: Readonly<Record<string, number>>;
  readonly quarantined: readonly QuarantinedRow[];
}

/** A file understood as an annual return. */
export interface ParsedReturn extends UnderstoodTable {
  readonly kind: 'annual_return';
  readonly organisation: string | null;
  readonly years: readonly number[];
  readonly values: readonly ReturnValue[];
  readonly differences: readonly ReturnDifference[];
}

export type Answers = Readonly<Record<string, string>>;
