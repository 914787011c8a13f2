import { Worker } from 'node:worker_threads';
import type { PlanFile } from '../../../shared/plan-file/plan-sheet.types';
import type { Result } from '../../../shared/ipc/errors';
import { WorkbenchFailure } from '../../ipc/failure';
import { ImportFileError } from '../import-file-error';

/** What the import worker is started with to read one plan and end. */
export interface PlanJob {
  readonly planPath: string;
  readonly fileName: string;
}

const mostMilliseconds = 60_000;
const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 } as const;

const stopped = (fileName: string): ImportFileError =>
  new ImportFileError(
    'file_too_large',
    `Reading “${fileName}” took too long or needed too much memory, and was stopped.`,
    'Copy the tables of the plan into a new file and import that.',
  );

/** Reads a plan in a thread of its own, so that a damaged or hostile file costs nothing but that thread. */
export const createPlanReader =
  (workerPath: string) =>
  async (path: string, fileName: string): Promise<PlanFile> => {
    const workerData: PlanJob = { planPath: path, fileName };
    const worker = new Worker(workerPath, { workerData, resourceLimits: limits, stdout: true, stderr: true });
    worker.stdout.resume();
    worker.stderr.resume();
    try {
      const result = await new Promise<Result<PlanFile>>((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(stopped(fileName));
        }, mostMilliseconds);
        worker.on('message', (message: Result<PlanFile>) => {
          clearTimeout(timer);
          resolve(message);
        });
        const fail = (): void => {
          clearTimeout(timer);
          reject(stopped(fileName));
        };
        worker.on('error', fail).on('exit', fail);
      });
      if (result.ok) return result.value;
      throw new WorkbenchFailure(result.error.code, result.error.message, result.error.details);
    } finally {
      await worker.terminate();
    }
  };
