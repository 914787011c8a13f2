import { WorkbenchFailure } from '../ipc/failure';
import type { ProtectionState } from '../../shared/protection/protection-state.types';
import type { DataKey } from './data-key';
import { firstLook } from './first-look';
import type { Inside } from './first-look';
import type { Keystore } from './keystore';
import { writeProtection } from './protection-file';
import type { Protection } from './protection-file';
import { openBySecret } from './slots';
import { stateOf } from './state-of';
import type { Tries } from './tries';

export interface VaultNeeds {
  readonly dataFolder: string;
  readonly keystore: Keystore;
  /** Milliseconds. */
  readonly now: () => number;
  /** The data may be opened, with their key; null where they were never protected and cannot be. */
  readonly onOpen: (key: DataKey | null) => void;
  /** The data have to be closed. */
  readonly onClose: () => void;
}

/** What the vault remembers while the app runs. */
export interface Held {
  readonly needs: VaultNeeds;
  readonly tries: Tries;
  /** null until the folder was looked at. */
  inside: Inside | null;
  looking: Promise<void> | null;
  /** The recovery key that is shown and not confirmed yet. */
  shown: string | null;
}

export type OpenInside = Extract<Inside, { readonly kind: 'open' }>;

export const notNow = (message: string): WorkbenchFailure => new WorkbenchFailure('bad_request', message);

export const become = (held: Held, next: Inside): void => {
  held.inside = next;
  if (next.kind === 'open') held.needs.onOpen(next.key);
  if (next.kind === 'open_as_is') held.needs.onOpen(null);
};

/** Looks at the folder once; where that fails, as on a full disk, again when somebody asks again. */
export const look = async (held: Held): Promise<Inside> => {
  if (held.inside === null) {
    held.looking ??= firstLook(held.needs.dataFolder, held.needs.keystore)
      .then((found) => {
        become(held, found);
      })
      .finally(() => {
        held.looking = null;
      });
    await held.looking;
  }
  if (held.inside === null) throw notNow('The data folder could not be read. Nothing was changed.');
  return held.inside;
};

export const currentState = async (held: Held): Promise<ProtectionState> =>
  stateOf(await look(held), held.needs.dataFolder, held.needs.keystore);

export const opened = async (held: Held): Promise<OpenInside> => {
  const now = await look(held);
  if (now.kind === 'open') return now;
  throw new WorkbenchFailure('data_locked', 'The data are locked. Nothing was changed.');
};

export const change = (held: Held, to: Protection): void => {
  writeProtection(held.needs.dataFolder, to);
  if (held.inside?.kind === 'open') held.inside = { ...held.inside, protection: to };
};

/** Whoever sits down at a window that was left open does not change how it opens. */
export const prove = async (held: Held, { protection }: OpenInside, current: string | null): Promise<void> => {
  if (protection.passphrase === null) return;
  await held.tries.attempt(() => openBySecret(protection, current ?? ''));
};
