import type { BackupReason } from '../../../shared/backup/backup-record';
import type { JobProgress } from '../../../shared/ipc/replies/imports';
import type { ParseJob, ParseProgress, ParsedFile } from '../../importing/parsed-file';
import type { PlanFile } from '../../../shared/plan-file/plan-sheet.types';
import { WorkbenchFailure } from '../../ipc/failure';
import type { WritableDb } from '../connection';

/** How a file is parsed, without the place of the worker, which the caller knows. */
export type ParseRequest = ParseJob & {
  readonly onProgress: (progress: ParseProgress) => void;
  readonly signal: AbortSignal;
};

/** Everything a service needs from outside, passed in, so that services run the same in the app, in batch and in tests. */
export interface ServiceContext {
  readonly db: WritableDb;
  readonly dataFolder: string;
  readonly isReadOnly: boolean;
  readonly notice: string | null;
  readonly now: () => Date;
  readonly newId: () => string;
  /** A fresh random key, as text. */
  readonly newKey: () => string;
  readonly parseFile: (request: ParseRequest) => Promise<ParsedFile>;
  /** Frees what is held of the file at this path; reading it again opens it anew. */
  readonly releaseFile: (path: string) => Promise<void>;
  /** Reads a plan: a Word document, a workbook or separated text. */
  readonly readPlanFile: (path: string, fileName: string) => Promise<PlanFile>;
  readonly onProgress: (progress: JobProgress) => void;
  readonly makeBackup: (reason: BackupReason) => void;
}

export const isoNow = (context: ServiceContext): string => context.now().toISOString();

/** Called at the head of every change. */
export const refuseReadOnly = (context: ServiceContext): void => {
  if (!context.isReadOnly) return;
  throw new WorkbenchFailure(
    'data_folder_read_only',
    'The data folder cannot be written to. Nothing was changed. Ask IT to give you write access to the folder, then start the app again.',
  );
};
