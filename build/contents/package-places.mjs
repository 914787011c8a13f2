import fs from 'node:fs';
import path from 'node:path';

/** Code that the bundler adds by itself stands under names that are no files. */
const addedByTools = [
  { start: 'rolldown/', place: 'node_modules/rolldown' },
  { start: 'vite/', place: 'node_modules/vite' },
];

/**
 * Which package a module of the bundle is of.
 *
 * @param {string} moduleId as the bundler names it: a path, or a name of its own, perhaps with a question behind
 * @returns {string | undefined} the key of the package in the lockfile, such as "node_modules/react"; undefined for our own modules
 * @example packageOfModule('/p/node_modules/a/node_modules/@b/c/x.js?commonjs') // "node_modules/a/node_modules/@b/c"
 */
export function packageOfModule(moduleId) {
  const [plain = ''] = moduleId.replaceAll('\0', '').replaceAll('\\', '/').split('?');
  const added = addedByTools.find(({ start }) => plain.startsWith(start));
  if (added !== undefined) return added.place;
  const found = /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(plain);
  return found?.[1];
}

/**
 * Where a package finds another: beside it, or further up.
 *
 * @param {Readonly<Record<string, unknown>>} packages of the lockfile
 * @param {string} from the key of the package that asks; "" for the project
 * @param {string} name
 * @returns {string | undefined}
 */
export function placeOfDependency(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === '') return undefined;
  }
}

/**
 * @typedef {object} LockedPackage
 * @property {string} version
 * @property {string} [name]
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {Readonly<Record<string, string>>} [dependencies]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 */

/**
 * @param {string} root
 * @returns {Readonly<Record<string, LockedPackage>>}
 */
export function lockedPackages(root) {
  return JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
}

/**
 * The packages that a package brings, itself among them; those of them that are not installed here (of other platforms) are left out.
 *
 * @param {string} root
 * @param {Readonly<Record<string, LockedPackage>>} packages
 * @param {string} place
 * @param {ReadonlySet<string>} [without] packages not to go into
 * @returns {ReadonlySet<string>}
 */
export function broughtBy(root, packages, place, without = new Set()) {
  /** @type {Set<string>} */
  const brought = new Set();
  const waiting = [place];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (brought.has(next) || without.has(next) || !fs.existsSync(path.join(root, next))) continue;
    brought.add(next);
    const { dependencies = {}, optionalDependencies = {} } = packages[next] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = placeOfDependency(packages, next, name);
      if (found !== undefined) waiting.push(found);
    }
  }
  return brought;
}
