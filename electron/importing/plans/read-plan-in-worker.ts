import { Worker } from 'node:worker_threads';
import type { ResourceLimits } from 'node:worker_threads';
import type { PlanFile } from '../../../shared/plan-file/plan-sheet.types';
import type { Result } from '../../../shared/ipc/errors';
import { WorkbenchFailure } from '../../ipc/failure';
import { ImportFileError } from '../import-file-error';

/** What the import worker is started with to read one plan and end. */
export interface PlanJob {
  readonly planPath: string;
  readonly fileName: string;
}

export interface PlanReaderOptions {
  /** The built worker.ts. */
  readonly workerPath: string;
  readonly timeoutMs?: number;
  readonly resourceLimits?: ResourceLimits;
}

const usualTimeout = 60_000;
const usualLimits: ResourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 };

const stopped = (fileName: string, why: string): ImportFileError =>
  new ImportFileError(
    'file_too_large',
    `Reading “${fileName}” ${why} and was stopped.`,
    'Copy the tables of the plan into a new file and import that.',
  );

const isMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const firstOutcome = (worker: Worker, fileName: string, timeoutMs: number): Promise<Result<PlanFile>> =>
  new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer);
      reject(stopped(fileName, why));
    };
    const timer = setTimeout(() => {
      fail(`took longer than ${String(Math.round(timeoutMs / 1000))} seconds`);
    }, timeoutMs);
    worker.on('message', (message: Result<PlanFile>) => {
      clearTimeout(timer);
      resolve(message);
    });
    worker.on('error', (error: unknown) => {
      fail(isMemory(error) ? 'needed more memory than this app may use' : 'failed');
    });
    worker.on('exit', () => {
      fail('failed');
    });
  });

/** Reads a plan in a thread of its own, so that a damaged or hostile file costs nothing but that thread. */
export const createPlanReader =
  ({ workerPath, timeoutMs = usualTimeout, resourceLimits = usualLimits }: PlanReaderOptions) =>
  async (path: string, fileName: string): Promise<PlanFile> => {
    const workerData: PlanJob = { planPath: path, fileName };
    const worker = new Worker(workerPath, { workerData, resourceLimits, stdout: true, stderr: true });
    worker.stdout.resume();
    worker.stderr.resume();
    try {
      const result = await firstOutcome(worker, fileName, timeoutMs);
      if (result.ok) return result.value;
      throw new WorkbenchFailure(result.error.code, result.error.message, result.error.details);
    } finally {
      await worker.terminate();
    }
  };
