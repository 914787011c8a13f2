import type { ParsedReturn } from '../../../shared/dataset/import-types';
import type { JobProgress } from '../../../shared/ipc/replies';
import { WorkbenchFailure } from '../../ipc/failure';
import type { WritableDb } from '../connection';

/** What a parsed file is, as the worker hands it over. */
export interface ParsedFile {
  readonly hash: string;
  readonly size: number;
  readonly parsed: ParsedReturn;
}

export interface ParseRequest {
  readonly path: string;
  readonly fileName: string;
  readonly currentYear: number;
  readonly answers: Readonly<Record<string, string>>;
  readonly onProgress: (progress: {
    readonly phase: JobProgress['phase'];
    readonly done: number;
    readonly total: number;
  }) => void;
  readonly signal: AbortSignal;
}

/** Everything a service needs from outside, passed in, so that services run the same in the app, in batch and in tests. */
export interface ServiceContext {
  readonly db: WritableDb;
  readonly dataFolder: string;
  readonly isReadOnly: boolean;
  readonly notice: string | null;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly parseFile: (request: ParseRequest) => Promise<ParsedFile>;
  readonly onProgress: (progress: JobProgress) => void;
  readonly makeBackup: () => void;
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
