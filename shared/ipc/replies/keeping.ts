import type { BackupReason } from '../../backup/backup-record';
import type { HeldKind, KindChange } from '../../backup/held.types';

export interface AppInfo {
  readonly version: string;
  /** Of the built program's files; two builds with the same are the same. */
  readonly build: string;
  readonly dataFolder: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly system: string;
}

export interface BackupRecord {
  readonly name: string;
  readonly madeAt: string;
  readonly bytes: number;
  /** Null where it has no record: made by an earlier version. */
  readonly reason: BackupReason | null;
  /** Against the record beside it, of its length; the fingerprint is held against it before it is used. */
  readonly state: 'checked' | 'changed' | 'unrecorded';
}

export interface BackupsReply {
  /** Newest first. */
  readonly backups: readonly BackupRecord[];
  /** Data files that were kept under another name. */
  readonly keptAside: readonly string[];
}

/** What a backup holds, and what going back to it would change. */
export interface BackupPreview {
  readonly backup: BackupRecord;
  readonly holds: readonly { readonly kind: HeldKind; readonly count: number; readonly labels: readonly string[] }[];
  /** Null where nothing is held now that could be compared. */
  readonly changes: readonly KindChange[] | null;
}

/** Something the person must know about the app itself: what stopped, and what was kept. */
export interface AppNotice {
  readonly id: number;
  readonly at: string;
  readonly text: string;
}

/** Orders of magnitude only: exact numbers of rows can be small numbers of people. */
export interface SupportFacts {
  readonly schemaVersion: number;
  readonly sqlite: string;
  readonly databaseBytes: number;
  readonly isReadOnly: boolean;
  readonly rows: readonly { readonly table: string; readonly about: string }[];
  readonly backups: number;
  readonly newestBackup: string | null;
  readonly keptAside: number;
  /** Why the data could not be opened; null where they are open. */
  readonly failure: string | null;
}
