import path from 'node:path';
import { buildIfNeeded } from '../setup/build.mjs';
import { onSomeDisplay } from '../setup/display.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { runInSight } from '../setup/run.mjs';
import { runAsCommand, setUp } from '../setup/setup.mjs';

const measurements = path.join(projectRoot, 'tests', 'performance', 'run.mjs');

/** Prints one JSON object with the measured figures; never fails by the clock. `-- --only import` measures one part. */
await runAsCommand(async () => {
  await setUp('window');
  await buildIfNeeded();
  const [command = process.execPath, ...args] = onSomeDisplay([
    process.execPath,
    measurements,
    ...process.argv.slice(2),
  ]);
  return runInSight(command, args);
});
