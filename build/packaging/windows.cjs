/**
 * NHS staff rarely have administrator rights: the installer writes to the user's own profile, the portable one nowhere.
 *
 * @type {Pick<import('electron-builder').Configuration, 'win' | 'nsis' | 'portable'>}
 */
exports.windows = {
  win: {
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'portable', arch: ['x64'] },
    ],
    requestedExecutionLevel: 'asInvoker',
  },
  nsis: {
    oneClick: true,
    perMachine: false,
    allowElevation: false,
    packElevateHelper: false,
    // Removing the program must not remove a trust's imported years and actions.
    deleteAppDataOnUninstall: false,
    // Saves writing files for an updater that does not exist: the product never goes online.
    differentialPackage: false,
    artifactName: '${productName} ${version} installer.${ext}',
  },
  portable: {
    requestExecutionLevel: 'user',
    artifactName: '${productName} ${version} portable.${ext}',
  },
};
