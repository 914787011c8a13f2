import type { System } from '../../../shared/dataset/extract-kinds';
import type { FileKind } from '../../../shared/dataset/import-types';
import type { OrganisationProfile } from '../../../shared/organisation/organisation';
import type { Action } from '../../../shared/actions/action';
import type { EthnicGroup } from '../../../shared/reference/groups';
import type { Settings } from '../../../shared/reference/settings';
import type { Stage } from '../../../shared/year/plan';
import type { ReadableDb, WritableDb } from '../connection';
import { jsonOf, numberOf, textOf } from '../row';
import { currentOrganisation } from './current-organisation';

/** What takes a change back. One kind a line; services/undo.ts carries them out. */
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
      readonly before: readonly {
        readonly table: string;
        readonly importId: number;
        readonly original: string;
        readonly code: string | null;
        readonly group: EthnicGroup;
      }[];
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
  | { readonly kind: 'put_settings'; readonly settings: Settings };

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

const insertSql = `
  INSERT INTO journal (organisation_id, happened_at, label, inverse) VALUES (${currentOrganisation}, ?, ?, ?)`;

export const addEntry = (db: WritableDb, at: string, label: string, inverse: Inverse): void => {
  db.runAside(insertSql, [at, label, JSON.stringify(inverse)]);
};

/** The newest change to the organisation that is worked on: undo never reaches into another one. */
export const lastEntry = (db: ReadableDb): JournalEntry | null => {
  const row = db.get(
    `SELECT id, label, inverse FROM journal WHERE organisation_id = ${currentOrganisation} ORDER BY id DESC LIMIT 1`,
  );
  return row === undefined
    ? null
    : { id: numberOf(row, 'id'), label: textOf(row, 'label'), inverse: jsonOf<Inverse>(row, 'inverse') };
};

export const dropEntry = (db: WritableDb, id: number): void => {
  db.runAside('DELETE FROM journal WHERE id = ?', [id]);
};

/** Undo reaches back to the start of the app: what was removed before that is gone. */
export const clearJournal = (db: WritableDb): void => {
  db.runAside('DELETE FROM journal');
};
