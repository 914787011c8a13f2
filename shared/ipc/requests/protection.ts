import { z } from 'zod';
import { longestPassphrase } from '../../handover/passphrase';
import { lockAfterChoices } from '../../protection/lock-after';
import type { ProtectionState } from '../../protection/protection-state.types';
import type { ExportReply } from '../replies/exports';
import { nothing } from './parts';

/** A passphrase or a recovery key, as typed. */
const secret = z
  .string()
  .min(1)
  .max(longestPassphrase * 2);
/** What opens the data now; null where there is no passphrase to ask for. */
const current = secret.nullable();

/** What may be asked about how the data are protected. All of it is answered by the main process. */
export const protectionRequests = {
  'protection.get': nothing,
  'protection.choose': z.strictObject({ passphrase: secret }),
  'protection.unlock': z.strictObject({ secret, isRemembered: z.boolean() }),
  'protection.setPassphrase': z.strictObject({ current, passphrase: secret }),
  'protection.newRecoveryKey': z.strictObject({ current }),
  'protection.keepRecoveryKey': nothing,
  'protection.saveRecoveryKey': nothing,
  'protection.set': z.strictObject({ opensBySystem: z.boolean(), lockAfter: z.literal(lockAfterChoices) }),
  'protection.removePlain': nothing,
  'protection.setAside': nothing,
  'protection.lock': nothing,
} as const;

export interface ProtectionReplies {
  'protection.get': ProtectionState;
  'protection.choose': { readonly recoveryKey: string };
  'protection.unlock': ProtectionState;
  'protection.setPassphrase': ProtectionState;
  'protection.newRecoveryKey': { readonly recoveryKey: string };
  'protection.keepRecoveryKey': ProtectionState;
  'protection.saveRecoveryKey': ExportReply;
  'protection.set': ProtectionState;
  'protection.removePlain': ProtectionState;
  'protection.setAside': ProtectionState;
  'protection.lock': { readonly isLocked: boolean };
}
