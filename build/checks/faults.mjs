import path from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { runAsCommand } from '../setup/setup.mjs';
import { runWindowScript } from '../setup/window-script.mjs';

const script = path.join(projectRoot, 'tests', 'faults', 'start.mjs');

/**
 * Kills, fills disks, cuts the power and more for some minutes (`--minutes`, `--seed`, `--job`, `--fault`). Prints one JSON object; fails where
 * something was lost, is half, or does not open.
 */
await runAsCommand(() => runWindowScript(script, process.argv.slice(2)));
