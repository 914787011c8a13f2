const { windowsSigning } = require('./signing.cjs');

/**
 * Three ways in: the installer for one person writes to the own profile, since NHS staff rarely have administrator rights; the portable
 * program needs no installing; the MSI is for IT, who install it for all users of a machine.
 *
 * @param {import('./signing.cjs').Environment} environment
 * @returns {Pick<import('electron-builder').Configuration, 'win' | 'nsis' | 'portable' | 'msi'>}
 */
exports.windows = (environment) => ({
  win: {
    target: ['nsis', 'portable', 'msi'].map((target) => ({ target, arch: ['x64'] })),
    requestedExecutionLevel: 'asInvoker',
    ...windowsSigning(environment),
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
  msi: {
    oneClick: true,
    perMachine: true,
    runAfterFinish: false,
    // Windows finds the version before by this code, so it must never change.
    upgradeCode: '7C1F3B52-9E0D-4C0B-8B5A-2D6A41E5F0A7',
    artifactName: '${productName} ${version} for IT.${ext}',
  },
});
