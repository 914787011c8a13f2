import { randomBytes, timingSafeEqual } from 'node:crypto';
import { WorkbenchFailure } from '../ipc/failure';
import { openChunks, sealChunks } from './chunks';
import { formatVersion, headerBytes, noncePrefixBytes, readHeader, saltBytes, usualLogN, writeHeader } from './header';
import { deriveKeys } from './keys';

const chunkBytes = 1024 * 1024;

/** Encrypts with a passphrase and proves what was written. Random numbers are new with every file. */
export const seal = async (plain: Buffer, passphrase: string, bytesAChunk = chunkBytes): Promise<Buffer> => {
  const salt = randomBytes(saltBytes);
  const noncePrefix = randomBytes(noncePrefixBytes);
  const cost = { logN: usualLogN, r: 8, p: 1 };
  const { key, proof } = await deriveKeys(passphrase, { salt, ...cost });
  const head = writeHeader({ version: formatVersion, ...cost, chunkBytes: bytesAChunk, salt, noncePrefix, proof });
  return Buffer.concat([head, ...sealChunks(plain, { chunkBytes: bytesAChunk, noncePrefix, key, head })]);
};

/**
 * Opens what `seal` made.
 * @throws WorkbenchFailure wrong_passphrase, handover_damaged or handover_newer
 */
export const unseal = async (file: Buffer, passphrase: string): Promise<Buffer> => {
  const header = readHeader(file);
  const { key, proof } = await deriveKeys(passphrase, header);
  if (!timingSafeEqual(proof, header.proof))
    throw new WorkbenchFailure(
      'wrong_passphrase',
      'That is not the passphrase of this file. Nothing was changed. If you are sure of it, the file was damaged on its way: have it copied again.',
    );
  const plain = openChunks(file.subarray(headerBytes), { ...header, key, head: file.subarray(0, headerBytes) });
  if (plain !== null) return plain;
  throw new WorkbenchFailure(
    'handover_damaged',
    'The passphrase is right, but the file is damaged, cut short or was changed after it was made. Nothing was changed. Have it copied again.',
  );
};
