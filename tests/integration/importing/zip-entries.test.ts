import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unpackEntry } from '../../../electron/importing/unpack-entry';
import { readZipEntries } from '../../../electron/importing/zip-entries';

const files = { 'a.txt': strToU8('hello '.repeat(1000)), 'folder/b.txt': strToU8('') };
const zip = Buffer.from(zipSync(files));

/** The same zip with the large form of the directory, as some writers use for small files too. */
const large = (): Buffer => {
  const entries = readZipEntries(zip);
  const directory = entries.map((entry) => {
    const name = Buffer.from(entry.name);
    const head = Buffer.alloc(46 + name.length + 28);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(entry.method, 10);
    head.writeUInt32LE(entry.checksum, 16);
    [20, 24, 42].forEach((at) => head.writeUInt32LE(0xffffffff, at));
    head.writeUInt16LE(name.length, 28);
    head.writeUInt16LE(28, 30);
    name.copy(head, 46);
    head.writeUInt16LE(1, 46 + name.length);
    head.writeUInt16LE(24, 48 + name.length);
    [entry.size, entry.packedSize, entry.localOffset].forEach((value, nth) =>
      head.writeBigUInt64LE(BigInt(value), 50 + name.length + nth * 8),
    );
    return head;
  });
  const start = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const body = Buffer.concat([zip.subarray(0, start), ...directory]);
  const end = Buffer.alloc(56 + 20 + 22);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(BigInt(entries.length), 32);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(body.length), 64);
  end.writeUInt32LE(0x06054b50, 76);
  end.writeUInt16LE(0xffff, 86);
  end.writeUInt32LE(0xffffffff, 92);
  return Buffer.concat([body, end]);
};

describe('the directory of a zip', () => {
  test.each([
    ['ordinary', () => zip],
    ['large', large],
    ['with a comment', () => Buffer.concat([zip, Buffer.from('PK is no mark')])],
  ])('%s', (_, make) => {
    const bytes = make();
    const entries = readZipEntries(bytes);
    expect(entries.map(({ name, size }) => [name, size])).toEqual([
      ['a.txt', 6000],
      ['folder/b.txt', 0],
    ]);
    expect(entries.map((entry) => strFromU8(unpackEntry(bytes, entry)))).toEqual(
      Object.values(files).map((file) => strFromU8(file)),
    );
  });

  test('a declared size that is too small stops the unpacking', () => {
    const [entry] = readZipEntries(zip);
    expect(() => entry && unpackEntry(zip, { ...entry, size: 100 })).toThrow();
    expect(() => entry && unpackEntry(zip, { ...entry, size: 6001 })).toThrow('size differs');
    expect(() => entry && unpackEntry(zip, { ...entry, checksum: 1 })).toThrow('checksum differs');
  });

  test('what is no zip has no directory', () => {
    expect(() => readZipEntries(Buffer.from('PK\u0003\u0004 and no more, though long enough to look'))).toThrow();
    expect(() => readZipEntries(new Uint8Array())).toThrow();
  });
});
