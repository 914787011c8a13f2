import type { WorkbookGrid } from '../../shared/dataset/grid';
import { decodeText } from './decode-text';
import { fileSignature } from './file-signature';
import type { FileSignature } from './file-signature';
import { ImportFileError } from './import-file-error';
import { letGo } from './let-go';
import { isEncryptedContainer, protectedFile } from './protection';
import { damagedFile, readApart, readSpreadsheet } from './read-spreadsheet';
import { readText } from './read-text';
import { setRowsApart } from './rows-apart';
import { unpackZip } from './zip-guard';
import { headOfZip } from './zip-head';

const notSpreadsheets: Readonly<Partial<Record<FileSignature, string>>> = {
  picture: 'a picture',
  pdf: 'a PDF document',
  rtf: 'a text document',
  program: 'a program',
  other: 'not a spreadsheet or a text file',
};

const refuseOthers = (signature: FileSignature, fileName: string): void => {
  const what = notSpreadsheets[signature];
  if (what === undefined) return;
  throw new ImportFileError(
    'file_not_a_spreadsheet',
    `“${fileName}” is ${what}, whatever its name says.`,
    'Choose an Excel, OpenDocument or CSV file.',
  );
};

/** True where no cell of any sheet holds anything. */
const isEmpty = (grid: WorkbookGrid): boolean =>
  !grid.sheets.some((sheet) => sheet.rows.some((row) => row.some((cell) => cell !== undefined)));

/** A file whose kind is known, ready to be read whole, or only its first rows where that is much quicker. */
export interface OpenWorkbook {
  /** Once, and last: what was unpacked for it is let go of. */
  readonly whole: () => Promise<WorkbookGrid>;
  /** Null for a small file: reading it whole takes no longer. */
  readonly head: (() => Promise<WorkbookGrid>) | null;
  /** False where everything was taken out of the file's bytes already. */
  readonly isOnBytes: boolean;
}

/** Enough to tell headers and the values below them. */
const headRows = 250;
/** From here on, reading takes long enough for a person to wonder: about 5,000 rows of 20 columns. */
const largeText = 1024 * 1024;
const largeUnpacked = 4 * 1024 * 1024;

const openText = (bytes: Uint8Array, fileName: string): OpenWorkbook => {
  const text = decodeText(bytes);
  return {
    whole: () => Promise.resolve(readText(text, fileName)),
    head: bytes.length < largeText ? null : () => Promise.resolve(readText(text, fileName, headRows)),
    isOnBytes: false,
  };
};

/** Tried with few texts first; some files have the texts of their first rows anywhere. */
const readHead = async (stored: Buffer, fileName: string): Promise<WorkbookGrid> => {
  const read = (isBrief: boolean): ReturnType<typeof readSpreadsheet> => {
    const head = headOfZip(stored, { mostRows: headRows, isBrief });
    return readSpreadsheet(head, fileName, { isOldBinary: false, mostRows: headRows });
  };
  const brief = await read(true);
  return (brief.unreadable ?? []).length === 0 ? brief : read(false);
};

/** Most rows of a large workbook are read apart from the rest, much more quickly. What does not lend itself to that is read in one piece. */
const readStored = async (stored: Buffer, fileName: string): Promise<WorkbookGrid> => {
  const apart = setRowsApart(stored);
  const grid = apart === null ? null : readApart(apart, fileName);
  return grid ?? readSpreadsheet(stored, fileName, { isOldBinary: false });
};

const openZip = (bytes: Uint8Array, fileName: string): OpenWorkbook => {
  const stored = unpackZip(bytes, fileName);
  return {
    whole: async () => {
      const grid = await readStored(stored, fileName);
      await letGo(stored);
      return grid;
    },
    head: stored.length < largeUnpacked ? null : () => readHead(stored, fileName),
    isOnBytes: false,
  };
};

const openOther = (bytes: Uint8Array, fileName: string, isOldBinary: boolean): OpenWorkbook => {
  if (isOldBinary && isEncryptedContainer(bytes)) throw protectedFile(fileName);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    whole: () => readSpreadsheet(buffer, fileName, { isOldBinary }),
    head:
      bytes.length < largeText ? null : () => readSpreadsheet(buffer, fileName, { isOldBinary, mostRows: headRows }),
    isOnBytes: true,
  };
};

const emptyFile = (fileName: string): ImportFileError =>
  new ImportFileError(
    'file_empty',
    `“${fileName}” is empty.`,
    'Check that the right file was saved, and import it again.',
  );

/** Opens a spreadsheet or text file of any kind by what it holds, not by its name. Throws `ImportFileError` for what cannot be read. */
export const openWorkbook = (bytes: Uint8Array, fileName: string): OpenWorkbook => {
  if (bytes.length === 0) throw emptyFile(fileName);
  const signature = fileSignature(bytes);
  refuseOthers(signature, fileName);
  if (signature === 'text') return openText(bytes, fileName);
  return signature === 'zip' ? openZip(bytes, fileName) : openOther(bytes, fileName, signature === 'ole');
};

export const readWhole = async (workbook: OpenWorkbook, fileName: string): Promise<WorkbookGrid> => {
  const grid = await workbook.whole();
  if (isEmpty(grid)) throw (grid.unreadable ?? []).length > 0 ? damagedFile(fileName) : emptyFile(fileName);
  return grid;
};

/** Reads a file whole; knows nothing of what it is about. */
export const readWorkbook = async (bytes: Uint8Array, fileName: string): Promise<WorkbookGrid> =>
  readWhole(openWorkbook(bytes, fileName), fileName);
