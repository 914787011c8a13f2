import fs from 'node:fs';
import path from 'node:path';

/** @typedef {import('./list-components.mjs').Component} Component */

const line = '-'.repeat(80);

/**
 * The licences of everything the product is made of, as text to read.
 *
 * @param {string} root
 * @param {readonly Component[]} components
 */
export function licenceTexts(root, components) {
  return [
    'What the Race Equality Workbench is made of, and the licences of its parts.',
    'The workbench itself is under the MIT licence.',
    ...components.map((component) => `${line}\n${heading(component)}\n\n${textOf(root, component)}`),
    '',
  ].join('\n\n');
}

/** @param {Component} component */
function heading({ name, version, licence }) {
  return `${name}${version === undefined ? '' : ` ${version}`}: ${licence}`;
}

/**
 * @param {string} root
 * @param {Component} component
 */
function textOf(root, { name, how, place }) {
  if (how === 'runtime')
    return 'Its licence and those of all its parts stand in LICENSE.electron.txt and LICENSES.chromium.html beside the program.';
  if (place === undefined) return sqliteText;
  const own = licenceFiles(path.join(root, place));
  if (own.length > 0) return own.join('\n\n');
  return `The package ${name} names its licence and holds no file with its text.${authorOf(path.join(root, place))}`;
}

const sqliteText = 'SQLite is in the public domain. In place of a licence it has a blessing, in its source.';

/**
 * @param {string} folder
 * @returns {readonly string[]}
 */
function licenceFiles(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice|unlicense)/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** @param {string} folder */
function authorOf(folder) {
  const { author } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const name = typeof author === 'string' ? author : author?.name;
  return name === undefined ? '' : ` Its author: ${name}.`;
}
