import { Worker } from 'node:worker_threads';
import type { ResourceLimits } from 'node:worker_threads';
import { WorkbenchFailure } from '../ipc/failure';
import { ImportFileError } from './import-file-error';
import type { ParseJob, ParseProgress, ParsedFile } from './parsed-file';
import type { WorkerMessage } from './worker-messages';

export interface ParseRequest extends ParseJob {
  /** The built worker.ts. */
  readonly workerPath: string;
  readonly onProgress: (progress: ParseProgress) => void;
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
  readonly resourceLimits?: ResourceLimits;
}

/** 100,000 rows of 20 columns take about 15 seconds on a slow laptop. */
const usualTimeout = 120_000;
/** Enough for the largest extract; a file that needs more would starve the rest of the computer. */
const usualLimits: ResourceLimits = { maxOldGenerationSizeMb: 1536 };

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

const settle = (message: Extract<WorkerMessage, { kind: 'result' }>): ParsedFile => {
  if (message.ok) return message.value;
  throw new WorkbenchFailure(message.error.code, message.error.message, message.error.details);
};

/** The first of: a result, a crash, the time limit, or the user's cancel. */
const firstOutcome = (worker: Worker, request: ParseRequest): Promise<ParsedFile> => {
  const { signal, fileName, onProgress, timeoutMs = usualTimeout } = request;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(tooSlow(fileName, timeoutMs));
    }, timeoutMs);
    const onAbort = (): void => {
      reject(cancelled());
    };
    signal.addEventListener('abort', onAbort, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else resolve(Promise.resolve(message).then(settle));
    });
    worker.on('error', (error) => {
      reject(crashed(error, fileName));
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      reject(crashed(null, fileName));
    });
  });
};

/**
 * Reads a file in a worker thread of its own. Cancelling ends the thread; whatever goes wrong there arrives here as a
 * `WorkbenchFailure` in plain English.
 */
export const parseFile = async (request: ParseRequest): Promise<ParsedFile> => {
  if (request.signal.aborted) throw cancelled();
  const { path, fileName, currentYear, answers, likelyYear, memory, choice, personKey } = request;
  const worker = new Worker(request.workerPath, {
    workerData: { path, fileName, currentYear, answers, likelyYear, memory, choice, personKey } satisfies ParseJob,
    resourceLimits: request.resourceLimits ?? usualLimits,
    // The spreadsheet reader writes remarks about odd files to the console; they are nobody's log.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  try {
    return await firstOutcome(worker, request);
  } finally {
    await worker.terminate();
  }
};
