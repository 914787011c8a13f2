import { crc32 } from 'node:zlib';
import { storedZip } from './stored-zip';
import { packedBytes } from './unpack-entry';
import { readZipEntries } from './zip-entries';
import type { ZipEntry } from './zip-entries';

/** Where a long part of a workbook may be cut, and what closes it again: `prefix` is that of its own element names. */
interface Cut {
  readonly entry: RegExp;
  readonly end: RegExp;
  readonly close: (prefix: string) => string;
}

const sheetCuts: readonly Cut[] = [
  {
    entry: /^xl\/worksheets\/[^/]+\.xml$/i,
    end: /<\/((?:\w+:)?)row>/g,
    close: (prefix) => `</${prefix}sheetData></${prefix}worksheet>`,
  },
  {
    entry: /^content\.xml$/,
    end: /<\/((?:\w+:)?)table-row>/g,
    close: (prefix) => `</${prefix}table></office:spreadsheet></office:body></office:document-content>`,
  },
];

/** Texts stand in the order in which cells first use them, in nearly all files: the first rows need the first of them. */
const textCut: Cut = {
  entry: /^xl\/sharedStrings\.xml$/i,
  end: /<\/((?:\w+:)?)si>/g,
  close: (prefix) => `</${prefix}sst>`,
};

/** Parts shorter than this are read as they are. */
const longPart = 1024 * 1024;

const cutPart = (part: Buffer, { end, close }: Cut, most: number): Buffer => {
  const head = part.toString('latin1', 0, longPart);
  const ends = [...head.matchAll(end)].slice(0, most);
  const last = ends.at(-1);
  return last === undefined
    ? part
    : Buffer.concat([part.subarray(0, last.index + last[0].length), Buffer.from(close(last[1] ?? ''))]);
};

export interface HeadOptions {
  readonly mostRows: number;
  /** Texts beyond the first are left out as well: quicker, but a sheet that needs one of them cannot be read then. */
  readonly isBrief: boolean;
}

const contentOf = (stored: Buffer, entry: ZipEntry, { mostRows, isBrief }: HeadOptions): Buffer => {
  const content = packedBytes(stored, entry);
  if (entry.size <= longPart) return content;
  if (isBrief && textCut.entry.test(entry.name)) return cutPart(content, textCut, Infinity);
  const cut = sheetCuts.find((each) => each.entry.test(entry.name));
  return cut === undefined ? content : cutPart(content, cut, mostRows);
};

/** The same workbook with no more than the first rows of its long sheets: enough to tell what it is. `stored`: as `unpackZip` gives it. */
export const headOfZip = (stored: Buffer, options: HeadOptions): Buffer =>
  storedZip(
    readZipEntries(stored).map((entry) => {
      const content = contentOf(stored, entry, options);
      const fill = (place: Buffer): void => {
        content.copy(place);
      };
      return { name: entry.name, size: content.length, checksum: crc32(content), fill };
    }),
  );
