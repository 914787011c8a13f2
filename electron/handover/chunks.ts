import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { HandoverHeader } from './header';

/**
 * AES-256-GCM in chunks (the STREAM construction): the nonce of a chunk is the prefix, its number and whether it is the last. So a chunk that
 * is changed, moved, doubled, left out or cut off at the end does not open. The key is new with every file, so no nonce comes twice.
 */
const algorithm = 'aes-256-gcm';
const tagBytes = 16;

type Sealing = Pick<HandoverHeader, 'chunkBytes' | 'noncePrefix'> & { readonly key: Buffer; readonly head: Buffer };

const nonceOf = ({ noncePrefix }: Sealing, number: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  noncePrefix.copy(nonce, 0);
  nonce.writeUInt32BE(number, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
};

const pieces = (bytes: Buffer, size: number): readonly Buffer[] =>
  Array.from({ length: Math.max(1, Math.ceil(bytes.length / size)) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );

export const sealChunks = (plain: Buffer, sealing: Sealing): readonly Buffer[] => {
  const chunks = pieces(plain, sealing.chunkBytes);
  return chunks.flatMap((chunk, number) => {
    const cipher = createCipheriv(algorithm, sealing.key, nonceOf(sealing, number, number === chunks.length - 1));
    cipher.setAAD(sealing.head);
    return [cipher.update(chunk), cipher.final(), cipher.getAuthTag()];
  });
};

/** The whole text, or null where any part is not as it was sealed. Nothing of a file that fails is ever used. */
export const openChunks = (sealed: Buffer, sealing: Sealing): Buffer | null => {
  const chunks = pieces(sealed, sealing.chunkBytes + tagBytes);
  const opened: Buffer[] = [];
  for (const [number, chunk] of chunks.entries()) {
    if (chunk.length < tagBytes) return null;
    const decipher = createDecipheriv(algorithm, sealing.key, nonceOf(sealing, number, number === chunks.length - 1), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(sealing.head);
    decipher.setAuthTag(chunk.subarray(chunk.length - tagBytes));
    opened.push(decipher.update(chunk.subarray(0, chunk.length - tagBytes)));
    try {
      decipher.final();
    } catch {
      return null;
    }
  }
  return Buffer.concat(opened);
};
