import path from 'node:path';
import fs from 'node:fs';
import { assertNever } from '../../shared/assert-never';
import type { ProtectionState } from '../../shared/protection/protection-state.types';
import type { Inside } from './first-look';
import type { Keystore } from './keystore';
import { backupsName, databaseName } from './places';
import { plainLeftovers, storedAs } from './plain-files';

const backupsIn = (dataFolder: string): number => {
  const folder = path.join(dataFolder, backupsName);
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.db')).length : 0;
};

/** What the window may know of it: never a key, and no slot of one. */
export const stateOf = async (inside: Inside, dataFolder: string, keystore: Keystore): Promise<ProtectionState> => {
  switch (inside.kind) {
    case 'choose':
      return {
        kind: 'choose',
        hasData: storedAs(path.join(dataFolder, databaseName)) === 'plain',
        backups: backupsIn(dataFolder),
      };
    case 'unreadable':
      return inside;
    case 'locked':
      return {
        kind: 'locked',
        hasPassphrase: inside.protection.passphrase !== null,
        hasRecoveryKey: inside.protection.recovery !== null,
        why: inside.why,
        isKeystoreLost: inside.isKeystoreLost,
        canRemember: inside.isKeystoreLost && (await keystore.isReliable()),
      };
    case 'open_as_is':
    case 'open':
      return {
        kind: 'open',
        isProtected: inside.kind === 'open',
        hasPassphrase: inside.kind === 'open' && inside.protection.passphrase !== null,
        opensBySystem: inside.kind === 'open' && inside.protection.keystore.length > 0,
        canUseSystem: await keystore.isReliable(),
        isRecoveryKept: inside.kind === 'open' && inside.protection.isRecoveryKept,
        lockAfter: inside.kind === 'open' ? inside.protection.lockAfter : 0,
        plainFiles: plainLeftovers(dataFolder).map((file) => path.relative(dataFolder, file)),
      };
    default:
      return assertNever(inside);
  }
};
