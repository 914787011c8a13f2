import fs from 'node:fs';
import path from 'node:path';
import type { Locked, Unreadable } from '../../shared/protection/protection-state.types';
import { newDataKey } from './data-key';
import type { DataKey } from './data-key';
import type { Keystore } from './keystore';
import { emptyProtection } from './new-protection';
import { databaseName } from './places';
import { storedAs } from './plain-files';
import { readProtection, writeFirstProtection } from './protection-file';
import type { Protection } from './protection-file';
import { openByKeystore, withThisComputer } from './slots';

/** How the data stand, with what main alone may know. */
export type Inside =
  | { readonly kind: 'choose' }
  | Unreadable
  | {
      readonly kind: 'locked';
      readonly protection: Protection;
      readonly why: Locked['why'];
      readonly isKeystoreLost: boolean;
    }
  | { readonly kind: 'open'; readonly key: DataKey; readonly protection: Protection }
  /** A folder that cannot be written to and was never protected opens for reading, as it is. */
  | { readonly kind: 'open_as_is' };

const isWritable = (dataFolder: string): boolean => {
  try {
    fs.mkdirSync(dataFolder, { recursive: true });
    fs.accessSync(dataFolder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first start on a computer with a keystore needs no question. */
const protectByKeystore = async (dataFolder: string, keystore: Keystore): Promise<Inside> => {
  const key = newDataKey();
  const protection = await withThisComputer(emptyProtection(key), key, keystore);
  writeFirstProtection(dataFolder, protection);
  return { kind: 'open', key, protection };
};

const firstStart = async (dataFolder: string, keystore: Keystore): Promise<Inside> => {
  if (!isWritable(dataFolder)) return { kind: 'open_as_is' };
  if (storedAs(path.join(dataFolder, databaseName)) === 'other') return { kind: 'unreadable', why: 'missing' };
  return (await keystore.isReliable()) ? protectByKeystore(dataFolder, keystore) : { kind: 'choose' };
};

/** At the start of the app: opened by the keystore, locked, or to be protected for the first time. */
export const firstLook = async (dataFolder: string, keystore: Keystore): Promise<Inside> => {
  const found = readProtection(dataFolder);
  if (found.kind === 'none') return firstStart(dataFolder, keystore);
  if (found.kind !== 'found') return { kind: 'unreadable', why: found.kind };
  const { protection } = found;
  const key = await openByKeystore(protection, keystore);
  if (key !== null) return { kind: 'open', key, protection };
  return { kind: 'locked', protection, why: 'start', isKeystoreLost: protection.keystore.length > 0 };
};
