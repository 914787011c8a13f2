import { ImportFileError } from './import-file-error';
import { protectedFile } from './protection';
import { refuseBeyondLast } from './sheet-limits';
import { storedZip } from './stored-zip';
import { unpackEntry, unpackInto } from './unpack-entry';
import { readZipEntries } from './zip-entries';
import type { ZipEntry } from './zip-entries';

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

const orDamaged = <Value>(work: () => Value, fileName: string): Value => {
  try {
    return work();
  } catch {
    throw damaged(fileName);
  }
};

/** Refuses a zip that would unpack to far more than any workbook does, judged by its directory before any unpacking. */
const refuseBomb = (entries: readonly ZipEntry[], packed: number, fileName: string): void => {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size <= mostUnpacked && (size <= ratioMatters || size / packed <= mostRatio)) return;
  throw new ImportFileError(
    'file_too_large',
    `“${fileName}” would unpack to ${String(Math.round(size / (1024 * 1024)))} MB, far more than an ordinary workbook, so it was not opened.`,
    'If it is a real workbook, copy the sheet you need into a new file and import that.',
  );
};

const otherOffice: readonly (readonly [RegExp, string])[] = [
  [/^word\//, 'a Word document'],
  [/^ppt\//, 'a PowerPoint presentation'],
];

/** Refuses zips that are not workbooks: other documents, and archives of files. */
const refuseOthers = (entries: readonly ZipEntry[], fileName: string): void => {
  const other = otherOffice.find(([pattern]) => entries.some(({ name }) => pattern.test(name)))?.[1];
  const isWorkbook = entries.some(({ name }) => /^\[content_types\]\.xml$|^content\.xml$|^xl\//i.test(name));
  if (other === undefined && isWorkbook) return;
  throw new ImportFileError(
    'file_not_a_spreadsheet',
    `“${fileName}” is ${other ?? 'an archive of files'}, not a spreadsheet.`,
    'Choose an Excel, OpenDocument or CSV file.',
  );
};

const manifestName = 'META-INF/manifest.xml';

/** An encrypted OpenDocument file is an ordinary zip whose manifest says that its parts are encrypted. */
const isProtected = (bytes: Uint8Array, entries: readonly ZipEntry[]): boolean => {
  const manifest = entries.find(({ name }) => name === manifestName);
  if (entries.some((entry) => entry.isEncrypted)) return true;
  return manifest !== undefined && unpackEntry(bytes, manifest).includes('encryption-data');
};

/**
 * Lets only whole, unprotected workbooks of a sensible size through to the reader, and hands them on as a zip whose entries are merely
 * stored: each is unpacked once, here, with its checksum looked at, and not again by the reader.
 */
export const unpackZip = (bytes: Uint8Array, fileName: string): Buffer<ArrayBuffer> => {
  const entries = orDamaged(() => readZipEntries(bytes), fileName);
  refuseBomb(entries, bytes.length, fileName);
  refuseOthers(entries, fileName);
  if (orDamaged(() => isProtected(bytes, entries), fileName)) throw protectedFile(fileName);
  const files = entries.map((entry) => ({
    name: entry.name,
    size: entry.size,
    checksum: entry.checksum,
    fill: (place: Buffer) => {
      unpackInto(bytes, entry, place);
    },
  }));
  const stored = orDamaged(() => storedZip(files), fileName);
  refuseBeyondLast(
    stored,
    orDamaged(() => readZipEntries(stored), fileName),
    fileName,
  );
  return stored;
};
