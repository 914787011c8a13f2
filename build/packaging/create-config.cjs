const fs = require('node:fs');
const path = require('node:path');
const { fuses } = require('./fuses.cjs');
const { compiledBinding, packedFiles, unpackedFiles } = require('./packed-files.cjs');
const { windows } = require('./windows.cjs');

/**
 * @param {{ readonly assembledDistribution: string | undefined }} runtime where the development runtime lies, if it is in use
 * @returns {import('electron-builder').Configuration}
 */
exports.createConfig = ({ assembledDistribution }) => ({
  appId: 'uk.race-equality-workbench',
  productName: 'Race Equality Workbench',
  directories: { output: 'dist/packages', buildResources: 'build/packaging' },
  files: assembledDistribution === undefined ? packedFiles : [...packedFiles, compiledBinding],
  asar: true,
  asarUnpack: unpackedFiles,
  electronFuses: fuses,
  electronLanguages: ['en-GB'],
  npmRebuild: false,
  // The product never goes online, so it has nowhere to look for updates.
  publish: null,
  ...windows,
  mac: { target: ['dmg'], category: 'public.app-category.business' },
  linux: {
    target: ['dir', 'AppImage', 'deb'],
    category: 'Office',
    executableName: 'race-equality-workbench',
    maintainer: 'Race Equality Workbench team',
  },
  // Null means: fetch the pinned Electron.
  electronDist: ({ platformName }) => (platformName === 'linux' && assembledDistribution) || /** @type {any} */ (null),
  afterExtract: async ({ appOutDir }) => removeDevelopmentLeftovers(appOutDir),
});

/**
 * In the assembled runtime resources/app leads to the project's sources.
 *
 * @param {string} folder
 */
function removeDevelopmentLeftovers(folder) {
  for (const name of ['resources/app', 'assembled-from']) fs.rmSync(path.join(folder, name), { force: true });
}
