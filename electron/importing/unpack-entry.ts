import { crc32 } from 'node:zlib';
import { inflateSync } from 'fflate';
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

/** The bytes of an entry as they lie in the zip: its content, where it is stored unpacked. */
export const packedBytes = (bytes: Uint8Array, entry: ZipEntry): Buffer => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = dataStart(zip, entry);
  const packed = zip.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw new Error('cut off');
  return packed;
};

/**
 * Unpacks one entry into a place of its declared size, and never beyond, and checks its checksum: a spreadsheet reader does not, and a few
 * damaged bytes would give wrong numbers or an endless loop instead of an error.
 */
export const unpackInto = (bytes: Uint8Array, entry: ZipEntry, place: Uint8Array): void => {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) place.set(packed);
  else if (inflateSync(packed, { out: place }).length !== entry.size) throw new Error('size differs');
  if (place.length !== entry.size || crc32(place) !== entry.checksum) throw new Error('checksum differs');
};

export const unpackEntry = (bytes: Uint8Array, entry: ZipEntry): Buffer => {
  const place = Buffer.alloc(entry.size);
  unpackInto(bytes, entry, place);
  return place;
};
