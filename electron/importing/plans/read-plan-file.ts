import type { PlanFile } from '../../../shared/plan-file/plan-sheet.types';
import { stampSheet } from '../../../shared/plan-file/edits/edit-fields';
import { fileSignature } from '../file-signature';
import { ImportFileError } from '../import-file-error';
import { openFile } from '../open-file';
import { protectedFile } from '../protection';
import { readSpreadsheet } from '../read-spreadsheet';
import { readWorkbook } from '../read-workbook';
import { unpackEntry } from '../unpack-entry';
import { readZipEntries } from '../zip-entries';
import type { ZipEntry } from '../zip-entries';
import { unpackZip } from '../zip-guard';
import { documentTables } from './document-tables';

/** A plan is words: a larger file is something else, or full of pictures. */
const mostBytes = 20 * 1024 * 1024;
const mostDocument = 50 * 1024 * 1024;
const mostRows = 5000;

const tooLarge = (fileName: string): ImportFileError =>
  new ImportFileError(
    'file_too_large',
    `“${fileName}” is too large for an action plan.`,
    'Copy the tables of the plan into a new file and import that.',
  );

const damaged = (fileName: string): ImportFileError =>
  new ImportFileError(
    'file_damaged',
    `“${fileName}” is damaged or was only partly copied.`,
    'Open it in Word, save a copy there and import the copy.',
  );

const entriesOf = (bytes: Uint8Array, fileName: string): readonly ZipEntry[] => {
  try {
    return readZipEntries(bytes);
  } catch {
    throw damaged(fileName);
  }
};

/** Only the words of the main part are unpacked: no macro, no link, no picture, no part of another file is looked at. */
const readDocument = (bytes: Uint8Array, entry: ZipEntry, fileName: string): PlanFile => {
  if (entry.isEncrypted) throw protectedFile(fileName);
  if (entry.size > mostDocument) throw tooLarge(fileName);
  try {
    const { sheets, nested } = documentTables(unpackEntry(bytes, entry).toString('utf8'));
    const remarks = nested === 0 ? [] : ['Tables inside cells were read as words of those cells.'];
    return { sheets, remarks };
  } catch {
    throw damaged(fileName);
  }
};

const withoutFills = async (bytes: Uint8Array, fileName: string): Promise<PlanFile> => {
  const grid = await readWorkbook(bytes, fileName);
  return { sheets: grid.sheets.map((sheet) => ({ grid: sheet, fills: [], title: '' })), remarks: [] };
};

const readBook = async (bytes: Uint8Array, fileName: string): Promise<PlanFile> => {
  const { sheets, hasMacros } = await readSpreadsheet(unpackZip(bytes, fileName), fileName, {
    isOldBinary: false,
    hasFills: true,
  });
  const hidden = sheets.filter(({ name, isHidden, rows }) => isHidden && rows.length > 0 && name !== stampSheet).length;
  const remarks = [
    ...(hasMacros ? ['The workbook has macros. They were not run.'] : []),
    ...(hidden === 0 ? [] : ['The workbook has hidden sheets. They were read like the others.']),
  ];
  return { sheets: sheets.map((sheet) => ({ grid: sheet, fills: sheet.fills ?? [], title: '' })), remarks };
};

const oldWord = (fileName: string): ImportFileError =>
  new ImportFileError(
    'file_not_a_spreadsheet',
    `“${fileName}” is no Word document of today’s kind, workbook or text with separators.`,
    'Open it in Word, save it as a Word document (.docx), and choose that. A PDF cannot be read.',
  );

/** Reads a plan out of a Word document, a workbook or separated text, by what it holds and not by its name. Throws `ImportFileError`. */
export const readPlanBytes = async (bytes: Uint8Array, fileName: string): Promise<PlanFile> => {
  if (bytes.length > mostBytes) throw tooLarge(fileName);
  const signature = fileSignature(bytes);
  if (signature === 'rtf' || signature === 'pdf') throw oldWord(fileName);
  if (signature !== 'zip') return withoutFills(bytes, fileName);
  const document = entriesOf(bytes, fileName).find(({ name }) => name === 'word/document.xml');
  const file = document === undefined ? await readBook(bytes, fileName) : readDocument(bytes, document, fileName);
  if (file.sheets.some(({ grid }) => grid.rows.length > mostRows)) throw tooLarge(fileName);
  return file;
};

export const readPlanFileHere = async (path: string, fileName: string): Promise<PlanFile> =>
  readPlanBytes((await openFile(path, fileName)).bytes, fileName);
