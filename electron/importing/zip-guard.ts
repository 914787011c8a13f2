import { unzipSync } from 'fflate';
import { ImportFileError } from './import-file-error';

/** What a zip says about itself, from its directory alone: nothing is unpacked. */
export interface ZipDirectory {
  readonly names: readonly string[];
  readonly declaredSize: number;
}

/** Unpacked, the largest real extract seen is well under this; a bomb of 1.2 MB unpacks to 450 MB. */
const mostUnpacked = 300 * 1024 * 1024;
/** Real workbooks shrink 5 to 50 times. */
const mostRatio = 200;
const ratioMatters = 50 * 1024 * 1024;

const damaged = (fileName: string): ImportFileError =>
  new ImportFileError(
    'file_damaged',
    `“${fileName}” is damaged or was only partly copied.`,
    'Copy or download the file again, check that it opens in Excel, and import it again.',
  );

export const readZipDirectory = (bytes: Uint8Array, fileName: string): ZipDirectory => {
  const names: string[] = [];
  let declaredSize = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        names.push(entry.name);
        declaredSize += entry.originalSize;
        return false;
      },
    });
  } catch {
    throw damaged(fileName);
  }
  return { names, declaredSize };
};

/** Refuses a zip that would unpack to far more than any workbook does. */
export const guardZip = (bytes: Uint8Array, fileName: string): ZipDirectory => {
  const directory = readZipDirectory(bytes, fileName);
  const ratio = directory.declaredSize / bytes.length;
  if (directory.declaredSize > mostUnpacked || (directory.declaredSize > ratioMatters && ratio > mostRatio)) {
    const size = Math.round(directory.declaredSize / (1024 * 1024));
    throw new ImportFileError(
      'file_too_large',
      `“${fileName}” would unpack to ${String(size)} MB, far more than an ordinary workbook, so it was not opened.`,
      'If it is a real workbook, copy the sheet you need into a new file and import that.',
    );
  }
  return directory;
};

const otherOffice: readonly (readonly [RegExp, string])[] = [
  [/^word\//, 'a Word document'],
  [/^ppt\//, 'a PowerPoint presentation'],
];

/** Refuses zips that are not workbooks: other documents, and archives of files. */
export const requireWorkbookZip = ({ names }: ZipDirectory, fileName: string): void => {
  const other = otherOffice.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  const isWorkbook = names.some((name) => /^\[content_types\]\.xml$|^content\.xml$|^xl\//i.test(name));
  if (other === undefined && isWorkbook) return;
  const what = other ?? 'an archive of files';
  throw new ImportFileError(
    'file_not_a_spreadsheet',
    `“${fileName}” is ${what}, not a spreadsheet.`,
    'Choose an Excel, OpenDocument or CSV file.',
  );
};
