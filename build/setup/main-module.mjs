import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} moduleUrl `import.meta.url`
 * @returns {boolean} whether Node was started with this module
 */
export function isMainModule(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && fs.realpathSync(started) === fileURLToPath(moduleUrl);
}
