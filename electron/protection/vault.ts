import fs from 'node:fs';
import type { Replies, Requests } from '../../shared/ipc/contract';
import type { LockAfter } from '../../shared/protection/lock-after';
import type { Locked, ProtectionState } from '../../shared/protection/protection-state.types';
import { newDataKey, newRecoveryKey } from './data-key';
import { become, change, currentState, look, notNow, opened, prove } from './held';
import type { Held, VaultNeeds } from './held';
import { emptyProtection, refuseWeak } from './new-protection';
import { plainLeftovers } from './plain-files';
import { writeFirstProtection } from './protection-file';
import type { Protection } from './protection-file';
import { setDataAside } from './set-aside';
import { openBySecret, withThisComputer, wrapBySecret } from './slots';
import { createTries } from './tries';

type Shown = Replies['protection.newRecoveryKey'];

/** Holds the key while the data are open, and forgets it when they are locked. */
export interface Vault {
  readonly state: () => Promise<ProtectionState>;
  readonly choose: (passphrase: string) => Promise<Shown>;
  readonly unlock: (request: Requests['protection.unlock']) => Promise<ProtectionState>;
  readonly setPassphrase: (request: Requests['protection.setPassphrase']) => Promise<ProtectionState>;
  readonly newRecoveryKey: (current: string | null) => Promise<Shown>;
  /** The recovery key that is shown and not confirmed yet. */
  readonly shownRecoveryKey: () => string | null;
  readonly keepRecoveryKey: () => Promise<ProtectionState>;
  readonly set: (request: Requests['protection.set']) => Promise<ProtectionState>;
  readonly removePlain: () => Promise<ProtectionState>;
  readonly setAside: () => Promise<ProtectionState>;
  /** False where nothing could open them again. */
  readonly lock: (why: Locked['why']) => boolean;
  readonly isLocked: () => boolean;
  readonly lockAfter: () => LockAfter;
}

const choose = async (held: Held, passphrase: string): Promise<Shown> => {
  if ((await look(held)).kind !== 'choose') throw notNow('The data are protected already. Nothing was changed.');
  refuseWeak(passphrase);
  const key = newDataKey();
  const recoveryKey = newRecoveryKey();
  const [byPassphrase, byRecovery] = await Promise.all([wrapBySecret(key, passphrase), wrapBySecret(key, recoveryKey)]);
  const protection: Protection = { ...emptyProtection(key), passphrase: byPassphrase, recovery: byRecovery };
  // On the disk before the first page is encrypted with it.
  writeFirstProtection(held.needs.dataFolder, protection);
  held.shown = recoveryKey;
  become(held, { kind: 'open', key, protection });
  return { recoveryKey };
};

const unlock = async (
  held: Held,
  { secret, isRemembered }: Requests['protection.unlock'],
): Promise<ProtectionState> => {
  const { keystore } = held.needs;
  const locked = await look(held);
  if (locked.kind !== 'locked') return currentState(held);
  const { protection } = locked;
  const key = await held.tries.attempt(() => openBySecret(protection, secret));
  become(held, { kind: 'open', key, protection });
  if (isRemembered && (await keystore.isReliable())) change(held, await withThisComputer(protection, key, keystore));
  return currentState(held);
};

const setPassphrase = async (
  held: Held,
  { current, passphrase }: Requests['protection.setPassphrase'],
): Promise<ProtectionState> => {
  const now = await opened(held);
  refuseWeak(passphrase);
  await prove(held, now, current);
  change(held, { ...now.protection, passphrase: await wrapBySecret(now.key, passphrase) });
  return currentState(held);
};

/** The one before opens nothing from then on. */
const makeRecoveryKey = async (held: Held, current: string | null): Promise<Shown> => {
  const now = await opened(held);
  await prove(held, now, current);
  const recoveryKey = newRecoveryKey();
  const recovery = await wrapBySecret(now.key, recoveryKey);
  change(held, { ...now.protection, recovery, isRecoveryKept: false });
  held.shown = recoveryKey;
  return { recoveryKey };
};

const keepRecoveryKey = async (held: Held): Promise<ProtectionState> => {
  const { protection } = await opened(held);
  if (held.shown === null) throw notNow('No recovery key is shown. Make a new one.');
  change(held, { ...protection, isRecoveryKept: true });
  held.shown = null;
  return currentState(held);
};

const set = async (held: Held, { opensBySystem, lockAfter }: Requests['protection.set']): Promise<ProtectionState> => {
  const { keystore } = held.needs;
  const { key, protection } = await opened(held);
  if (protection.passphrase === null && (!opensBySystem || lockAfter > 0))
    throw notNow('Choose a passphrase first: without one nothing could open the data again.');
  if (!opensBySystem || protection.keystore.length > 0) {
    change(held, { ...protection, lockAfter, keystore: opensBySystem ? protection.keystore : [] });
    return currentState(held);
  }
  if (!(await keystore.isReliable()))
    throw notNow('This computer has no place for the key that could be relied on. Nothing was changed.');
  change(held, { ...(await withThisComputer(protection, key, keystore)), lockAfter });
  return currentState(held);
};

const removePlain = async (held: Held): Promise<ProtectionState> => {
  await opened(held);
  for (const file of plainLeftovers(held.needs.dataFolder)) fs.rmSync(file, { force: true });
  return currentState(held);
};

const setAside = async (held: Held): Promise<ProtectionState> => {
  const now = await look(held);
  if (now.kind !== 'locked' && now.kind !== 'unreadable') throw notNow('The data are open. Nothing was changed.');
  setDataAside(held.needs.dataFolder, new Date(held.needs.now()));
  held.inside = null;
  return currentState(held);
};

/** Without either, only the keystore opens the data, and a lock would keep nobody out or everybody. */
const canBeUnlocked = ({ passphrase, recovery, isRecoveryKept }: Protection): boolean =>
  passphrase !== null || (recovery !== null && isRecoveryKept);

const lock = (held: Held, why: Locked['why']): boolean => {
  if (held.inside?.kind !== 'open' || !canBeUnlocked(held.inside.protection)) return false;
  const { key, protection } = held.inside;
  held.inside = { kind: 'locked', protection, why, isKeystoreLost: false };
  held.shown = null;
  held.needs.onClose();
  key.fill(0);
  return true;
};

export const createVault = (needs: VaultNeeds): Vault => {
  const held: Held = { needs, tries: createTries(needs.now), inside: null, looking: null, shown: null };
  return {
    state: () => currentState(held),
    choose: (passphrase) => held.tries.attempt(() => choose(held, passphrase)),
    unlock: (request) => unlock(held, request),
    setPassphrase: (request) => setPassphrase(held, request),
    newRecoveryKey: (current) => makeRecoveryKey(held, current),
    shownRecoveryKey: () => held.shown,
    keepRecoveryKey: () => keepRecoveryKey(held),
    set: (request) => set(held, request),
    removePlain: () => removePlain(held),
    setAside: () => setAside(held),
    lock: (why) => lock(held, why),
    isLocked: () => held.inside?.kind === 'locked',
    lockAfter: () => (held.inside?.kind === 'open' ? held.inside.protection.lockAfter : 0),
  };
};
