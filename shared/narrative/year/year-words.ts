import type { ChangedFigure } from '../../year/changed-figures';
import type { LockedYear, Restatement } from '../../year/year-lock.types';
import { longDate } from '../long-date';

const byWhom = (role: string, at: string): string => `by ${role} on ${longDate(at)}`;

/**
 * Said on every page that shows what was locked.
 * @example "2025 was locked by Head of EDI on 4 April 2026. These are the figures as locked; later changes of the data do not alter them."
 */
export const lockedSentence = ({ year, kind, role, at }: Pick<LockedYear, 'year' | 'kind' | 'role' | 'at'>): string =>
  `${String(year)} was ${kind === 'lock' ? 'locked' : 'restated'} ${byWhom(role, at)}. These are the figures as ${kind === 'lock' ? 'locked' : 'restated'}; later changes of the data do not alter them.`;

/** Said on pages that count from the rows and are no part of a lock. */
export const notLockedSentence = (year: number): string =>
  `${String(year)} is locked, but this page is no part of the lock: it is counted from the data held now.`;

/** Said where something behind a locked year has changed. */
export const waitingSentence = (year: number): string =>
  `Data or settings behind ${String(year)} have changed since. The changes wait on the page Year.`;

/** The footnote that is offered for a corrected figure. */
export const restatedFootnote = (
  { label, before, after }: ChangedFigure,
  { at, reason }: { readonly at: string; readonly reason: string },
): string => `${label}: restated on ${longDate(at)}. It was ${before}. It is ${after}. Reason: ${reason}`;

/** The cover and the method of a paper of a locked year. */
export const lockedPaperSentence = ({ kind, role, at, number, figuresHash }: LockedYear): string =>
  `The figures of this year were ${kind === 'lock' ? 'locked' : 'restated'} ${byWhom(role, at)} (lock ${String(number)}, fingerprint ${figuresHash.slice(0, 16)}). This paper gives them as they were then. Medical education, experts and journeys are no part of the lock: they are counted from the data held when the paper was made.`;

/** The footnotes that a paper prints: of its own year and of the years before that it compares with. */
export const printedFootnotes = (ledger: readonly (Restatement & { readonly year: number })[]): readonly string[] =>
  ledger.map(({ year, footnote }) => `${String(year)}: ${footnote}`);

/** Why a page cannot be shown: it was not kept, and the rows behind it are no longer those of the lock. */
export const noLongerCountedSentence = (year: number): string =>
  `${String(year)} is locked and this view was not kept with it. The data behind it have changed since, so counted anew it would not agree with the locked figures. To see it, accept the waiting correction or unlock the year on the page Year. Nothing was changed.`;

/** Why an import cannot be taken back, and the ways out. */
export const sourceLockedSentence = (year: number, fileName: string): string =>
  `The figures of ${String(year)} are locked and rest on ${fileName}, so its import cannot be undone. Nothing was changed. Unlock ${String(year)} on the page Year first, with your role and the reason, or import the corrected file and restate the year there.`;

/** Said before a file is imported that is about a locked year. */
export const importOverLockedSentence = (year: number): string =>
  `${String(year)} is locked. What this file changes there will wait as a correction on the page Year; until somebody accepts it, the locked figures stay.`;

/** Said where what was locked no longer has its fingerprint. */
export const brokenLockSentence = (locks: readonly Pick<LockedYear, 'year' | 'number'>[]): string =>
  `What was locked is not as it was: ${locks.map(({ year, number }) => `${String(year)}, lock ${String(number)}`).join('; ')}. Something other than this app has changed the data file. Nothing was changed now.`;
