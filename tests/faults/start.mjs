import path from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from '../../build/setup/paths.mjs';

const script = path.join(projectRoot, 'tests', 'faults', 'run.ts');
const { module } = await runnerImport(script, { root: projectRoot, configFile: false, logLevel: 'error' });
const { runFaults } = /** @type {{ runFaults: (argv: readonly string[]) => Promise<number> }} */ (module);
// What drives the app may keep this process for a while.
process.exit(await runFaults(process.argv.slice(2)));
