import { getCurrentFuseWire, FuseV1Options } from '@electron/fuses';

/**
 * @param {string} executable
 * @returns {Promise<readonly (readonly [fuse: string, state: string])[]>} as the built file has them
 */
export async function fuseStates(executable) {
  const wire = await getCurrentFuseWire(executable);
  return Object.entries(FuseV1Options)
    .filter(([name]) => Number.isNaN(Number(name)))
    .map(([name, index]) => [name, wordsOf(wire[/** @type {keyof typeof wire} */ (index)])]);
}

/** The wire is letters in the executable. @param {unknown} state */
function wordsOf(state) {
  if (state === '1'.charCodeAt(0)) return 'on';
  if (state === '0'.charCodeAt(0)) return 'off';
  return 'not in this Electron';
}
