import { _electron } from '@playwright/test';
import { builtProgram } from './runtime.mjs';

/** @typedef {import('./runtime.mjs').Program} Program */

/** The app shows its window within a second or two; a driver that has not found it by then never does. */
const launchTimeout = 20_000;
const mostLaunches = 3;

/** @param {unknown} error */
const isTimeout = (error) => error instanceof Error && error.name === 'TimeoutError';

/**
 * Starts the real app under the driver, which now and then (one start in some hundreds) connects and then waits for ever although the app
 * runs (microsoft/playwright#13297). Only that is tried again, and said; anything else the app does wrong fails at once.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @param {Program} [program] what is started: the build, unless a package is named
 * @returns {Promise<import('@playwright/test').ElectronApplication>}
 */
export async function launchApp(args, env, program = builtProgram()) {
  const options = {
    executablePath: program.executable,
    args: [...program.firstArguments, ...args],
    timeout: launchTimeout,
    ...(env === undefined ? {} : { env }),
  };
  for (let launch = 1; launch < mostLaunches; launch += 1) {
    try {
      return await _electron.launch(options);
    } catch (error) {
      if (!isTimeout(error)) throw error;
      process.stderr.write(
        `The driver did not find the app within ${String(launchTimeout / 1000)} s; started again.\n`,
      );
    }
  }
  return _electron.launch(options);
}
