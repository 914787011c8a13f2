import { scrypt } from 'node:crypto';
import { normalPassphrase } from '../../shared/handover/passphrase';
import { proofBytes } from './header';
import type { HandoverHeader } from './header';

export interface HandoverKeys {
  /** AES-256. */
  readonly key: Buffer;
  /** Tells a wrong passphrase from a damaged file. It is made of other bytes of scrypt's answer than the key and says nothing about it. */
  readonly proof: Buffer;
}

const keyBytes = 32;

export const deriveKeys = (
  passphrase: string,
  { salt, logN, r, p }: Pick<HandoverHeader, 'salt' | 'logN' | 'r' | 'p'>,
): Promise<HandoverKeys> =>
  new Promise((resolve, reject) => {
    const N = 2 ** logN;
    const options = { N, r, p, maxmem: 256 * N * r };
    scrypt(normalPassphrase(passphrase), salt, keyBytes + proofBytes, options, (error, made) => {
      if (error === null) resolve({ key: made.subarray(0, keyBytes), proof: made.subarray(keyBytes) });
      else reject(error);
    });
  });
