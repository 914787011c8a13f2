import type { WorkbookGrid } from '../../shared/dataset/grid';
import { fileSignature } from './file-signature';
import type { FileSignature } from './file-signature';
import { ImportFileError } from './import-file-error';
import { isEncryptedContainer, protectedFile } from './protection';
import { readSpreadsheet } from './read-spreadsheet';
import { readText } from './read-text';
import { guardZip } from './zip-guard';

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

const readByKind = async (bytes: Uint8Array, fileName: string): Promise<WorkbookGrid> => {
  const signature = fileSignature(bytes);
  refuseOthers(signature, fileName);
  if (signature === 'text') return readText(bytes, fileName);
  if (signature === 'zip') guardZip(bytes, fileName);
  if (signature === 'ole' && isEncryptedContainer(bytes)) throw protectedFile(fileName);
  return readSpreadsheet(bytes, fileName, signature === 'ole');
};

/**
 * Reads a spreadsheet or text file of any kind by what it holds, not by its name. Throws `ImportFileError` for what
 * cannot be read; knows nothing of what the file is about.
 */
export const readWorkbook = async (bytes: Uint8Array, fileName: string): Promise<WorkbookGrid> => {
  const empty = new ImportFileError(
    'file_empty',
    `“${fileName}” is empty.`,
    'Check that the right file was saved, and import it again.',
  );
  if (bytes.length === 0) throw empty;
  const grid = await readByKind(bytes, fileName);
  if (isEmpty(grid)) throw empty;
  return grid;
};
