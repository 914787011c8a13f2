import type { System } from '../../../shared/dataset/extract-kinds';
import type { FileKind } from '../../../shared/dataset/import-types';
import type { OrganisationProfile } from '../../../shared/organisation/organisation';
import type { Action } from '../../../shared/actions/action';
import type { PlanDraft } from '../../../shared/plan-file/plan-draft';
import type { EthnicGroup } from '../../../shared/reference/groups';
import type { Settings } from '../../../shared/reference/settings';
import type { PaperChoices } from '../../../shared/paper/paper-choices';
import type { Stage } from '../../../shared/year/plan';
import type { ReadableDb, WritableDb } from '../connection';
import type { PaperKey } from './leaving/paper-choices';
import { jsonOf, numberOf, textOf } from '../row';
import { currentOrganisation } from './current-organisation';
import type { TranslationChange } from './translations';

/** Rows of one import with the same words, as they were read before those words were changed. */
export interface RowsBefore {
  readonly table: string;
  readonly importId: number;
  readonly original: string;
  readonly code: string | null;
  readonly group: EthnicGroup;
}

/**
 * What takes a change back. One kind a line; services/carry-out.ts carries them out, and each gives what takes it back in turn: undone, a
 * change can be done again, and the other way round.
 */
export type Inverse =
  | {
      readonly kind: 'remove_imports';
      readonly importIds: readonly number[];
      readonly inUseBefore: readonly YearInUse[];
    }
  | {
      readonly kind: 'restore_import';
      readonly importId: number;
      /** Imports that added to it and went with it. */
      readonly additions: readonly number[];
      readonly inUseBefore: readonly YearInUse[];
    }
  | { readonly kind: 'use_years'; readonly inUseBefore: readonly YearInUse[] }
  | { readonly kind: 'put_action'; readonly organisationId: number; readonly action: Action }
  | { readonly kind: 'delete_action'; readonly id: string }
  | {
      readonly kind: 'restore_translation';
      readonly system: System;
      readonly version: number;
      readonly to: EthnicGroup;
      /** Rows by import and words, as they were. */
      readonly before: readonly RowsBefore[];
      readonly answerId: string;
      readonly answerBefore: string | null;
    }
  /** A change of translation that was taken back, to be made again under its own number. */
  | {
      readonly kind: 'change_translation';
      readonly system: System;
      readonly change: TranslationChange;
      readonly before: readonly RowsBefore[];
      readonly answerId: string;
      readonly answerBefore: string | null;
    }
  | {
      readonly kind: 'restore_course';
      /** Rows by import, with the class they had. */
      readonly before: readonly {
        readonly importId: number;
        readonly isMandatory: boolean | null;
        readonly rows: readonly number[];
      }[];
      readonly answerId: string;
      readonly answerBefore: string | null;
    }
  /** Without a stage there was no saved plan. */
  | {
      readonly kind: 'put_plan';
      readonly organisationId: number;
      readonly year: number;
      readonly stages: readonly Stage[];
    }
  | { readonly kind: 'put_profile'; readonly organisationId: number; readonly profile: OrganisationProfile }
  /** Of a draft out of an imported plan. */
  | { readonly kind: 'put_plan_draft'; readonly organisationId: number; readonly draft: PlanDraft }
  | { readonly kind: 'delete_plan_draft'; readonly organisationId: number; readonly id: string }
  | { readonly kind: 'put_settings'; readonly settings: Settings }
  /** Null: nothing was kept for the paper. */
  | ({ readonly kind: 'put_paper'; readonly before: PaperChoices | null } & PaperKey)
  /** Null: no template was used. */
  | { readonly kind: 'use_template'; readonly organisationId: number; readonly id: number | null }
  /** Several at once, in this order: one step for whoever undoes. */
  | { readonly kind: 'several'; readonly steps: readonly Inverse[] };

export interface YearInUse {
  readonly kind: FileKind;
  readonly year: number;
  readonly importId: number | null;
}

export interface JournalEntry {
  readonly id: number;
  readonly label: string;
  readonly inverse: Inverse;
}

/** Changes that can be taken back, and those that were and can be done again. */
export type JournalLine = 'undo' | 'redo';

const insertSql = `
  INSERT INTO journal (organisation_id, happened_at, line, label, inverse) VALUES (${currentOrganisation}, ?, 'undo', ?, ?)`;

/**
 * A new change. What was taken back before it can no longer be done again: it would be put on top of something else. No figure depends on
 * the journal, so what was counted stays counted.
 */
export const addEntry = (db: WritableDb, at: string, label: string, inverse: Inverse): void => {
  db.runAside(`DELETE FROM journal WHERE line = 'redo' AND organisation_id = ${currentOrganisation}`);
  db.runAside(insertSql, [at, label, JSON.stringify(inverse)]);
};

const newest = `FROM journal WHERE organisation_id = ${currentOrganisation} AND line = ? ORDER BY id DESC LIMIT 1`;

/** The newest change of a line to the organisation that is worked on: undo never reaches into another one. */
export const lastEntry = (db: ReadableDb, line: JournalLine): JournalEntry | null => {
  const row = db.get(`SELECT id, label, inverse ${newest}`, [line]);
  return row === undefined
    ? null
    : { id: numberOf(row, 'id'), label: textOf(row, 'label'), inverse: jsonOf<Inverse>(row, 'inverse') };
};

/** What the newest change of a line is called; null where there is none. */
export const lastLabel = (db: ReadableDb, line: JournalLine): string | null => {
  const row = db.get(`SELECT label ${newest}`, [line]);
  return row === undefined ? null : textOf(row, 'label');
};

/** Moves an entry to the end of the other line of its organisation, with what takes it back from there. */
export const moveEntry = (
  db: WritableDb,
  { id }: JournalEntry,
  to: JournalLine,
  at: string,
  inverse: Inverse,
): void => {
  db.runAside(
    'UPDATE journal SET id = (SELECT max(id) FROM journal) + 1, line = ?, happened_at = ?, inverse = ? WHERE id = ?',
    [to, at, JSON.stringify(inverse), id],
  );
};

/** Undo reaches back to the start of the app: what was removed before that is gone. */
export const clearJournal = (db: WritableDb): void => {
  db.runAside('DELETE FROM journal');
};
