import type { BackupReason } from '../backup/backup-record';
import type { HeldKind, KindChange } from '../backup/held.types';
import type { LockedYear } from '../year/year-lock.types';
import type { HandoverManifest } from '../handover/manifest';
import type { OrganisationRecord } from '../organisation/organisation';
import type { Action } from '../actions/action';
import type { ColumnMapping } from '../dataset/extract-types';
import type {
  AnsweredQuestion,
  FileKind,
  ImportProblem,
  ImportQuestion,
  QuarantinedRow,
  ReturnDifference,
} from '../dataset/import-types';
import type { FieldChoice, KindGuess, SheetOutline, TableChoice } from '../dataset/table-choice';
import type { System } from '../dataset/extract-kinds';
import type { TouchedFigure } from '../dataset/kind-figures';
import type { EthnicGroup } from '../reference/groups';
import type { ReconciledCell } from '../dataset/reconcile';
import type { CourseClass } from '../reference/outcomes-courses';
import type { ImportedBenchmark } from '../reference/benchmarks';
import type { Settings, Version } from '../reference/settings';
import type { Audience, Override, ReleaseForm } from '../releases/release.types';
import type { ReturnHelperRow } from '../dataset/annual-return/return-helper';
import type { SettingChange } from '../report/settings-record';
import type { YearReport } from '../report/year-report.types';

export interface Status {
  readonly organisation: string | null;
  readonly years: readonly number[];
  /** The newest year that has a figure of an indicator; null where none has. */
  readonly newestWithFigures: number | null;
  readonly isExample: boolean;
  /** The years that are locked now. */
  readonly locked: readonly LockedYear[];
  readonly canUndo: string | null;
  readonly canRedo: string | null;
  /** Something the user must know about the data at start: restored, damaged, read-only. Null when all is well. */
  readonly notice: string | null;
  readonly isReadOnly: boolean;
}

/** A file the user picked or dropped. The renderer holds the token, never the path. */
export interface FileToken {
  readonly token: string;
  readonly name: string;
  readonly size: number;
}

export interface PreviewYear {
  readonly year: number;
  readonly headcount: { readonly white: number; readonly bme: number; readonly unknown: number } | null;
  /** A year that is already held, and by which file; null too where this file only repeats what is held. */
  readonly alreadyHeldBy: string | null;
  readonly values: number;
}

