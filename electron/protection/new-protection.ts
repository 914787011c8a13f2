import { passphraseProblem } from '../../shared/handover/passphrase';
import { readTypedSecret } from '../../shared/protection/recovery-key';
import { WorkbenchFailure } from '../ipc/failure';
import { fingerprintOf } from './data-key';
import type { DataKey } from './data-key';
import { aboutProtection } from './protection-file';
import type { Protection } from './protection-file';

/** Of a key that nothing wraps yet. */
export const emptyProtection = (key: DataKey): Protection => ({
  about: aboutProtection,
  version: 1,
  cipher: 'chacha20-poly1305',
  fingerprint: fingerprintOf(key),
  keystore: [],
  passphrase: null,
  recovery: null,
  isRecoveryKept: false,
  lockAfter: 0,
});

/** @throws WorkbenchFailure weak_passphrase */
export const refuseWeak = (passphrase: string): void => {
  const problem =
    readTypedSecret(passphrase).kind === 'recovery_key'
      ? 'That has the form of a recovery key. Choose a passphrase of your own'
      : passphraseProblem(passphrase);
  if (problem !== null) throw new WorkbenchFailure('weak_passphrase', `${problem}. Nothing was changed.`);
};
