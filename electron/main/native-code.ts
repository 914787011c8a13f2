import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The SHA-256 of each file of native code by its path in the package, written when it was packed (build/packaging/native-code.cjs). */
export type NativeCodeRecord = Readonly<Record<string, string>>;

/** A file of native code as it lies there now; the hash is null where it cannot be read. */
export interface FoundNativeCode {
  readonly file: string;
  readonly hash: string | null;
}

/**
 * The files that are not those of the package: changed, gone, or nowhere on record. A package without any native code is not whole either.
 * @example alteredNativeCode({ 'a.node': 'aa' }, [{ file: 'a.node', hash: 'bb' }]) // ['a.node']
 */
export const alteredNativeCode = (
  record: NativeCodeRecord | null,
  found: readonly FoundNativeCode[],
): readonly string[] => {
  if (record === null) return ['native-code.json'];
  if (found.length === 0) return ['node_modules'];
  return found.filter(({ file, hash }) => hash === null || record[file] !== hash).map(({ file }) => file);
};

const isRecord = (value: unknown): value is NativeCodeRecord =>
  typeof value === 'object' && value !== null && Object.values(value).every((hash) => typeof hash === 'string');

const readRecord = (file: string): NativeCodeRecord | null => {
  try {
    const value: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
};

/** Within an archive this lists what the archive names, which is all that can be loaded; where such a file lies outside, it is read there. */
const nativeFilesBelow = (folder: string): readonly string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return nativeFilesBelow(place);
    return entry.name.endsWith('.node') ? [place] : [];
  });

const hashOf = (file: string): string | null => {
  try {
    return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
  } catch {
    return null;
  }
};

/** Looks at the native code of a package before any of it is loaded. */
export const checkNativeCode = (appFolder: string, recordFile: string): readonly string[] => {
  const found = nativeFilesBelow(path.join(appFolder, 'node_modules')).map((place) => ({
    file: path.relative(appFolder, place).replaceAll(path.sep, '/'),
    hash: hashOf(place),
  }));
  return alteredNativeCode(readRecord(recordFile), found);
};

export interface RefusalEffects {
  readonly log: (message: string) => void;
  readonly tell: (title: string, message: string) => void;
  readonly exit: (code: number) => void;
}

/** Says why the app does not start, and ends it. */
export const refuseAlteredCode = (altered: readonly string[], { log, tell, exit }: RefusalEffects): void => {
  log(`not started: native code is not that of the package: ${altered.join(', ')}`);
  tell(
    'Race Equality Workbench was not started',
    [
      'A part of this program is not the one that was installed, so nothing was started.',
      'Your data were not opened and not changed.',
      `Ask IT to remove the program and install it again. The part: ${altered.map((file) => path.posix.basename(file)).join(', ')}.`,
    ].join('\n\n'),
  );
  exit(1);
};
