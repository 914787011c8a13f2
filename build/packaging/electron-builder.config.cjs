const path = require('node:path');
const { createConfig } = require('./create-config.cjs');
const { writeNativeCodeRecord } = require('./native-code.cjs');

const root = path.resolve(__dirname, '..', '..');

/**
 * Sets up and builds first, so that nothing stale is ever packed.
 *
 * @returns {Promise<import('electron-builder').Configuration>}
 */
module.exports = async () => {
  const { setUp } = await import('../setup/setup.mjs');
  const { buildIfNeeded } = await import('../setup/build.mjs');
  const { assembledDistribution } = await import('../setup/runtime.mjs');
  await setUp('window');
  await buildIfNeeded();
  writeNativeCodeRecord(root, path.join(root, 'dist', 'packing', 'native-code.json'));
  return createConfig({ assembledDistribution: assembledDistribution(), environment: process.env });
};
