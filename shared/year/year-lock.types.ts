import type { Version } from '../reference/settings';
import type { ChangedFigure } from './changed-figures';
import type { Stage } from './plan';

/** A restatement locks the year anew with the corrected figures. */
export type LockKind = 'lock' | 'restatement';

/** How a lock ended: opened by a person, or followed by a restatement. */
export interface LockEnd {
  readonly at: string;
  readonly role: string;
  readonly reason: string;
  readonly by: 'unlock' | 'restatement';
}

/** One lock of a year. Locks are numbered within their year, never changed and never deleted. */
export interface YearLock {
  readonly year: number;
  readonly number: number;
  readonly kind: LockKind;
  /** ISO instant. */
  readonly at: string;
  readonly role: string;
  /** Empty for a first lock. */
  readonly reason: string;
  readonly figuresHash: string;
  readonly inputsHash: string;
  readonly end: LockEnd | null;
}

/** What every page needs to say that a year is locked. */
export type LockedYear = Pick<YearLock, 'year' | 'number' | 'kind' | 'at' | 'role' | 'figuresHash'>;

/** One line of the restatement ledger, in the words of one version. */
export interface Restatement extends ChangedFigure {
  /** The lock that holds the new figure. */
  readonly number: number;
  readonly version: Version;
  readonly at: string;
  readonly role: string;
  readonly reason: string;
  readonly footnote: string;
}

/** Changes behind a locked year that wait until somebody restates it, or takes them back. */
export interface Waiting {
  /** Names exactly these changes: what is accepted is what was seen. */
  readonly token: string;
  /** What of the data is not as it was: "Files: …". */
  readonly causes: readonly string[];
  readonly changes: readonly ChangedFigure[];
}

export interface YearPlan {
  readonly stages: readonly Stage[];
  /** As the settings have it for every year. */
  readonly usual: readonly Stage[];
  /** False while nobody has saved the plan of this year. */
  readonly isSaved: boolean;
}

/** Everything on the page Year, in one version. */
export interface YearPage {
  readonly year: number;
  /** ISO date. */
  readonly today: string;
  readonly plan: YearPlan;
  readonly lock: YearLock | null;
  readonly waiting: Waiting | null;
  /** Every lock of the year, the newest first. */
  readonly history: readonly YearLock[];
  /** The newest first. */
  readonly ledger: readonly Restatement[];
}

/** A locked year made again from what was kept. */
export interface Rebuilt {
  readonly year: number;
  readonly number: number;
  readonly at: string;
  readonly role: string;
  readonly figuresHash: string;
  readonly inputsHash: string;
  /** Reports and breakdowns that were kept with the lock. */
  readonly pages: number;
  /** True where the kept figures still have the fingerprint they were locked with, byte for byte. */
  readonly isSame: boolean;
  /** What this version of the app would make of the very same counts; the locked figures stay as they are. */
  readonly byThisApp: readonly ChangedFigure[];
}
