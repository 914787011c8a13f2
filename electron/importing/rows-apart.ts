import { crc32 } from 'node:zlib';
import { partRows } from './plain-rows';
import type { PlainRows } from './plain-rows';
import type { DenseRow } from './sheet-grid';
import { mostColumns, sheetPart } from './sheet-limits';
import { storedZip } from './stored-zip';
import { packedBytes } from './unpack-entry';
import { readZipEntries } from './zip-entries';

/** A workbook without its plain rows, and these. */
export interface RowsApart {
  readonly bytes: Buffer;
  readonly parts: readonly PlainRows[];
}

/** Shorter parts are read quickly enough as they are. */
const longPart = 1024 * 1024;

/**
 * Which sheet a part belongs to is for the spreadsheet reader to find out: a part that was cut carries its number along, in the last cell
 * that a first row can have.
 */
const signOf = (index: number): string => `plain rows ${String(index)}`;
const signRow = (index: number): Buffer =>
  Buffer.from(`<row r="1"><c r="XFD1" t="str"><v>${signOf(index)}</v></c></row>`);

const restOf = ({ head, others, tail }: PlainRows, index: number): Buffer =>
  Buffer.concat([head, signRow(index), ...others, tail]);

/**
 * Takes the plain rows out of the long sheets of a workbook; null where there are none. `stored`: as `unpackZip` gives it. What the spreadsheet
 * reader needs four seconds for takes less than one, since it reads any way of writing a cell, and nearly all are written in one.
 */
export const setRowsApart = (stored: Buffer, least = longPart): RowsApart | null => {
  const parts: PlainRows[] = [];
  const contents = readZipEntries(stored).map((entry) => {
    const whole = packedBytes(stored, entry);
    const rows = entry.size > least && sheetPart.test(entry.name) ? partRows(whole) : null;
    if (rows !== null) parts.push(rows);
    return { name: entry.name, content: rows === null ? whole : restOf(rows, parts.length - 1) };
  });
  if (parts.length === 0) return null;
  const files = contents.map(({ name, content }) => ({
    name,
    size: content.length,
    checksum: crc32(content),
    fill: (place: Buffer): void => {
      content.copy(place);
    },
  }));
  return { bytes: storedZip(files), parts };
};

/** Takes the sign out of a sheet's rows and gives its part; null for a sheet that is whole. */
export const takeSign = (rows: DenseRow[], parts: readonly PlainRows[]): PlainRows | null => {
  const [first] = rows;
  const sign = first?.[mostColumns - 1]?.v;
  const part = parts.find((_, index) => sign === signOf(index));
  if (first === undefined || part === undefined) return null;
  rows[0] = first.slice(0, mostColumns - 1);
  return part;
};
