const { createConfig } = require('./create-config.cjs');

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
  return createConfig({ assembledDistribution: assembledDistribution() });
};
