import { WorkbenchFailure } from '../ipc/failure';

/**
 * The first bytes of a handover file, all of them authenticated with every chunk:
 *
 * 0–7 "REWBHAND" · 8 version of the format · 9 log2 of scrypt's N · 10 r · 11 p · 12–15 bytes a chunk · 16–31 salt · 32–38 start of every
 * nonce · 39 nothing yet, 0 · 40–71 proof of the passphrase
 */
export interface HandoverHeader {
  readonly version: number;
  readonly logN: number;
  readonly r: number;
  readonly p: number;
  readonly chunkBytes: number;
  readonly salt: Buffer;
  readonly noncePrefix: Buffer;
  readonly proof: Buffer;
}

const mark = Buffer.from('REWBHAND', 'latin1');
export const headerBytes = 72;
export const formatVersion = 1;
export const saltBytes = 16;
export const noncePrefixBytes = 7;
export const proofBytes = 32;

/** 2^17 × 8 needs 128 MB and about half a second a guess; the most that is accepted keeps a foreign file from taking the laptop's memory. */
export const usualLogN = 17;
const mostLogN = 19;
const largestChunk = 16 * 1024 * 1024;

export const notAHandover = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'handover_damaged',
    'This is no handover file of the workbench, or its beginning is damaged. Nothing was changed.',
  );

const fromNewer = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'handover_newer',
    'This handover file was made by a newer version of the app. Nothing was changed. Install the newer version to open it.',
  );

export const writeHeader = (header: HandoverHeader): Buffer => {
  const bytes = Buffer.alloc(headerBytes);
  mark.copy(bytes, 0);
  bytes.writeUInt8(header.version, 8);
  bytes.writeUInt8(header.logN, 9);
  bytes.writeUInt8(header.r, 10);
  bytes.writeUInt8(header.p, 11);
  bytes.writeUInt32BE(header.chunkBytes, 12);
  header.salt.copy(bytes, 16);
  header.noncePrefix.copy(bytes, 32);
  header.proof.copy(bytes, 40);
  return bytes;
};

/** Nothing in it is proven yet, so every number is held against what this app itself would write. */
export const readHeader = (file: Buffer): HandoverHeader => {
  if (file.length < headerBytes || !file.subarray(0, 8).equals(mark)) throw notAHandover();
  const version = file.readUInt8(8);
  if (version > formatVersion) throw fromNewer();
  const header: HandoverHeader = {
    version,
    logN: file.readUInt8(9),
    r: file.readUInt8(10),
    p: file.readUInt8(11),
    chunkBytes: file.readUInt32BE(12),
    salt: file.subarray(16, 32),
    noncePrefix: file.subarray(32, 39),
    proof: file.subarray(40, headerBytes),
  };
  const isSound =
    version === formatVersion &&
    header.logN >= usualLogN &&
    header.logN <= mostLogN &&
    header.r === 8 &&
    header.p === 1 &&
    header.chunkBytes >= 1 &&
    header.chunkBytes <= largestChunk;
  if (!isSound) throw notAHandover();
  return header;
};
