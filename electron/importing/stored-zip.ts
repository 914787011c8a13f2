/** One file of a zip that is to be written. `fill` puts its content into a place of just its size. */
export interface StoredFile {
  readonly name: string;
  readonly size: number;
  readonly checksum: number;
  readonly fill: (place: Buffer) => void;
}

const localLength = 30;
const entryLength = 46;
const endLength = 22;

/** The fields that an entry's local header and its line in the directory share; `at` is that of the first of them. */
const writeFields = (zip: Buffer, at: number, name: Buffer, { size, checksum }: StoredFile): void => {
  zip.writeUInt32LE(checksum, at + 10);
  zip.writeUInt32LE(size, at + 14);
  zip.writeUInt32LE(size, at + 18);
  zip.writeUInt16LE(name.length, at + 22);
};

/**
 * A zip whose files are not packed, made in one piece of memory: the content of a large workbook is never held twice. Sizes and checksums
 * are those the caller gives; below 4 GB only.
 */
export const storedZip = (files: readonly StoredFile[]): Buffer<ArrayBuffer> => {
  const named = files.map((file) => ({ file, name: Buffer.from(file.name) }));
  const directory = named.reduce((sum, { file, name }) => sum + localLength + name.length + file.size, 0);
  const length = named.reduce((sum, { name }) => sum + entryLength + name.length, directory) + endLength;
  const zip = Buffer.alloc(length);
  let local = 0;
  let entry = directory;
  for (const { file, name } of named) {
    zip.writeUInt32LE(0x04034b50, local);
    writeFields(zip, local + 4, name, file);
    name.copy(zip, local + localLength);
    const content = local + localLength + name.length;
    file.fill(zip.subarray(content, content + file.size));
    zip.writeUInt32LE(0x02014b50, entry);
    writeFields(zip, entry + 6, name, file);
    zip.writeUInt32LE(local, entry + 42);
    name.copy(zip, entry + entryLength);
    local = content + file.size;
    entry += entryLength + name.length;
  }
  zip.writeUInt32LE(0x06054b50, entry);
  zip.writeUInt16LE(files.length, entry + 8);
  zip.writeUInt16LE(files.length, entry + 10);
  zip.writeUInt32LE(entry - directory, entry + 12);
  zip.writeUInt32LE(directory, entry + 16);
  return zip;
};
