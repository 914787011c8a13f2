const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { nativePackages } = require('./packed-files.cjs');

/**
 * The hash of every file of native code that may be packed, by its path inside the package. The app compares them before it loads any
 * (electron/main/native-code.ts).
 *
 * @param {string} root
 * @returns {Readonly<Record<string, string>>}
 */
exports.hashNativeCode = (root) =>
  Object.fromEntries(
    nativePackages
      .flatMap((folder) => nativeFilesBelow(path.join(root, folder)))
      .map((file) => [path.relative(root, file).replaceAll(path.sep, '/'), hashOf(file)])
      .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  );

/**
 * @param {string} root
 * @param {string} destination
 */
exports.writeNativeCodeRecord = (root, destination) => {
  fs.mkdirSync(path.dirname(destination), { recursive: true });
  fs.writeFileSync(destination, `${JSON.stringify(exports.hashNativeCode(root), null, 2)}\n`);
};

/**
 * A package without one of its native parts would start and fail at the first chart, so it is refused here.
 *
 * @param {string} resources
 */
exports.requireNativeCode = (resources) => {
  for (const folder of nativePackages) {
    if (nativeFilesBelow(path.join(resources, 'app.asar.unpacked', folder)).length > 0) continue;
    throw new Error(`the package holds no native code of ${folder}: is node_modules complete, and no link?`);
  }
};

/**
 * @param {string} folder
 * @returns {readonly string[]}
 */
function nativeFilesBelow(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.node') && !name.includes('obj.target'))
    .map((name) => path.join(folder, name));
}

/** @param {string} file */
function hashOf(file) {
  return crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}
