import fs from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { projectRoot, runtimeFolder } from './paths.mjs';
import { run, runInSight } from './run.mjs';
import { launchArguments, runtimeExecutable } from './runtime.mjs';
import { runAsCommand, setUp } from './setup.mjs';
import { SetupError, step } from './step.mjs';

const exampleData = path.join(runtimeFolder, 'example-data');
const exampleOutput = path.join(projectRoot, 'dist', 'example-trust');

await runAsCommand(() => (hasDisplay() ? openWindow() : runExample()));

async function openWindow() {
  await setUp('window');
  await buildIfNeeded();
  // Set in some editors' terminals, it would start Electron as plain Node.
  const env = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  return runInSight(runtimeExecutable(), launchArguments(), { env });
}

/** Without a display the main job still runs, on the example trust, and leaves its documents behind. */
async function runExample() {
  console.log('There is no display here, so no window can open. Running the main job on the example trust instead.');
  await setUp('window if possible');
  await buildIfNeeded();
  const files = await step('Example trust', exportExample);
  console.log(`The example trust's documents are in ${exampleOutput}:`);
  for (const file of files) console.log(`  ${file}`);
  console.log('Where there is a display, npm start opens the app.');
  return 0;
}

async function exportExample() {
  for (const folder of [exampleData, exampleOutput]) fs.rmSync(folder, { recursive: true, force: true });
  const batch = path.join(projectRoot, 'out', 'main', 'batch.js');
  const args = [batch, '--data', exampleData, 'example', '--out', exampleOutput];
  const files = filesNamedIn(await run(process.execPath, args, { isStderrIncluded: false }));
  return { outcome: `${files.length} documents written`, value: files };
}

/**
 * @param {string} output one JSON object from the batch command
 * @returns {readonly string[]} absolute paths
 */
function filesNamedIn(output) {
  const { files } = JSON.parse(output);
  if (!Array.isArray(files) || files.length === 0) {
    throw new SetupError(`the example wrote no documents: ${output.trim()}`, 'report this: it is a fault in the app.');
  }
  return files.map((file) => path.resolve(exampleOutput, String(file)));
}
