/**
 * Switches inside the shipped executable. Nobody can turn them back without breaking its signature.
 *
 * @type {NonNullable<import('electron-builder').Configuration['electronFuses']>}
 */
exports.fuses = {
  // Prevents ELECTRON_RUN_AS_NODE from turning the signed app into a general script runner.
  runAsNode: false,
  // Prevents NODE_OPTIONS, which any parent process can set, from loading code into the app.
  enableNodeOptionsEnvironmentVariable: false,
  // Prevents --inspect from opening a debugger that reads workforce data out of the running app.
  enableNodeCliInspectArguments: false,
  // Prevents a changed app.asar from being loaded (Windows and macOS check its digest; Linux cannot yet).
  enableEmbeddedAsarIntegrityValidation: true,
  // Prevents a folder put beside app.asar from being loaded in its place.
  onlyLoadAppFromAsar: true,
  // Prevents cookies from lying on the disk in plain text, should any ever be kept.
  enableCookieEncryption: true,
  // Prevents pages opened from the disk from reading other files and running service workers.
  grantFileProtocolExtraPrivileges: false,
  // Prevents the main process from starting from a snapshot of its own that the product does not have.
  loadBrowserProcessSpecificV8Snapshot: false,
};
