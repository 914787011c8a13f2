import { readTypedSecret } from '../../shared/protection/recovery-key';
import { seal, unseal } from '../handover/seal';
import { WorkbenchFailure } from '../ipc/failure';
import { isKeyOf } from './data-key';
import type { DataKey } from './data-key';
import type { Keystore } from './keystore';
import { mostComputers } from './protection-file';
import type { Protection } from './protection-file';

/** Sealed as a handover file is: scrypt, then AES-256-GCM. */
export const wrapBySecret = async (key: DataKey, secret: string): Promise<string> =>
  (await seal(key, secret)).toString('base64');

const damaged = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'protection_unreadable',
    'The file protection.json in the data folder is damaged. Nothing was changed. Put it back from a copy of the folder.',
  );

const wrong = (message: string): WorkbenchFailure => new WorkbenchFailure('wrong_passphrase', message);

const open = async (slot: string, secret: string): Promise<Buffer | null> => {
  try {
    return await unseal(Buffer.from(slot, 'base64'), secret);
  } catch (error) {
    if (error instanceof WorkbenchFailure && error.code === 'wrong_passphrase') return null;
    throw damaged();
  }
};

const mistyped = (groups: readonly number[]): WorkbenchFailure =>
  wrong(
    `That is not the passphrase. If it is the recovery key, there is a typing mistake in group ${groups.map(String).join(' and ')}. Nothing was changed.`,
  );

const wrongSentence = {
  recovery_key:
    'That is not the recovery key of these data. If another one was made later, only the newest opens them. Nothing was changed.',
  passphrase: 'That is not the passphrase or the recovery key of these data. Nothing was changed.',
} as const;

/**
 * The data key by what somebody typed: the recovery key where it has the form of one, else the passphrase.
 * @throws WorkbenchFailure wrong_passphrase or protection_unreadable
 */
export const openBySecret = async (
  { passphrase, recovery, fingerprint }: Pick<Protection, 'passphrase' | 'recovery' | 'fingerprint'>,
  typed: string,
): Promise<DataKey> => {
  const read = readTypedSecret(typed);
  const [slot, secret] = read.kind === 'recovery_key' ? [recovery, read.key] : [passphrase, typed];
  const bytes = slot === null ? null : await open(slot, secret);
  if (bytes === null) throw read.kind === 'mistyped' ? mistyped(read.groups) : wrong(wrongSentence[read.kind]);
  if (isKeyOf(bytes, fingerprint)) return bytes;
  throw damaged();
};

/** The data key from the keystore of this computer; null where it has none of these. */
export const openByKeystore = async (
  { keystore: slots, fingerprint }: Pick<Protection, 'keystore' | 'fingerprint'>,
  keystore: Keystore,
): Promise<DataKey | null> => {
  if (slots.length === 0 || !(await keystore.isReliable())) return null;
  for (const slot of slots) {
    const bytes = await keystore.unwrap(Buffer.from(slot, 'base64'));
    if (isKeyOf(bytes, fingerprint)) return bytes;
  }
  return null;
};

/** This computer opens it without asking from now on; those told so before still do, up to five. */
export const withThisComputer = async (
  protection: Protection,
  key: DataKey,
  keystore: Keystore,
): Promise<Protection> => {
  const wrapped = (await keystore.wrap(key)).toString('base64');
  return { ...protection, keystore: [wrapped, ...protection.keystore].slice(0, mostComputers) };
};
