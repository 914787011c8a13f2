import path from 'node:path';
import { buildIfNeeded } from '../setup/build.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { runInSight } from '../setup/run.mjs';
import { runAsCommand, setUp } from '../setup/setup.mjs';
import { runWindowScript } from '../setup/window-script.mjs';

const script = (/** @type {string} */ name) => path.join(projectRoot, 'tests', 'performance', name);
const args = process.argv.slice(2);

/** It starts windows of two apps, each on a display of its own. */
async function compare() {
  await setUp('window');
  await buildIfNeeded();
  return runInSight(process.execPath, [script('compare.mjs'), ...args]);
}

/**
 * Prints one JSON object with the measured figures; never fails by the clock. `-- --only import` measures one part, `-- --compare main` the
 * same scenes of another revision too, in turn.
 */
await runAsCommand(() =>
  args.some((arg) => arg.startsWith('--compare')) ? compare() : runWindowScript(script('run.mjs'), args),
);
