import { Worker } from 'node:worker_threads';
import type { ResourceLimits } from 'node:worker_threads';
import { WorkbenchFailure } from '../ipc/failure';
import { ImportFileError } from './import-file-error';
import { createKeptWorkers } from './kept-workers';
import type { KeptLimits } from './kept-workers';
import { unpackTable } from './packed-rows';
import type { ParseJob, ParseProgress, ParsedFile } from './parsed-file';
import type { WorkerMessage } from './worker-messages';

export interface ParseRequest extends ParseJob {
  readonly onProgress: (progress: ParseProgress) => void;
  readonly signal: AbortSignal;
}

export interface FileReaderOptions {
  /** The built worker.ts. */
  readonly workerPath: string;
  readonly timeoutMs?: number;
  readonly resourceLimits?: ResourceLimits;
  readonly kept?: KeptLimits;
}

/** Reads files in worker threads; a file that was read stays open for the next reading with more answers, until it is released. */
export interface FileReader {
  readonly parseFile: (request: ParseRequest) => Promise<ParsedFile>;
  /** Frees what is held of the file; reading it again opens it anew. */
  readonly releaseFile: (path: string) => Promise<void>;
  /** Lets every file go: a program that is done must not wait for workers at rest. */
  readonly close: () => Promise<void>;
}

/** 100,000 rows of 20 columns take about 15 seconds on a slow laptop. */
const usualTimeout = 120_000;
/**
 * Enough for the largest extract; a file that needs more would starve the rest of the computer. With a quarter of this room for young objects
 * 100,000 rows take 0.3 seconds of processor time more, and the peak is the same; with more room they take as long.
 */
const usualLimits: ResourceLimits = { maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 32 };
const usualKept: KeptLimits = { mostFiles: 3, mostCells: 6_000_000 };

const cancelled = (): WorkbenchFailure => new WorkbenchFailure('cancelled', 'Cancelled. Nothing has been imported.');
const tooSlow = (fileName: string, ms: number): ImportFileError =>
  new ImportFileError(
    'file_too_large',
    `Reading “${fileName}” took longer than ${String(Math.round(ms / 1000))} seconds and was stopped.`,
    'It may be damaged or too large: open it in Excel, copy the sheet you need into a new file and import that.',
  );

const crashed = (error: unknown, fileName: string): ImportFileError => {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory
    ? new ImportFileError(
        'file_too_large',
        `“${fileName}” needs more memory than this app may use.`,
        'Copy the sheet you need into a new file and import that.',
      )
    : new ImportFileError(
        'internal',
        `Reading “${fileName}” stopped unexpectedly.`,
        'Try again; if it happens again, save a copy in Excel and import the copy.',
      );
};

type ResultMessage = Extract<WorkerMessage, { kind: 'result' }>;
type GoodResult = Extract<ResultMessage, { ok: true }>;

/** The first of: a result, a crash, the time limit, or the user's cancel. Listens only until then. */
const firstOutcome = (worker: Worker, request: ParseRequest, timeoutMs: number): Promise<ResultMessage> => {
  const { signal, fileName, onProgress } = request;
  const done = new AbortController();
  return new Promise<ResultMessage>((resolve, reject) => {
    const fail = (error: Error) => (): void => {
      reject(error);
    };
    const timer = setTimeout(fail(tooSlow(fileName, timeoutMs)), timeoutMs);
    const onMessage = (message: WorkerMessage): void => {
      if (message.kind === 'progress') onProgress(message.progress);
      else resolve(message);
    };
    const onError = (error: unknown): void => {
      reject(crashed(error, fileName));
    };
    const onExit = fail(crashed(null, fileName));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal.addEventListener('abort', fail(cancelled()), { once: true, signal: done.signal });
    done.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    });
  }).finally(() => {
    done.abort();
  });
};

const start = ({ workerPath, resourceLimits = usualLimits }: FileReaderOptions): Worker => {
  const worker = new Worker(workerPath, {
    resourceLimits,
    // The spreadsheet reader writes remarks about odd files to the console; they are nobody's log.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  // A worker at rest may die with nobody waiting for it; the next reading starts another.
  worker.on('error', () => undefined);
  return worker;
};

/** Posts a job and waits. A worker that did anything but answer well is ended, at once. */
const run = async (worker: Worker, request: ParseRequest, timeoutMs: number): Promise<GoodResult> => {
  const { path, fileName, currentYear, answers, likelyYear, memory, choice, personKey } = request;
  try {
    const job: ParseJob = { path, fileName, currentYear, answers, likelyYear, memory, choice, personKey };
    worker.postMessage(job);
    const result = await firstOutcome(worker, request, timeoutMs);
    if (result.ok) return result;
    throw new WorkbenchFailure(result.error.code, result.error.message, result.error.details);
  } catch (error) {
    await worker.terminate();
    throw error;
  }
};

/** Work on one path at a time: two readings of a file wait for each other, so that the second finds it open. */
const createTurns = (): (<T>(path: string, work: () => Promise<T>) => Promise<T>) => {
  const last = new Map<string, Promise<unknown>>();
  return async (path, work) => {
    const before = last.get(path) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(path, mine);
    try {
      return await mine;
    } finally {
      if (last.get(path) === mine) last.delete(path);
    }
  };
};

/**
 * Reads files in worker threads of their own. Cancelling ends the thread; whatever goes wrong there arrives here as a `WorkbenchFailure` in
 * plain English.
 */
export const createFileReader = (options: FileReaderOptions): FileReader => {
  const { timeoutMs = usualTimeout, kept: limits = usualKept } = options;
  const kept = createKeptWorkers(limits);
  const inTurn = createTurns();
  const release = (path: string): Promise<void> =>
    inTurn(path, async () => {
      await kept.take(path)?.terminate();
    });
  return {
    parseFile: (request) =>
      inTurn(request.path, async () => {
        if (request.signal.aborted) throw cancelled();
        const worker = kept.take(request.path) ?? start(options);
        const { value, cellsHeld } = await run(worker, request, timeoutMs);
        kept.keep(request.path, worker, cellsHeld);
        return { ...value, tables: value.tables.map(unpackTable) };
      }),
    releaseFile: release,
    close: async () => {
      await Promise.all(kept.paths().map(release));
    },
  };
};
