import { buildIfNeeded } from './build.mjs';
import { onSomeDisplay } from './display.mjs';
import { runInSight } from './run.mjs';
import { setUp } from './setup.mjs';

/**
 * Runs a script that opens the built app: as a child, so that it can have a virtual display where there is no real one.
 *
 * @param {string} script
 * @param {readonly string[]} [args]
 * @returns {Promise<number>} its exit code
 */
export async function runWindowScript(script, args = []) {
  await setUp('window');
  await buildIfNeeded();
  const [command = process.execPath, ...rest] = onSomeDisplay([process.execPath, script, ...args]);
  return runInSight(command, rest);
}
