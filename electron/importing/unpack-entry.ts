import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './zip-entries';

const localMark = 0x04034b50;
const localLength = 30;

/** Where an entry's bytes begin. The local header repeats the directory; a header that differs is damage. */
const dataStart = (zip: Buffer, { localOffset, method }: ZipEntry): number => {
  if (zip.readUInt32LE(localOffset) !== localMark) throw new Error('no local header');
  if ((zip.readUInt16LE(localOffset + 6) & 1) === 1 || zip.readUInt16LE(localOffset + 8) !== method) {
    throw new Error('local header differs');
  }
  return localOffset + localLength + zip.readUInt16LE(localOffset + 26) + zip.readUInt16LE(localOffset + 28);
};

/**
 * Unpacks one entry, never to more than its declared size, and checks its checksum: a spreadsheet reader does not, and a
 * few damaged bytes would give wrong numbers or an endless loop instead of an error.
 */
export const unpackEntry = (bytes: Uint8Array, entry: ZipEntry): Buffer => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = dataStart(zip, entry);
  const packed = zip.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw new Error('cut off');
  const unpacked = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.checksum) throw new Error('checksum differs');
  return unpacked;
};