/** What one file turned out to be, before anything is stored. `error` is set when it cannot be imported at all. */
export interface FilePreview {
  readonly previewId: string;
  /** Tables of one file have the same. */
  readonly fileId: string;
  readonly fileName: string;
  readonly kind: FileKind | null;
  readonly kindLabel: string;
  readonly confidence: number;
  readonly reason: string;
  readonly organisation: string | null;
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly years: readonly PreviewYear[];
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsLeftOut: Readonly<Record<string, number>>;
  readonly quarantined: readonly QuarantinedRow[];
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  /** Questions that are answered, now or at an earlier import; they may be answered otherwise. */
  readonly answered: readonly AnsweredQuestion[];
  readonly differences: readonly ReturnDifference[];
  /** What became of each column of an extract; empty for a return. */
  readonly columns: readonly ColumnMapping[];
  /** What the person said the table is; null where it was recognised. */
  readonly choice: TableChoice | null;
  /** The sheets of the file and their possible headings, to choose from. */
  readonly sheets: readonly SheetOutline[];
  readonly guesses: readonly KindGuess[];
  /** What a column of this kind of table can be read as. */
  readonly fields: readonly FieldChoice[];
  readonly sameFileImportedAt: string | null;
  /** The file its rows correct, where it is the workbook of rows set aside; they are added to that file. */
  readonly corrects: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

export interface CommittedImport {
  readonly importId: number;
  readonly fileName: string;
  readonly years: readonly number[];
}

/** Exact numbers of an import and what was noticed in it; small ones too, so only in the restricted version. */
export interface ImportNumbers {
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsLeftOut: Readonly<Record<string, number>>;
  readonly warnings: readonly string[];
  readonly differences: readonly ReturnDifference[];
  /** Rows that could not be read and were not corrected since. */
  readonly setAside: number;
}

export interface ImportRecord {
  readonly importId: number;
  readonly fileName: string;
  readonly kind: FileKind;
  readonly kindLabel: string;
  readonly importedAt: string;
  readonly fileHash: string;
  readonly sheet: string;
  readonly headerRow: number;
  /** What each column of an extract was read as; none for a return. */
  readonly columns: readonly Pick<ColumnMapping, 'column' | 'header' | 'use' | 'isByHand'>[];
  /** Null in the public version. */
  readonly numbers: ImportNumbers | null;
  /** The import whose rows these are a part of; null for an import of its own. */
  readonly addsTo: number | null;
  /** The years it holds, none for a part of another import; `isInUse` false where another file's figures are used for that year. */
  readonly years: readonly { readonly year: number; readonly isInUse: boolean }[];
}

export interface ReportReply {
  readonly report: YearReport;
  /** Number of actions by indicator, for the overview. */
  readonly actionCounts: Readonly<Record<string, number>>;
}

export interface ActionsReply {
  readonly actions: readonly Action[];
  /** Ids of actions whose baseline can no longer be looked up: its data were taken out, or its part is gone from them. Nothing of it is lost. */
  readonly notHeld: readonly string[];
}

export interface ExportedFile {
  readonly name: string;
  readonly bytes: number;
}

export interface ExportReply {
  /** Null when the user closed the save dialog. */
  readonly files: readonly ExportedFile[] | null;
  readonly folder: string | null;
  /** What to look at before the paper leaves: pictures that could not be drawn, typed words that nobody checked. */
  readonly warnings: readonly string[];
}

/** The house template of Word papers, and what of the paper asked about does not fit into it, in sentences. */
export interface TemplateReply {
  readonly template: {
    readonly name: string;
    /** ISO instant. */
    readonly addedAt: string;
    readonly bytes: number;
    /** What was taken out of it when it was chosen. */
    readonly takenOut: string | null;
  } | null;
  readonly problems: readonly string[];
}

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

export interface SettingsReply {
  readonly settings: Settings;
  /** Newest first. */
  readonly changes: readonly SettingChange[];
  /** Figures of others from files, which cannot be typed in a second time. */
  readonly importedBenchmarks: readonly ImportedBenchmark[];
}

/** Small remembered choices of the window: last year, version. */
export interface OrganisationsReply {
  /** Own organisations by name; the example is none of them. */
  readonly organisations: readonly OrganisationRecord[];
}

/** A handover file that was opened and not taken over yet. */
export interface OpenedHandoverReply {
  readonly handoverId: string;
  readonly manifest: HandoverManifest;
  /** What is held here already, and could be replaced by it. */
  readonly organisations: readonly OrganisationRecord[];
}

export interface Preferences {
  readonly year: number | null;
  readonly version: 'restricted' | 'public';
}

/** What a table of a file looks to be, while the file is still being read; the preview that follows may correct it. */
export interface FileGlimpse {
  readonly fileName: string;
  readonly kindLabel: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly confidence: number;
  readonly reason: string;
  readonly columns: readonly ColumnMapping[];
}

export interface JobProgress {
  readonly jobId: string;
  readonly fileName: string;
  readonly phase: 'opening' | 'reading' | 'understanding' | 'storing' | 'done';
  readonly done: number;
  readonly total: number;
  /** How far a phase is that goes row by row. */
  readonly rows?: { readonly done: number; readonly total: number };
  readonly glimpse?: FileGlimpse;
}

export type MenuCommand =
  | 'import'
  | 'find'
  | 'undo'
  | 'redo'
  | 'print'
  | 'overview'
  | 'quick-comparison'
  | 'board-paper'
  | 'actions'
  | 'protection'
  | 'help'
  | 'help-contents'
  | 'about';

/** The return against the extracts of one year, for whoever prepares the data. */
export interface ReconcileReply {
  readonly year: number;
  readonly agree: number;
  readonly differ: number;
  readonly rows: readonly ExplainedCell[];
}

/** Why rows are or are not in a count, in words, with their number. */
export interface ReasonRows {
  readonly reason: string;
  readonly rows: number;
}

/** A cell with the rows of the extracts that are about it; none where the extracts have no such table. */
export interface ExplainedCell extends ReconciledCell {
  readonly explanation: readonly ReasonRows[];
}

/** How a translation was decided: an exact name or code, a rule, the answer of a person, or a change on the translator page. */
export type Decision = 'name' | 'rule' | 'answer' | 'changed';

/** What words of one system are read as, in every file in use. */
export interface TranslationEntry {
  readonly system: System;
  readonly systemLabel: string;
  readonly original: string;
  readonly code: string | null;
  readonly group: EthnicGroup;
  readonly decision: Decision;
  /** Exact; null in the public version. */
  readonly rows: number | null;
  readonly figures: readonly TouchedFigure[];
}

export interface TranslationsReply {
  /** 0 as imported; one more with each change. */
  readonly version: number;
  readonly entries: readonly TranslationEntry[];
  readonly history: readonly {
    readonly version: number;
    readonly at: string;
    readonly systemLabel: string;
    readonly original: string;
    readonly from: EthnicGroup;
    readonly to: EthnicGroup;
  }[];
}

/** A course that somebody completed or attended, and whether it counts for indicator 4. */
export interface CourseEntry {
  readonly course: string;
  /** Null where nobody has said: then indicator 4 waits. */
  readonly class: CourseClass | null;
  /** Some rows are classed in another way than most. */
  readonly isMixed: boolean;
  /** Exact; null in the public version. */
  readonly rows: number | null;
}

export interface CoursesReply {
  readonly courses: readonly CourseEntry[];
}

/** People whose ethnic group is not the same in all files of a year. */
export interface TwoGroupsReply {
  readonly total: number;
  readonly rows: readonly {
    /** Puts rows of one person together; a number in this list only. */
    readonly person: number;
    readonly kindLabel: string;
    readonly fileName: string;
    readonly sheet: string;
    readonly row: number;
    readonly group: EthnicGroup;
    readonly original: string;
    /** Which figures use this row's group, and why. */
    readonly counts: string;
  }[];
}

/** One row behind a count: where it stands and what became of it, and nothing about who it is. */
export interface RowBehind {
  readonly fileName: string;
  readonly sheet: string;
  readonly row: number;
  readonly reason: string;
  readonly isCounted: boolean;
}

export interface ReconcileCellReply {
  readonly sentence: string;
  readonly explanation: readonly ReasonRows[];
  readonly total: number;
  /** At most 500, from `from` on. */
  readonly rows: readonly RowBehind[];
  readonly from: number;
}

/** Something that left the app, and whether it was let go against the guard. */
export interface ReleaseRecord {
  readonly id: number;
  readonly at: string;
  readonly audience: Audience;
  readonly form: ReleaseForm;
  readonly version: Version;
  readonly year: number;
  readonly name: string;
  /** Counts that were printed, and counts that were hidden. */
  readonly shown: number;
  readonly hidden: number;
  /** With the number of places at which a small number could be worked out. */
  readonly override: (Override & { readonly conflicts: number }) | null;
}

/** The rows of the annual return with the figures of the extracts. */
export interface ReturnHelperReply {
  readonly year: number;
  /** Whether a return of the year is held that the figures are compared with. */
  readonly hasReturn: boolean;
  readonly rows: readonly ReturnHelperRow[];
}
