/**
 * Entry of the data process of the tests: the services, the import worker and its limits are the app's own; only the port is another
 * (a utility process of Electron has `parentPort`), and the time limit may be shorter.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { createProcess } from '../../electron/data/process-requests';
import { createFileReader } from '../../electron/importing/parse-in-worker';
import { createPlanReader } from '../../electron/importing/plans/read-plan-in-worker';
import type { ToData } from '../../electron/ipc/data-protocol';
import { toWorkbenchError } from '../../electron/ipc/failure';

const [dataFolder = '', workerPath = '', timeout = ''] = process.argv.slice(2);
const timeoutMs = Number(timeout);
const send = (message: object): void => {
  process.send?.(message);
};

const service = createProcess({
  dataFolder,
  appVersion: 'fuzz',
  program: 'fuzz',
  now: () => new Date('2026-04-04T09:00:00Z'),
  newId: randomUUID,
  newKey: () => randomBytes(32).toString('base64url'),
  ...createFileReader({ workerPath, timeoutMs }),
  readPlanFile: createPlanReader({ workerPath, timeoutMs }),
  onProgress: () => undefined,
});

process.on('message', (message: ToData) => {
  service
    .answer(message)
    .then((value) => {
      send({ id: message.id, result: { ok: true, value } });
    })
    .catch((error: unknown) => {
      const inside = error instanceof Error ? (error.stack ?? error.message) : String(error);
      send({ id: message.id, result: { ok: false, error: toWorkbenchError(error) }, inside });
    });
});
process.on('disconnect', () => {
  process.exit(0);
});

send({ ready: service.openingFailure() });
