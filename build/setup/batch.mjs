import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { projectRoot } from './paths.mjs';
import { runInSight } from './run.mjs';
import { runAsCommand, setUp } from './setup.mjs';

const batchScript = path.join(projectRoot, 'out', 'main', 'batch.js');

await runAsCommand(async () => {
  await setUp('batch');
  await buildIfNeeded();
  // npm moves to the project's root; paths given on the command line are relative to where the reader stood.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  return runInSight(process.execPath, [batchScript, ...process.argv.slice(2)], { cwd });
});
