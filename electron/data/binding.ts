import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const compiled = path.join(
  path.dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json')),
  'build',
  'Release',
  'better_sqlite3.node',
);

/**
 * The library prefers its prebuilt binary, which ends an older Node or Electron without a message. Where set-up compiled one, it was for
 * that reason, and it serves newer ones too.
 */
export const nativeBinding: { readonly nativeBinding?: string } = fs.existsSync(compiled)
  ? { nativeBinding: compiled }
  : {};
