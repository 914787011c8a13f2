import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** One entry of a zip that may lie about itself. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly isStored?: boolean;
  /** Already packed content, in the place of packing `content`. */
  readonly packed?: Uint8Array;
  readonly size?: number;
  readonly packedSize?: number;
  readonly checksum?: number;
  readonly method?: number;
  readonly flags?: number;
  /** The number of another entry whose bytes this one claims as well. */
  readonly sharesBytesOf?: number;
}

export interface ZipLies {
  readonly count?: number;
  readonly directoryAt?: number;
  readonly comment?: string;
  /** The large form of the end of the directory, with these two numbers. */
  readonly large?: { readonly count: bigint; readonly at: bigint };
}

interface Packed extends RawEntry {
  readonly bytes: Uint8Array;
  readonly label: Buffer;
}

const shared = new Uint8Array();

const packedOf = (entry: RawEntry): Packed => ({
  ...entry,
  label: Buffer.from(entry.name),
  // What claims another's bytes brings none of its own.
  bytes:
    entry.sharesBytesOf !== undefined
      ? shared
      : (entry.packed ?? (entry.isStored === true ? entry.content : deflateRawSync(entry.content))),
});

const fields = (target: Buffer, at: number, entry: Packed): void => {
  target.writeUInt16LE(entry.flags ?? 0, at);
  target.writeUInt16LE(entry.method ?? (entry.isStored === true ? 0 : 8), at + 2);
  target.writeUInt32LE(entry.checksum ?? crc32(entry.content), at + 8);
  target.writeUInt32LE(entry.packedSize ?? entry.bytes.length, at + 12);
  target.writeUInt32LE(entry.size ?? entry.content.length, at + 16);
  target.writeUInt16LE(entry.label.length, at + 20);
};

const localOf = (entry: Packed): Buffer => {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  fields(head, 6, entry);
  return Buffer.concat([head, entry.label, entry.bytes]);
};

const lineOf = (entry: Packed, localAt: number): Buffer => {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  fields(head, 8, entry);
  head.writeUInt32LE(localAt, 42);
  return Buffer.concat([head, entry.label]);
};

const largeEnd = ({ count, at }: { readonly count: bigint; readonly at: bigint }, endAt: number): Buffer => {
  const end = Buffer.alloc(76);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(count, 32);
  end.writeBigUInt64LE(at, 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(endAt), 64);
  return end;
};

/** Writes a zip as told, true or not. */
export const rawZip = (entries: readonly RawEntry[], lies: ZipLies = {}): Buffer => {
  const packed = entries.map(packedOf);
  const places: number[] = [];
  const locals: Buffer[] = [];
  let at = 0;
  for (const entry of packed) {
    places.push(at);
    if (entry.sharesBytesOf !== undefined) continue;
    const local = localOf(entry);
    locals.push(local);
    at += local.length;
  }
  const lines = packed.map((entry, nth) => lineOf(entry, places[entry.sharesBytesOf ?? nth] ?? 0));
  const directory = Buffer.concat(lines);
  const large = lies.large === undefined ? Buffer.alloc(0) : largeEnd(lies.large, at + directory.length);
  const comment = Buffer.from(lies.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  const count = lies.large === undefined ? Math.min(0xffff, lies.count ?? packed.length) : 0xffff;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(lies.large === undefined ? (lies.directoryAt ?? at) : 0xffffffff, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, directory, large, end, comment]);
};

export const entriesOf = (zip: Uint8Array): readonly RawEntry[] =>
  Object.entries(unzipSync(zip)).map(([name, content]) => ({ name, content }));
