const fs = require('node:fs');
const path = require('node:path');
const { fuses } = require('./fuses.cjs');
const { requireNativeCode } = require('./native-code.cjs');
const { packedFiles, readableFiles, unpackedFiles } = require('./packed-files.cjs');
const { macSigning } = require('./signing.cjs');
const { windows } = require('./windows.cjs');

/**
 * @param {object} needs
 * @param {string | undefined} needs.assembledDistribution where the development runtime lies, if it is in use
 * @param {import('./signing.cjs').Environment} [needs.environment]
 * @returns {import('electron-builder').Configuration}
 */
exports.createConfig = ({ assembledDistribution, environment = {} }) => ({
  appId: 'uk.race-equality-workbench',
  productName: 'Race Equality Workbench',
  directories: { output: 'dist/packages', buildResources: 'build/packaging' },
  files: packedFiles({ isAssembled: assembledDistribution !== undefined }),
  extraResources: readableFiles.map((name) => ({ from: `out/${name}`, to: name })),
  // Left to itself the packer puts whole packages with native code beside the archive, their JavaScript too, where no digest covers it.
  asar: { smartUnpack: false },
  asarUnpack: unpackedFiles,
  electronFuses: fuses,
  // Of 55 languages of menus and dialogs two are kept; Chromium falls back to en-US.
  electronLanguages: ['en-GB', 'en-US'],
  npmRebuild: false,
  // The product never goes online, so it has nowhere to look for updates.
  publish: null,
  ...windows(environment),
  mac: { target: ['dmg'], category: 'public.app-category.business', ...macSigning(environment) },
  ...linux,
  // Null means: fetch the pinned Electron.
  electronDist: ({ platformName }) => (platformName === 'linux' && assembledDistribution) || /** @type {any} */ (null),
  afterExtract: async ({ appOutDir }) => removeDevelopmentLeftovers(appOutDir),
  afterPack: async ({ appOutDir, packager }) => requireNativeCode(packager.getResourcesDir(appOutDir)),
});

/** @type {Pick<import('electron-builder').Configuration, 'linux' | 'deb' | 'extraMetadata'>} */
const linux = {
  linux: {
    target: ['dir', 'AppImage', 'deb'],
    category: 'Office',
    executableName: 'race-equality-workbench',
    maintainer: 'Race Equality Workbench team',
    artifactName: '${name}-${version}-${arch}.${ext}',
  },
  deb: { packageCategory: 'misc', priority: 'optional' },
  // A Debian package must name a home page, and the product has none; names ending in "invalid" lead nowhere, by RFC 2606.
  extraMetadata: { homepage: 'https://race-equality-workbench.invalid' },
};

/**
 * In the assembled runtime resources/app leads to the project's sources.
 *
 * @param {string} folder
 */
function removeDevelopmentLeftovers(folder) {
  for (const name of ['resources/app', 'assembled-from']) fs.rmSync(path.join(folder, name), { force: true });
}
