import { getCurrentFuseWire, FuseState, FuseV1Options } from '@electron/fuses';

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

/** @param {unknown} state */
function wordsOf(state) {
  if (state === FuseState.ENABLE) return 'on';
  if (state === FuseState.DISABLE) return 'off';
  return 'not in this Electron';
}
