import path from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { runAsCommand } from '../setup/setup.mjs';
import { runWindowScript } from '../setup/window-script.mjs';

const measurements = path.join(projectRoot, 'tests', 'performance', 'run.mjs');

/** Prints one JSON object with the measured figures; never fails by the clock. `-- --only import` measures one part. */
await runAsCommand(() => runWindowScript(measurements, process.argv.slice(2)));
