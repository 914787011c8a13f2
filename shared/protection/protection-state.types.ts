import type { LockAfter } from './lock-after';

/** What the window may know about how the data are protected. No key and no part of one is ever in it. */
export type ProtectionState = FirstStart | Locked | Unreadable | Open;

/** Nothing protects the data yet, and this computer has no keystore to rely on: a passphrase has to be chosen. */
export interface FirstStart {
  readonly kind: 'choose';
  /** An earlier version left data that are not encrypted, and so many backups. */
  readonly hasData: boolean;
  readonly backups: number;
}

export interface Locked {
  readonly kind: 'locked';
  readonly hasPassphrase: boolean;
  readonly hasRecoveryKey: boolean;
  /** Why it asks: the app has just started, nobody used it for a while, or somebody locked it. */
  readonly why: 'start' | 'idle' | 'asked';
  /** It opened without asking on another computer or profile; this one cannot. */
  readonly isKeystoreLost: boolean;
  /** This computer could open it without asking from now on. */
  readonly canRemember: boolean;
}

/** The file with the wrapped keys is gone, damaged or of a newer version. Without it nothing can be opened. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly why: 'missing' | 'damaged' | 'newer';
}

export interface Open {
  readonly kind: 'open';
  /** False only where the data folder cannot be written to and was never protected. */
  readonly isProtected: boolean;
  readonly hasPassphrase: boolean;
  readonly opensBySystem: boolean;
  /** A keystore to rely on is there. */
  readonly canUseSystem: boolean;
  readonly isRecoveryKept: boolean;
  readonly lockAfter: LockAfter;
  /** Names of database files in the data folder that are not encrypted: damaged ones that were kept aside. */
  readonly plainFiles: readonly string[];
}
