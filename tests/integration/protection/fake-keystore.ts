import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keystore } from '../../../electron/protection/keystore';

export interface FakeKeystore extends Keystore {
  isThere: boolean;
}

/** As an operating system's: what one wraps no other can open; like some real ones, it may give garbage instead of saying so. */
export const fakeKeystore = (isThere = true): FakeKeystore => {
  const secret = randomBytes(32);
  const keystore: FakeKeystore = {
    isThere,
    isReliable: () => Promise.resolve(keystore.isThere),
    wrap: (bytes) => {
      const iv = randomBytes(16);
      const cipher = createCipheriv('aes-256-cbc', secret, iv);
      return Promise.resolve(Buffer.concat([iv, cipher.update(bytes), cipher.final()]));
    },
    unwrap: (wrapped) => {
      const decipher = createDecipheriv('aes-256-cbc', secret, wrapped.subarray(0, 16));
      decipher.setAutoPadding(false);
      return Promise.resolve(Buffer.concat([decipher.update(wrapped.subarray(16)), decipher.final()]).subarray(0, 32));
    },
  };
  return keystore;
};
