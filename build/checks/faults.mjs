import path from 'node:path';
import { runnerImport } from 'vite';
import { buildIfNeeded } from '../setup/build.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { runAsCommand, setUp } from '../setup/setup.mjs';

/**
 * Kills, fills disks, cuts the power and more for some minutes (`--minutes`, `--seed`, `--job`, `--fault`). Prints one JSON object; fails where
 * something was lost, is half, or does not open.
 */
await runAsCommand(async () => {
  await setUp('batch');
  await buildIfNeeded();
  const script = path.join(projectRoot, 'tests', 'faults', 'run.ts');
  const { module } = await runnerImport(script, { root: projectRoot, configFile: false, logLevel: 'error' });
  return /** @type {{ runFaults: (argv: readonly string[]) => Promise<number> }} */ (module).runFaults(
    process.argv.slice(2),
  );
});
