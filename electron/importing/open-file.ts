import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import { ImportFileError } from './import-file-error';

export interface OpenedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the content in hexadecimal: the same file is noticed whatever its name. */
  readonly hash: string;
  readonly size: number;
}

const mostBytes = 200 * 1024 * 1024;

const notFound = (name: string): ImportFileError =>
  new ImportFileError(
    'file_not_found',
    `“${name}” is no longer where it was.`,
    'If it was moved or renamed, choose it again.',
  );
const locked = (name: string): ImportFileError =>
  new ImportFileError(
    'file_locked',
    `“${name}” cannot be opened: another program is using it, or you may not read it.`,
    'Close it in Excel and try again, or copy it to your own folder first.',
  );

const codes: Readonly<Record<string, (name: string) => ImportFileError>> = {
  ENOENT: notFound,
  ENOTDIR: notFound,
  EBUSY: locked,
  EACCES: locked,
  EPERM: locked,
  EISDIR: (name) =>
    new ImportFileError('file_not_a_spreadsheet', `“${name}” is a folder.`, 'Choose the file inside it.'),
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const toFailure = (error: unknown, name: string): ImportFileError => {
  if (error instanceof ImportFileError) return error;
  const known = codes[codeOf(error)];
  return known === undefined
    ? new ImportFileError(
        'file_locked',
        `“${name}” could not be read from the disk.`,
        'Copy it to your own folder and import the copy.',
      )
    : known(name);
};

const readAll = async (path: string, fileName: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { size } = await fs.stat(path);
  if (size === 0)
    throw new ImportFileError(
      'file_empty',
      `“${fileName}” is empty.`,
      'Check that the right file was saved, and import it again.',
    );
  if (size > mostBytes) {
    throw new ImportFileError(
      'file_too_large',
      `“${fileName}” is larger than ${String(mostBytes / (1024 * 1024))} MB.`,
      'Copy the sheet you need into a new file and import that.',
    );
  }
  return fs.readFile(path);
};

/** Reads a file whole, so that later steps never depend on the disk again. Throws `ImportFileError`. */
export const openFile = async (path: string, fileName: string): Promise<OpenedFile> => {
  try {
    const bytes = await readAll(path, fileName);
    return { bytes, hash: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
  } catch (error) {
    throw toFailure(error, fileName);
  }
};
