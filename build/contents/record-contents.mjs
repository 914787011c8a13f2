import fs from 'node:fs';
import path from 'node:path';
import { listComponents } from './list-components.mjs';
import { licenceTexts } from './licence-texts.mjs';
import { lockedPackages, packageOfModule, placeOfDependency } from './package-places.mjs';
import { billOfMaterials } from './sbom.mjs';

const parts = /** @type {const} */ (['main', 'preload', 'renderer']);

/**
 * Notes which packages went into each part of the bundle, and after the last part writes what the product is made of: the bill of
 * materials and the texts of the licences.
 *
 * @param {string} root
 * @returns {(part: (typeof parts)[number]) => import('vite').Plugin} a plug-in for each part
 */
export function recordContents(root) {
  /** @type {Map<string, ReadonlyMap<string, number>>} */
  const recorded = new Map();
  return (part) => ({
    name: 'record-contents',
    generateBundle(_options, bundle) {
      recorded.set(part, bytesByPackage(Object.values(bundle)));
    },
    writeBundle() {
      if (parts.every((one) => recorded.has(one)))
        writeDocuments(root, sum([packagesOfStyles(root), ...recorded.values()]));
    },
  });
}

/**
 * Styles are put together by Sass, which tells nobody what it read: the packages that our own styles name, without bytes.
 *
 * @param {string} root
 * @returns {ReadonlyMap<string, number>}
 */
function packagesOfStyles(root) {
  const packages = lockedPackages(root);
  const folder = path.join(root, 'renderer');
  const styles = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.scss'));
  const texts = styles.map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  const named = texts.flatMap((text) => [
    ...text.matchAll(/@(?:use|forward|import)\s+'((?:@[^/']+\/)?[^./'][^/']*)\//g),
  ]);
  return new Map(
    named.flatMap(([, name = '']) => placeOfDependency(packages, '', name) ?? []).map((place) => [place, 0]),
  );
}

/**
 * @param {readonly import('vite').Rolldown.OutputBundle[string][]} files
 * @returns {Map<string, number>}
 */
function bytesByPackage(files) {
  /** @type {Map<string, number>} */
  const bytes = new Map();
  for (const file of files) {
    if (file.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(file.modules)) {
      const place = packageOfModule(id);
      if (place !== undefined && renderedLength > 0) bytes.set(place, (bytes.get(place) ?? 0) + renderedLength);
    }
  }
  return bytes;
}

/**
 * @param {readonly ReadonlyMap<string, number>[]} all
 * @returns {ReadonlyMap<string, number>}
 */
function sum(all) {
  /** @type {Map<string, number>} */
  const total = new Map();
  for (const bytes of all) {
    for (const [place, count] of bytes) total.set(place, (total.get(place) ?? 0) + count);
  }
  return total;
}

/**
 * @param {string} root
 * @param {ReadonlyMap<string, number>} bundled
 */
function writeDocuments(root, bundled) {
  const product = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const components = listComponents(root, bundled);
  const packages = lockedPackages(root);
  const direct = Object.keys(product.dependencies).flatMap((name) => placeOfDependency(packages, '', name) ?? []);
  const bill = billOfMaterials(product, components, direct);
  fs.writeFileSync(path.join(root, 'out', 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
  fs.writeFileSync(path.join(root, 'out', 'third-party-licences.txt'), licenceTexts(root, components));
}
