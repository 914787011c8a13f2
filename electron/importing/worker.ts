/** Entry of the import worker: one file a worker, so that cancelling or a crash costs nothing but the worker. */
import { parentPort, workerData } from 'node:worker_threads';
import { toWorkbenchError } from '../ipc/failure';
import { createFileParser } from './parse-file-here';
import type { ParseJob } from './parsed-file';
import { readPlanFileHere } from './plans/read-plan-file';
import type { PlanJob } from './plans/read-plan-in-worker';
import type { WorkerMessage } from './worker-messages';

const post = (message: WorkerMessage): void => {
  parentPort?.postMessage(message);
};

const parser = createFileParser();

const answer = async (job: ParseJob): Promise<void> => {
  try {
    const value = await parser.parse(job, (progress) => {
      post({ kind: 'progress', progress });
    });
    post({ kind: 'result', ok: true, value, cellsHeld: parser.cellsHeld() });
  } catch (error) {
    post({ kind: 'result', ok: false, error: toWorkbenchError(error) });
  }
};

// Only parse-in-worker.ts starts this file, and it posts one ParseJob after the other.
parentPort?.on('message', (job: ParseJob) => {
  void answer(job);
});

/** Only read-plan-in-worker.ts starts this file with data of its own. */
const isPlanJob = (data: unknown): data is PlanJob => typeof data === 'object' && data !== null && 'planPath' in data;

const startedWith: unknown = workerData;
if (isPlanJob(startedWith)) {
  readPlanFileHere(startedWith.planPath, startedWith.fileName)
    .then((value) => {
      parentPort?.postMessage({ ok: true, value });
    })
    .catch((error: unknown) => {
      parentPort?.postMessage({ ok: false, error: toWorkbenchError(error) });
    });
}
