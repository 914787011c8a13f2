import { zipSync } from 'fflate';
import { unpackEntry } from './unpack-entry';
import { readZipEntries } from './zip-entries';

/** Where a sheet may be cut, and what closes it again: `prefix` is that of the sheet's own names. */
interface Cut {
  readonly entry: RegExp;
  readonly rowEnd: RegExp;
  readonly close: (prefix: string) => string;
}

const cuts: readonly Cut[] = [
  {
    entry: /^xl\/worksheets\/[^/]+\.xml$/i,
    rowEnd: /<\/((?:\w+:)?)row>/g,
    close: (prefix) => `</${prefix}sheetData></${prefix}worksheet>`,
  },
  {
    entry: /^content\.xml$/,
    rowEnd: /<\/((?:\w+:)?)table-row>/g,
    close: (prefix) =>
      `</${prefix}table></office:spreadsheet></office:body></office:document-content>`,
  },
];

/** Sheets shorter than this are read as they are. */
const longSheet = 512 * 1024;

const cutSheet = (sheet: Buffer, { rowEnd, close }: Cut, mostRows: number): Buffer => {
  const head = sheet.toString('latin1', 0, longSheet);
  const ends = [...head.matchAll(rowEnd)].slice(0, mostRows);
  const last = ends.at(-1);
  if (last === undefined) return sheet;
  const end = last.index + last[0].length;
  return Buffer.concat([sheet.subarray(0, end), Buffer.from(close(last[1] ?? ''))]);
};

/** The same workbook with no more than the first rows of its long sheets: enough to tell what it is. `stored`: as `unpackZip` gives it. */
export const headOfZip = (stored: Buffer, mostRows: number): Buffer => {
  const files = readZipEntries(stored).map((entry) => {
    const content = unpackEntry(stored, entry);
    const cut = entry.size > longSheet ? cuts.find((each) => each.entry.test(entry.name)) : undefined;
    return [entry.name, cut === undefined ? content : cutSheet(content, cut, mostRows)] as const;
  });
  const head = zipSync(Object.fromEntries(files), { level: 0 });
  return Buffer.from(head.buffer, head.byteOffset, head.length);
};
