/** Entry of batch work: `node out/main/batch.js --data DIR <command>`. Standard output carries the JSON, standard error the log. */
import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import packageFacts from '../../package.json';
import { createFileReader } from '../importing/parse-in-worker';
import { createPlanReader } from '../importing/plans/read-plan-in-worker';
import { runBatch } from './run';

const workerPath = path.join(path.dirname(fileURLToPath(import.meta.url)), 'import-worker.js');

const reader = createFileReader({ workerPath });

const { json, exitCode } = await runBatch(process.argv.slice(2), {
  appVersion: packageFacts.version,
  now: () => new Date(),
  newId: randomUUID,
  newKey: () => randomBytes(32).toString('base64url'),
  parseFile: reader.parseFile,
  releaseFile: reader.releaseFile,
  readInput: () => text(process.stdin),
  readPlanFile: createPlanReader({ workerPath }),
  log: (text) => {
    process.stderr.write(`${text}\n`);
  },
});
// Workers that still hold a file open (questions are open, or an import was refused) would keep the process alive for ever.
await reader.close();
process.stdout.write(`${JSON.stringify(json)}\n`);
process.exitCode = exitCode;
