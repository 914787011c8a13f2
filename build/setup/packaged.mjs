import fs from 'node:fs';
import path from 'node:path';
import { linkTree, makeOwn } from './link-tree.mjs';
import { projectRoot } from './paths.mjs';
import { rootSwitches } from './runtime.mjs';
import { SetupError } from './step.mjs';

/** @typedef {import('./runtime.mjs').Program} Program */

const packagesFolder = path.join(projectRoot, 'dist', 'packages');
const drivenFolder = path.join(projectRoot, 'dist', 'driven-package');
const productName = 'Race Equality Workbench';

/** Where electron-builder leaves the app as a folder, on this platform. */
export function packagedFolder() {
  const [found] = folderNames().filter((name) => fs.existsSync(path.join(packagesFolder, name)));
  if (found === undefined) throw new SetupError('the app is not packed yet', 'run: npm run package -- --dir');
  return path.join(packagesFolder, found);
}

/** @returns {readonly string[]} */
function folderNames() {
  if (process.platform === 'win32') return ['win-unpacked', `win-${process.arch}-unpacked`];
  if (process.platform === 'darwin') return ['mac', `mac-${process.arch}`];
  return ['linux-unpacked', `linux-${process.arch}-unpacked`];
}

/** @param {string} folder of a package @returns {string} */
export function executableIn(folder) {
  if (process.platform === 'win32') return path.join(folder, `${productName}.exe`);
  if (process.platform === 'darwin') return path.join(folder, `${productName}.app`, 'Contents', 'MacOS', productName);
  return path.join(folder, 'race-equality-workbench');
}

/** @param {string} folder of a package @returns {string} where the archive and what lies beside it are */
export function resourcesIn(folder) {
  if (process.platform === 'darwin') return path.join(folder, `${productName}.app`, 'Contents', 'Resources');
  return path.join(folder, 'resources');
}

/** @param {string} folder of a package @returns {Program} */
export function packagedProgram(folder = packagedFolder()) {
  return { executable: executableIn(folder), firstArguments: rootSwitches() };
}

/**
 * The package, with one fuse turned back: the driver of the tests gets into the app by the debugger that this fuse forbids.
 * `tests/packaged/fuses.test.ts` proves that nothing else differs.
 */
export async function makeDrivenPackage() {
  fs.rmSync(drivenFolder, { recursive: true, force: true });
  linkTree(packagedFolder(), drivenFolder);
  const executable = executableIn(drivenFolder);
  makeOwn(executable);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @returns {string} the folder of the package that can be driven */
export function drivenPackage() {
  if (fs.existsSync(executableIn(drivenFolder))) return drivenFolder;
  throw new SetupError('there is no package that can be driven', 'run: npm test');
}
