import { assembledExecutable, assembledFolder } from './assembled.mjs';
import { officialExecutable } from './official.mjs';
import { projectRoot } from './paths.mjs';
import { SetupError } from './step.mjs';

/**
 * @typedef {'auto' | 'official' | 'assembled'} RuntimeChoice
 * @returns {RuntimeChoice} from RACE_EQUALITY_ELECTRON: "assembled" never asks the release host, "official" accepts nothing else
 */
export function runtimeChoice() {
  const wish = process.env['RACE_EQUALITY_ELECTRON'];
  return wish === 'official' || wish === 'assembled' ? wish : 'auto';
}

/** @returns {{ readonly kind: 'official' | 'assembled', readonly executable: string } | undefined} what set-up put in place */
export function installedRuntime() {
  const choice = runtimeChoice();
  const official = choice === 'assembled' ? undefined : officialExecutable();
  if (official !== undefined) return { kind: 'official', executable: official };
  const assembled = choice === 'official' ? undefined : assembledExecutable();
  return assembled === undefined ? undefined : { kind: 'assembled', executable: assembled };
}

/** @returns {string} the absolute path of the Electron to launch */
export function runtimeExecutable() {
  return requireRuntime().executable;
}

/** @returns {string | undefined} the folder electron-builder packs instead of fetching one; undefined for the pinned Electron */
export function assembledDistribution() {
  return requireRuntime().kind === 'assembled' ? assembledFolder : undefined;
}

/**
 * Something that can be started: its executable, and what follows its name.
 *
 * @typedef {{ readonly executable: string, readonly firstArguments: readonly string[] }} Program
 */

/** @returns {Program} the project as it was built last */
export function builtProgram() {
  return { executable: runtimeExecutable(), firstArguments: launchArguments() };
}

/**
 * @param {{ readonly isRoot?: boolean }} [who]
 * @returns {readonly string[]} what follows the executable's name to start this project
 */
export function launchArguments(who) {
  const appPath = requireRuntime().kind === 'official' ? [projectRoot] : [];
  return [...rootSwitches(who), ...appPath];
}

/**
 * Chromium refuses to sandbox for root, and a container's small /dev/shm crashes it. The packaged app has neither switch of its own.
 *
 * @param {{ readonly isRoot?: boolean }} [who]
 * @returns {readonly string[]}
 */
export function rootSwitches({ isRoot = process.platform === 'linux' && process.getuid?.() === 0 } = {}) {
  return isRoot ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
}

function requireRuntime() {
  const runtime = installedRuntime();
  if (runtime === undefined) throw new SetupError('Electron is not here yet', 'run: npm run setup');
  return runtime;
}
