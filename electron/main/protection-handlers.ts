import path from 'node:path';
import type { Result } from '../../shared/ipc/errors';
import type { Requests } from '../../shared/ipc/contract';
import type { ExportReply } from '../../shared/ipc/replies/exports';
import { recoveryPage, recoveryPageName } from '../../shared/protection/recovery-page';
import { writeFileSafely } from '../exporting/write-safely';
import { WorkbenchFailure } from '../ipc/failure';
import type { Vault } from '../protection/vault';
import type { MainHandlers } from './router';

type ProtectionChannel = Extract<keyof Requests, `protection.${string}`>;

export interface ProtectionNeeds {
  readonly vault: Vault;
  readonly dataFolder: string;
  /** False where nothing could open the data again. */
  readonly lock: () => boolean;
  /** Asks where a text should go and writes it there. */
  readonly save: (
    title: string,
    name: string,
    write: (place: string) => Promise<number>,
  ) => Promise<Result<ExportReply>>;
}

const ok = async <T>(value: Promise<T>): Promise<Result<T>> => ({ ok: true, value: await value });

const isWithin = (place: string, folder: string): boolean => {
  const way = path.relative(path.resolve(folder), path.resolve(place));
  return !way.startsWith('..') && !path.isAbsolute(way);
};

const saveRecoveryKey = ({ vault, dataFolder, save }: ProtectionNeeds): Promise<Result<ExportReply>> => {
  const key = vault.shownRecoveryKey();
  if (key === null) throw new WorkbenchFailure('bad_request', 'No recovery key is shown. Make a new one.');
  return save('Save the recovery key', recoveryPageName, async (place) => {
    if (isWithin(place, dataFolder))
      throw new WorkbenchFailure(
        'target_read_only',
        'That is the folder of the data: the key must not lie beside what it opens. Nothing was written.',
      );
    const bytes = Buffer.from(recoveryPage(key), 'utf8');
    await writeFileSafely(place, bytes);
    return bytes.length;
  });
};

/** Passphrases and keys go from the window to the vault and no further; the data process gets the key of the data alone. */
export const protectionHandlers = (needs: ProtectionNeeds): Pick<MainHandlers, ProtectionChannel> => {
  const { vault, lock } = needs;
  return {
    'protection.get': () => ok(vault.state()),
    'protection.choose': ({ passphrase }) => ok(vault.choose(passphrase)),
    'protection.unlock': (request) => ok(vault.unlock(request)),
    'protection.setPassphrase': (request) => ok(vault.setPassphrase(request)),
    'protection.newRecoveryKey': ({ current }) => ok(vault.newRecoveryKey(current)),
    'protection.keepRecoveryKey': () => ok(vault.keepRecoveryKey()),
    'protection.saveRecoveryKey': () => saveRecoveryKey(needs),
    'protection.set': (request) => ok(vault.set(request)),
    'protection.removePlain': () => ok(vault.removePlain()),
    'protection.setAside': () => ok(vault.setAside()),
    'protection.lock': async () => {
      await vault.state();
      return { ok: true, value: { isLocked: lock() } };
    },
  };
};
