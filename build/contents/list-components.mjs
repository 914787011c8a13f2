import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { nativePackages } from '../packaging/packed-files.cjs';
import { openingOptions } from '../setup/binding.mjs';
import { broughtBy, lockedPackages, placeOfDependency } from './package-places.mjs';
import { runtimeVersions } from './runtime-versions.mjs';

/**
 * One thing the product is made of.
 *
 * @typedef {object} Component
 * @property {string} name
 * @property {string | undefined} version
 * @property {string} licence SPDX expression
 * @property {'bundled' | 'native' | 'runtime'} how bundled into our own files, shipped as a package with native code, or part of Electron
 * @property {number} bytes of it in the product; 0 where it cannot be told (styles, parts of Electron)
 * @property {string | undefined} place its key in the lockfile; undefined for what is no package
 * @property {string | undefined} integrity of the package, as the registry gives it
 * @property {readonly string[]} needs places of the components it depends on
 */

/**
 * Everything the product is made of, in the order of names.
 *
 * @param {string} root
 * @param {ReadonlyMap<string, number>} bundled bytes in the bundle by the place of the package
 * @returns {readonly Component[]}
 */
export function listComponents(root, bundled) {
  const packages = lockedPackages(root);
  const native = nativePlaces(root, packages);
  const places = new Set([...bundled.keys(), ...native.keys()]);
  const components = [...places].map((place) => {
    const { name, version, license = 'unknown', integrity } = packages[place] ?? notLocked(place);
    return {
      // The lockfile names a package only where it lies under the name of another.
      name: name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      how: native.has(place) ? /** @type {const} */ ('native') : /** @type {const} */ ('bundled'),
      bytes: native.get(place) ?? bundled.get(place) ?? 0,
      place,
      integrity,
      needs: needsOf(packages, place).filter((needed) => places.has(needed)),
    };
  });
  return [...components, sqlite(root), ...electron(root)].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * @param {string} place
 * @returns {never}
 */
function notLocked(place) {
  throw new Error(`${place} is in the bundle and not in package-lock.json`);
}

/**
 * @param {Readonly<Record<string, import('./package-places.mjs').LockedPackage>>} packages
 * @param {string} place
 * @returns {readonly string[]}
 */
function needsOf(packages, place) {
  const { dependencies = {}, optionalDependencies = {} } = packages[place] ?? {};
  return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap(
    (name) => placeOfDependency(packages, place, name) ?? [],
  );
}

/**
 * What is shipped as packages, with what is compiled into it, and the bytes of native code of each.
 *
 * @param {string} root
 * @param {Readonly<Record<string, import('./package-places.mjs').LockedPackage>>} packages
 * @returns {ReadonlyMap<string, number>}
 */
function nativePlaces(root, packages) {
  const first = Object.keys(packages).filter((place) =>
    nativePackages.some((folder) => place === folder || place.startsWith(`${folder}/`)),
  );
  const all = first.flatMap((place) => [...broughtBy(root, packages, place)]);
  return new Map(all.map((place) => [place, nativeBytes(path.join(root, place))]));
}

/** Of a package that holds the code for several platforms, that of this one counts. @param {string} folder */
function nativeBytes(folder) {
  const ours = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.node') && !name.includes('obj.target'))
    .filter((name) => !name.startsWith('prebuilds') || name.endsWith(`${process.platform}-${process.arch}.node`));
  return Math.max(0, ...ours.map((name) => fs.statSync(path.join(folder, name)).size));
}

/**
 * The database itself is compiled into the library that opens it.
 *
 * @param {string} root
 * @returns {Component}
 */
function sqlite(root) {
  const Database = createRequire(path.join(root, 'package.json'))('better-sqlite3');
  const db = new Database(':memory:', openingOptions());
  const version = db.prepare('SELECT sqlite_version()').pluck().get();
  db.close();
  return { ...noPackage, name: 'sqlite', version, licence: 'blessing', how: 'native' };
}

/** Licences of what Electron is made of stand in its own file LICENSES.chromium.html, which is shipped beside the program. */
const partsOfElectron = [
  { name: 'chromium', key: 'chrome', licence: 'BSD-3-Clause' },
  { name: 'node', key: 'node', licence: 'MIT' },
  { name: 'v8', key: 'v8', licence: 'BSD-3-Clause' },
];

/**
 * @param {string} root
 * @returns {readonly Component[]}
 */
function electron(root) {
  const versions = runtimeVersions(root);
  const itself = { ...noPackage, name: 'electron', version: versions['electron'], licence: 'MIT' };
  const parts = partsOfElectron.map(({ name, key, licence }) => ({
    ...noPackage,
    name,
    version: versions[key],
    licence,
  }));
  return [itself, ...parts].map((component) => ({ ...component, how: /** @type {const} */ ('runtime') }));
}

const noPackage = { bytes: 0, place: undefined, integrity: undefined, needs: [] };
