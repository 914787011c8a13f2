import { unzipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import { ImportFileError } from './import-file-error';

export const protectedFile = (fileName: string): ImportFileError =>
  new ImportFileError(
    'file_protected',
    `“${fileName}” is protected with a password.`,
    'Open it in Excel, remove the password (File, Info, Protect Workbook), save a copy and import the copy.',
  );

/** An encrypted .xlsx is no zip but an old container with this stream; names in the container are UTF-16. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

export const isEncryptedContainer = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedPackage);

const manifestName = 'META-INF/manifest.xml';
const mostManifest = 1024 * 1024;

const readManifest = (bytes: Uint8Array): string => {
  try {
    const filter = (entry: UnzipFileInfo): boolean => entry.name === manifestName && entry.originalSize < mostManifest;
    return new TextDecoder().decode(unzipSync(bytes, { filter })[manifestName]);
  } catch {
    // A damaged part is the reader's to report.
    return '';
  }
};

/** An encrypted OpenDocument file is an ordinary zip whose manifest says that the parts are encrypted. */
export const isEncryptedOpenDocument = (bytes: Uint8Array): boolean => readManifest(bytes).includes('encryption-data');
