import type { ColumnMapping } from '../../dataset/extract-types';
import type {
  AnsweredQuestion,
  FileKind,
  ImportProblem,
  ImportQuestion,
  QuarantinedRow,
  ReturnDifference,
} from '../../dataset/import-types';
import type { FieldChoice, KindGuess, SheetOutline, TableChoice } from '../../dataset/table-choice';

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
