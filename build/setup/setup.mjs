import path from 'node:path';
import { installBinding } from './binding.mjs';
import { installDependencies } from './dependencies.mjs';
import { hasDisplay } from './display.mjs';
import { installElectron } from './electron.mjs';
import { isMainModule } from './main-module.mjs';
import { withLock } from './lock.mjs';
import { checkNode } from './node-version.mjs';
import { runtimeFolder } from './paths.mjs';
import { say, SetupError, step } from './step.mjs';
import { installSystemLibraries } from './system.mjs';

/**
 * Puts in place what the given purpose needs; quick when everything is there already.
 *
 * - `window`: Electron, what it needs from the system, and a virtual display where there is no real one
 * - `window if possible`: the same, but without it the rest still goes on
 * - `batch`: what runs under plain Node
 *
 * @param {'window' | 'window if possible' | 'batch'} purpose
 */
export function setUp(purpose) {
  return withLock(path.join(runtimeFolder, 'setup.lock'), say, () => runSteps(purpose));
}

/** @param {Parameters<typeof setUp>[0]} purpose */
async function runSteps(purpose) {
  const attempt = purpose === 'window if possible' ? orElseGoOn : required;
  await step('Node', checkNode);
  await step('Dependencies', installDependencies);
  const runtime = purpose === 'batch' ? undefined : await attempt(step('Electron', installElectron));
  await step('Database library', (announce) => installBinding(announce, runtime?.kind));
  if (purpose === 'batch') return;
  const needs = { isDisplayNeeded: !hasDisplay() };
  await attempt(step('System libraries', (announce) => installSystemLibraries(announce, needs)));
}

/**
 * @template T
 * @param {Promise<T>} result
 * @returns {Promise<T | undefined>}
 */
function required(result) {
  return result;
}

/**
 * @template T
 * @param {Promise<T>} result
 * @returns {Promise<T | undefined>}
 */
async function orElseGoOn(result) {
  try {
    return await result;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say('  Going on without it: no window can be opened here.');
    return undefined;
  }
}

/**
 * For commands: a failed step has said what to do, so a stack trace would only hide it.
 *
 * @param {() => Promise<number>} work resolves to the exit code
 */
export async function runAsCommand(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetupError)) console.error(error);
    process.exitCode = 1;
  }
}

if (isMainModule(import.meta.url)) {
  await runAsCommand(async () => {
    await setUp('window');
    return 0;
  });
}
