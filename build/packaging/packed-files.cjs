/** Packages with native code cannot be bundled and are shipped as packages. */
exports.nativePackages = ['node_modules/better-sqlite3', 'node_modules/@resvg'];

/**
 * What goes into the product: the bundle, and the packages with native code.
 * The native code is that of the machine that packs, so each platform's product is packed on that platform.
 *
 * @param {{ readonly isAssembled: boolean }} runtime the assembled runtime runs a database library compiled for it, not the prebuilt one
 * @returns {NonNullable<import('electron-builder').Configuration['files']>}
 */
exports.packedFiles = ({ isAssembled }) => [
  'out/**/*',
  'package.json',
  '!**/.built-from',
  // Beside the archive, where people can open them.
  ...exports.readableFiles.map((name) => `!out/${name}`),
  '!node_modules/**/*',
  'node_modules/better-sqlite3/{package.json,LICENSE,lib/**/*}',
  isAssembled ? compiledBinding : 'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
  'node_modules/@resvg/**/*',
  // Inside the archive, so that whoever changes a file beside it cannot change its record with it.
  { from: 'dist/packing', to: 'out/main', filter: ['native-code.json'] },
];

const compiledBinding = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';

/** Native code is loaded by the operating system, which cannot look inside an archive. */
exports.unpackedFiles = ['node_modules/**/*.node'];

/** Made by the build; in the package they lie in the folder `resources`. */
exports.readableFiles = ['third-party-licences.txt', 'sbom.cdx.json'];
