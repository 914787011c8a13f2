/** One file inside a zip, as the zip's directory describes it. Nothing is unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; nothing else occurs in workbooks. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localOffset: number;
}

const endMark = 0x06054b50;
const bigLocatorMark = 0x07064b50;
const bigEndMark = 0x06064b50;
const entryMark = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;
const overflow32 = 0xffffffff;
const overflow16 = 0xffff;

const findEnd = (zip: Buffer): number => {
  for (let at = zip.length - endLength; at >= Math.max(0, zip.length - endLength - longestComment); at -= 1) {
    if (zip.readUInt32LE(at) === endMark) return at;
  }
  throw new Error('no end of directory');
};

interface Directory {
  readonly count: number;
  readonly offset: number;
}

/** Some writers use the large form of the directory whatever the size of the file. */
const readDirectory = (zip: Buffer): Directory => {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  const offset = zip.readUInt32LE(end + 16);
  if (count !== overflow16 && offset !== overflow32) return { count, offset };
  if (zip.readUInt32LE(end - 20) !== bigLocatorMark) return { count, offset };
  const big = Number(zip.readBigUInt64LE(end - 12));
  if (zip.readUInt32LE(big) !== bigEndMark) throw new Error('no large end of directory');
  return { count: Number(zip.readBigUInt64LE(big + 32)), offset: Number(zip.readBigUInt64LE(big + 48)) };
};

/** The large sizes that stand in an extra field, in order, for each size that did not fit. */
const bigSizes = (extra: Buffer): readonly number[] => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const count = Math.floor(extra.readUInt16LE(at + 2) / 8);
    return Array.from({ length: count }, (_, nth) => Number(extra.readBigUInt64LE(at + 4 + nth * 8)));
  }
  return [];
};

const readEntry = (zip: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } => {
  if (zip.readUInt32LE(at) !== entryMark) throw new Error('no directory entry');
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
  const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
  const big = [...bigSizes(zip.subarray(nameEnd, extraEnd))];
  const sized = (value: number): number => (value === overflow32 ? (big.shift() ?? value) : value);
  const size = sized(zip.readUInt32LE(at + 24));
  const packedSize = sized(zip.readUInt32LE(at + 20));
  const localOffset = sized(zip.readUInt32LE(at + 42));
  const entry: ZipEntry = {
    name: zip.toString('utf8', at + 46, nameEnd),
    isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    method: zip.readUInt16LE(at + 10),
    checksum: zip.readUInt32LE(at + 16),
    packedSize,
    size,
    localOffset,
  };
  return { entry, next: extraEnd + zip.readUInt16LE(at + 32) };
};

/** The directory of a zip. Throws where the file is cut off or its directory makes no sense. */
export const readZipEntries = (bytes: Uint8Array): readonly ZipEntry[] => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { count, offset } = readDirectory(zip);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let nth = 0; nth < count; nth += 1) {
    const { entry, next } = readEntry(zip, at);
    entries.push(entry);
    at = next;
  }
  return entries;
};
