/** Entry of the import worker: one file a worker, so that cancelling or a crash costs nothing but the worker. */
import { parentPort, workerData } from 'node:worker_threads';
import { toWorkbenchError } from '../ipc/failure';
import { parseFileHere } from './parse-file-here';
import type { ParseJob } from './parsed-file';
import type { WorkerMessage } from './worker-messages';

const post = (message: WorkerMessage): void => {
  parentPort?.postMessage(message);
};

// Only parse-in-worker.ts starts this file, and it passes a ParseJob.
const job = workerData as ParseJob;

try {
  const value = await parseFileHere(job, (progress) => {
    post({ kind: 'progress', progress });
  });
  post({ kind: 'result', ok: true, value });
} catch (error) {
  post({ kind: 'result', ok: false, error: toWorkbenchError(error) });
}
