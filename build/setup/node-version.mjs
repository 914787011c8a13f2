import { SetupError } from './step.mjs';

const oldestSupported = { major: 20, minor: 19 };

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean} whether the tools in this project run on it
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === oldestSupported.major) return minor >= oldestSupported.minor;
  return major > oldestSupported.major;
}

/** @returns {Promise<{ outcome: string, value: undefined }>} */
export async function checkNode() {
  const version = process.versions.node;
  if (!isSupportedNode(version)) {
    throw new SetupError(
      `this is Node ${version}`,
      `install Node ${oldestSupported.major}.${oldestSupported.minor} or later, then run the same command again.`,
    );
  }
  return { outcome: version, value: undefined };
}
