/** Entry of the import worker: one file a worker, so that cancelling or a crash costs nothing but the worker. */
import { parentPort } from 'node:worker_threads';
import { toWorkbenchError } from '../ipc/failure';
import { createFileParser } from './parse-file-here';
import type { ParseJob } from './parsed-file';
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
