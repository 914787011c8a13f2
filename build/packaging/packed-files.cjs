/**
 * What goes into the product: the bundle, and the two packages with native code that cannot be bundled.
 * The native code is that of the machine that packs, so each platform's product is packed on that platform.
 */
exports.packedFiles = [
  'out/**/*',
  'package.json',
  '!**/.built-from',
  '!node_modules/**/*',
  'node_modules/better-sqlite3/{package.json,LICENSE,lib/**/*}',
  'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
  'node_modules/@resvg/**/*',
];

/** Compiled here for the assembled runtime; with the supported Electron the prebuilt one serves. */
exports.compiledBinding = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';

/** Native code is loaded by the operating system, which cannot look inside an archive. */
exports.unpackedFiles = ['node_modules/**/*.node'];
