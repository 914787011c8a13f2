import type { Requests, Replies } from '../../../shared/ipc/contract';
import type { FilePreview } from '../../../shared/ipc/replies';
import { WorkbenchFailure, toWorkbenchError } from '../../ipc/failure';
import { refuseReadOnly } from './context';
import type { ServiceContext } from './context';
import { failedPreview, previewOf } from './previews';
import type { HeldFile } from './previews';
import { storeImports } from './store-imports';

/** A file by its path: main and batch turn tokens and arguments into these. */
export interface FileAtPath {
  readonly path: string;
  readonly name: string;
}

export interface ImportService {
  readonly preview: (request: {
    readonly jobId: string;
    readonly files: readonly FileAtPath[];
  }) => Promise<Replies['import.preview']>;
  readonly answer: (request: Requests['import.answer']) => Promise<FilePreview>;
  readonly commit: (request: Requests['import.commit']) => Replies['import.commit'];
  readonly cancel: (request: Requests['import.cancel']) => Replies['import.cancel'];
  readonly discard: (request: Requests['import.discard']) => Replies['import.discard'];
  /** The answers in force of a held file; for batch, which answers with the suggestions. */
  readonly held: (previewId: string) => HeldFile | undefined;
}

const cancelled = (): WorkbenchFailure => new WorkbenchFailure('cancelled', 'Cancelled. Nothing was imported.');

const notHeld = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'not_found',
    'This file is no longer open for import. Nothing was imported. Choose the file again.',
  );

interface Jobs {
  readonly held: Map<string, HeldFile>;
  readonly running: Map<string, AbortController>;
}

/** File → worker → preview held in memory → one transaction. Until `commit`, nothing is written. */
export const createImportService = (context: ServiceContext): ImportService => {
  const jobs: Jobs = { held: new Map(), running: new Map() };
  return {
    preview: async ({ jobId, files }) => ({ files: await previewAll(context, jobs, jobId, files) }),
    answer: async ({ previewId, answers }) => {
      const held = jobs.held.get(previewId);
      if (held === undefined) throw notHeld();
      const again = await read(context, { ...held, answers }, 'answer', new AbortController().signal);
      jobs.held.set(previewId, again);
      return previewOf(context.db, again);
    },
    commit: ({ jobId, imports }) => {
      refuseReadOnly(context);
      const wanted = imports.map((one) => {
        const held = jobs.held.get(one.previewId);
        if (held === undefined) throw notHeld();
        return { held, sameYear: one.sameYear, isExample: false };
      });
      const stored = storeImports(context, wanted);
      for (const { held } of wanted) jobs.held.delete(held.previewId);
      context.onProgress({ jobId, fileName: '', phase: 'done', done: 1, total: 1 });
      return { imports: stored };
    },
    cancel: ({ jobId }) => {
      const job = jobs.running.get(jobId);
      job?.abort();
      return { isCancelled: job !== undefined };
    },
    discard: ({ previewIds }) => ({ discarded: previewIds.filter((id) => jobs.held.delete(id)).length }),
    held: (previewId) => jobs.held.get(previewId),
  };
};

const read = async (
  context: ServiceContext,
  wanted: Omit<HeldFile, 'file'>,
  jobId: string,
  signal: AbortSignal,
): Promise<HeldFile> => {
  const file = await context.parseFile({
    path: wanted.path,
    fileName: wanted.fileName,
    currentYear: context.now().getUTCFullYear(),
    answers: wanted.answers,
    onProgress: (progress) => {
      context.onProgress({ jobId, fileName: wanted.fileName, ...progress });
    },
    signal,
  });
  return { previewId: wanted.previewId, path: wanted.path, fileName: wanted.fileName, answers: wanted.answers, file };
};

const previewAll = async (
  context: ServiceContext,
  jobs: Jobs,
  jobId: string,
  files: readonly FileAtPath[],
): Promise<readonly FilePreview[]> => {
  const abort = new AbortController();
  jobs.running.set(jobId, abort);
  const previews: FilePreview[] = [];
  try {
    for (const { path, name } of files) {
      if (abort.signal.aborted) throw cancelled();
      previews.push(await previewOne(context, jobs, jobId, { path, name }, abort.signal));
    }
    if (abort.signal.aborted) throw cancelled();
    return previews;
  } catch (error) {
    for (const preview of previews) jobs.held.delete(preview.previewId);
    throw error;
  } finally {
    jobs.running.delete(jobId);
  }
};

/** One bad file among several is told about; it does not stop the others. */
const previewOne = async (
  context: ServiceContext,
  jobs: Jobs,
  jobId: string,
  { path, name }: FileAtPath,
  signal: AbortSignal,
): Promise<FilePreview> => {
  const previewId = context.newId();
  try {
    const held = await read(context, { previewId, path, fileName: name, answers: {} }, jobId, signal);
    jobs.held.set(previewId, held);
    return previewOf(context.db, held);
  } catch (error) {
    if (signal.aborted) throw cancelled();
    return failedPreview(previewId, name, toWorkbenchError(error));
  }
};
