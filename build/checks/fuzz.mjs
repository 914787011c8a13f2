import path from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from '../setup/paths.mjs';
import { runAsCommand, setUp } from '../setup/setup.mjs';

/**
 * Gives hostile files to every reader of the app for some minutes (`--minutes`, `--seed`, `--reader`), or one file again (`--file`). Prints one
 * JSON object; fails where a file crashed something, was stored in part, or was refused without plain words.
 */
await runAsCommand(async () => {
  await setUp('batch');
  const script = path.join(projectRoot, 'tests', 'fuzz', 'run.ts');
  const { module } = await runnerImport(script, { root: projectRoot, configFile: false, logLevel: 'error' });
  return /** @type {{ runFuzz: (argv: readonly string[]) => Promise<number> }} */ (module).runFuzz(
    process.argv.slice(2),
  );
});
