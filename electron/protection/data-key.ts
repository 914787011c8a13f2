import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { recoveryKeyOf, recoveryLength, recoverySymbols } from '../../shared/protection/recovery-key';

/** 32 random bytes by which every page of the database and its backups is encrypted. Made once for a data folder, and never changed. */
export type DataKey = Buffer;

const keyBytes = 32;

export const newDataKey = (): DataKey => randomBytes(keyBytes);

/** Tells the right key from a wrong one without saying anything about it. */
export const fingerprintOf = (key: DataKey): string =>
  createHmac('sha256', key).update('Race Equality Workbench, data key').digest('hex');

export const isKeyOf = (bytes: Buffer | null, fingerprint: string): bytes is DataKey =>
  bytes?.length === keyBytes &&
  timingSafeEqual(Buffer.from(fingerprintOf(bytes), 'hex'), Buffer.from(fingerprint, 'hex'));

export const newRecoveryKey = (): string =>
  recoveryKeyOf(Array.from({ length: recoveryLength }, () => randomInt(recoverySymbols)));
