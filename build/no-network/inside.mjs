import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { passTheGate } from '../setup/first-start.mjs';
import { placesIn } from '../setup/fresh-app.mjs';
import { launchApp } from '../setup/launch-app.mjs';
import { drivenPackage, packagedProgram } from '../setup/packaged.mjs';
import { layTrap } from './trap.mjs';
import { exportEverything, importFiles, visitEveryPage } from './visit.mjs';
import { watched } from './watched.mjs';

/** Run by prove.mjs, in a namespace whose only way out is the trap. Prints what was seen as one JSON object. */
const [folderOfFiles] = process.argv.slice(2);
if (folderOfFiles === undefined) throw new Error('which files are to be imported?');
const files = fs.readdirSync(folderOfFiles).filter((name) => /\.(xlsx|csv)$/.test(name));

/** Long enough for what an app does by itself after its start: look for news, send reports. */
const alone = 20_000;

await layTrap();
const control = await watched(process.execPath, (program) =>
  runAlone(program, [path.join(import.meta.dirname, 'control.mjs')], null),
);
const shipped = packagedProgram();
const left = await withFolder((folder) =>
  watched(shipped.executable, (program) => runAlone(program, [...shipped.firstArguments, ...placesIn(folder)], alone)),
);
/** @type {readonly string[]} */
let pages = [];
/** @type {readonly string[]} */
let exported = [];
const driven = packagedProgram(drivenPackage());
const used = await withFolder((folder) =>
  watched(driven.executable, async (program) => {
    const app = await launchApp(placesIn(folder), undefined, { ...driven, executable: program });
    const page = await app.firstWindow();
    page.setDefaultTimeout(20_000);
    await passTheGate(page);
    const before = await visitEveryPage(page);
    await importFiles(
      page,
      files.map((name) => path.join(folderOfFiles, name)),
    );
    const after = await visitEveryPage(page, (place) => !place.startsWith('/help/'));
    pages = [...new Set([...before, ...after])].sort();
    exported = await exportEverything(app, page, folder);
    await app.close();
  }),
);
console.log(JSON.stringify({ control, shipped: left, used, pages, exported }));

/**
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withFolder(work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-no-network-'));
  try {
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {number | null} milliseconds after which it is asked to end; null: it ends by itself
 */
async function runAlone(program, args, milliseconds) {
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  const ended = once(child, 'exit');
  if (milliseconds === null) await ended;
  else {
    await Promise.race([ended, sleep(milliseconds)]);
    // The watch ends only when what it watches has ended: both are asked, as one group.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}
