/** Entry of the data process (a `utilityProcess`): SQLite and every service live here, so the window never waits for them. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CloseData, FromData, OpenData, ToData } from '../ipc/data-protocol';
import { createFileReader } from '../importing/parse-in-worker';
import { createPlanReader } from '../importing/plans/read-plan-in-worker';
import { toWorkbenchError } from '../ipc/failure';
import { technicalTrace } from '../ipc/technical-trace';
import type { DataKey } from '../protection/data-key';
import { createProcess } from './process-requests';
import type { DataService } from './process-requests';

const [dataFolder = '', appVersion = ''] = process.argv.slice(2);
const ownFile = fileURLToPath(import.meta.url);

/** The built file names the chunks it is made of by their content, so its own content tells every build from another. */
const program = createHash('sha256').update(fs.readFileSync(ownFile)).update(process.versions.v8).digest('base64url');

const workerPath = path.join(path.dirname(ownFile), 'import-worker.js');

const send = (message: FromData): void => {
  process.parentPort.postMessage(message);
};

const openWith = (dataKey: DataKey | null): DataService =>
  createProcess({
    dataFolder,
    dataKey,
    appVersion,
    program,
    now: () => new Date(),
    newId: randomUUID,
    newKey: () => randomBytes(32).toString('base64url'),
    ...createFileReader({ workerPath }),
    readPlanFile: createPlanReader({ workerPath }),
    onProgress: (progress) => {
      send({ kind: 'progress', progress });
    },
  });

const answer = (service: DataService, message: ToData): void => {
  service
    .answer(message)
    .then((value) => {
      send({ kind: 'reply', id: message.id, result: { ok: true, value } });
    })
    .catch((error: unknown) => {
      const reason = toWorkbenchError(error);
      if (reason.code === 'internal') send({ kind: 'fault', trace: technicalTrace(error) });
      send({ kind: 'reply', id: message.id, result: { ok: false, error: reason } });
    });
};

let service: DataService | null = null;

process.parentPort.on('message', ({ data }: { data: ToData | OpenData | CloseData }) => {
  if ('close' in data) {
    service?.close();
    process.exit(0);
  }
  // The key comes by this message and by no other way: arguments and the environment of a process can be read from outside.
  if ('dataKey' in data) {
    service ??= openWith(data.dataKey === null ? null : Buffer.from(data.dataKey));
    send({ kind: 'ready', failure: service.openingFailure() });
  } else if (service !== null) answer(service, data);
});
