/** Entry of the data process (a `utilityProcess`): SQLite and every service live here, so the window never waits for them. */
import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FromData, ToData } from '../ipc/data-protocol';
import { createFileReader } from '../importing/parse-in-worker';
import { toWorkbenchError } from '../ipc/failure';
import { createProcess } from './process-requests';

const [dataFolder = '', appVersion = ''] = process.argv.slice(2);
const workerPath = path.join(path.dirname(fileURLToPath(import.meta.url)), 'import-worker.js');

const send = (message: FromData): void => {
  process.parentPort.postMessage(message);
};

const service = createProcess({
  dataFolder,
  appVersion,
  now: () => new Date(),
  newId: randomUUID,
  newKey: () => randomBytes(32).toString('base64url'),
  ...createFileReader({ workerPath }),
  onProgress: (progress) => {
    send({ kind: 'progress', progress });
  },
});

process.parentPort.on('message', ({ data }: { data: ToData }) => {
  service
    .answer(data)
    .then((value) => {
      send({ kind: 'reply', id: data.id, result: { ok: true, value } });
    })
    .catch((error: unknown) => {
      send({ kind: 'reply', id: data.id, result: { ok: false, error: toWorkbenchError(error) } });
    });
});

send({ kind: 'ready', failure: service.openingFailure() });
