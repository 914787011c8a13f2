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
