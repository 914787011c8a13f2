import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { isMainModule } from '../../build/setup/main-module.mjs';
import { runtimeExecutable } from '../../build/setup/runtime.mjs';

const ownFile = fileURLToPath(import.meta.url);

/** As electron/importing/read-spreadsheet.ts reads, which the options there explain. */
const options = /** @type {const} */ ({
  type: 'buffer',
  dense: true,
  raw: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
  sheetStubs: true,
  bookVBA: true,
});

/** @typedef {{ readonly seconds: number, readonly cpuSeconds: number }} BareRead */

/** The library alone: bytes → workbook. @param {string} file */
async function readInWorker(file) {
  const { read } = await import('@e965/xlsx');
  const [startedAt, cpu] = [performance.now(), process.cpuUsage()];
  const book = read(fs.readFileSync(file), options);
  if (book.SheetNames.length === 0) throw new Error('nothing was read');
  const { user, system } = process.cpuUsage(cpu);
  parentPort?.postMessage({ seconds: (performance.now() - startedAt) / 1000, cpuSeconds: (user + system) / 1e6 });
}

/**
 * How long the library takes to read a workbook and nothing else, in a worker of the runtime that the app runs in: what no import can be under.
 *
 * @param {string} file @returns {BareRead}
 */
export const bareRead = (file) =>
  JSON.parse(
    execFileSync(runtimeExecutable(), [ownFile, file], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      encoding: 'utf8',
    }),
  );

if (!isMainThread) await readInWorker(String(workerData));
else if (isMainModule(import.meta.url)) {
  const worker = new Worker(ownFile, { workerData: process.argv[2] });
  worker.once('message', (/** @type {BareRead} */ measured) => process.stdout.write(JSON.stringify(measured)));
}
