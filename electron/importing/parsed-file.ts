import type { Answers } from '../../shared/dataset/import-types';
import type { ParseMemory } from '../../shared/dataset/parse-memory';
import type { SheetOutline, TableChoice } from '../../shared/dataset/table-choice';
import type { ParsedTable } from '../../shared/dataset/parsed-table';
import type { JobProgress } from '../../shared/ipc/replies/imports';
import type { PackedTable } from './packed-rows';

/** A file understood: one table or several. Employee numbers are keyed hashes by now. */
export interface ParsedFile {
  readonly hash: string;
  readonly size: number;
  readonly tables: readonly ParsedTable[];
  /** The sheets and their possible headings, for a person who knows better what the file is. */
  readonly sheets: readonly SheetOutline[];
  /** Why nothing was recognised; null where there is a table. */
  readonly notRecognised: string | null;
}

/** A file as the thread that read it hands it on. */
export type PackedFile = Omit<ParsedFile, 'tables'> & { readonly tables: readonly PackedTable[] };

export interface ParseJob {
  readonly path: string;
  readonly fileName: string;
  readonly currentYear: number;
  readonly answers: Answers;
  /** The newest year held, or of the other files of the same import; null where there is none yet. */
  readonly likelyYear: number | null;
  readonly memory: ParseMemory;
  /** What a person said a table of the file is; then only that table is read. */
  readonly choice: TableChoice | null;
  /** The key that turns employee numbers into hashes; kept with the database. */
  readonly personKey: string;
}

export type ParsePhase = 'opening' | 'reading' | 'understanding';

/** `done` of `total` phases are over; `rows` tells how far a phase is that goes row by row. */
export interface ParseProgress extends Pick<JobProgress, 'rows' | 'glimpse'> {
  readonly phase: ParsePhase;
  readonly done: number;
  readonly total: number;
}
