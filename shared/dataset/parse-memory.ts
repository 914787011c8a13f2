import type { ExtractKind, System } from './extract-kinds';
import type { Answers } from './import-types';
import type { OwnQuestions } from '../reference/survey-questions';

export interface ProfileColumn {
  readonly header: string;
  /** Null for a column that was not needed or that names people. */
  readonly field: string | null;
  /** Chosen by a person and not found by the workbench. */
  readonly isByHand: boolean;
}

/** How a table of this shape was read the last time. Next year's file with the same headings is read in the same way. */
export interface TableProfile {
  readonly kind: ExtractKind;
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
  readonly fileName: string;
  readonly columns: readonly ProfileColumn[];
  /** Of several years in a file, the newest was meant. */
  readonly year: 'newest' | null;
}

/** What earlier imports decided, and a new file may use without asking. */
export interface ParseMemory {
  /** Lasting answers, by the system that the words come from. */
  readonly answers: Readonly<Partial<Record<System, Answers>>>;
  readonly profiles: readonly TableProfile[];
  /** Numbers of staff survey questions that a person gave on the Settings page. */
  readonly surveyQuestions?: OwnQuestions;
}

export const noMemory: ParseMemory = { answers: {}, profiles: [] };
