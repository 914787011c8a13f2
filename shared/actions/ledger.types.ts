import type { MeasuredFigure } from '../measures/measured-figure';
import type { Version } from '../reference/settings';
import type { Action } from './action';

/**
 * What became of a measure in a later year. `towards`, `away` and `not_moved` are decided by the interval of the difference and by nothing else.
 * `reversed`: it went past equal and now points the other way by more than chance. `no_range`: there is no interval to judge by.
 * The ledger lists its lines in this order.
 */
export const ledgerVerdicts = [
  'towards',
  'reversed',
  'away',
  'not_moved',
  'too_few',
  'no_range',
  'hidden',
  'definition_changed',
  'not_held',
] as const;
export type LedgerVerdict = (typeof ledgerVerdicts)[number];

/** The difference of the later figure from the baseline: later ÷ baseline for ratios, later − baseline for the others. */
export interface LedgerDifference {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Whether the target is reached by the figure itself, and whether its whole range lies there. Null where there is no figure or no target. A figure
 * that went past equal has reached nothing.
 */
export interface TargetReached {
  readonly isReached: boolean | null;
  readonly isSupported: boolean | null;
}

/** A measure in one year after its baseline. */
export interface LedgerEntry {
  readonly year: number;
  /** Null where the year has no such figure. */
  readonly figure: MeasuredFigure | null;
  readonly difference: LedgerDifference | null;
  readonly verdict: LedgerVerdict;
  readonly tag: string;
  readonly sentence: string;
  readonly reached: TargetReached;
  readonly targetSentence: string | null;
}

/** What was measured after one import. */
export interface LedgerHistory {
  readonly measuredAt: string;
  /** The files of the import. */
  readonly files: readonly string[];
  /** The import was taken back since, so what it measured no longer stands. */
  readonly isTakenBack: boolean;
  readonly year: number;
  readonly figure: MeasuredFigure;
  readonly verdict: LedgerVerdict;
}

export interface LedgerLine {
  readonly action: Pick<
    Action,
    'id' | 'reference' | 'issue' | 'change' | 'owner' | 'status' | 'testDate' | 'targetValue' | 'baseline'
  >;
  readonly title: string;
  /** False where the baseline can no longer be looked up. */
  readonly isBaselineHeld: boolean;
  /** The test date is past and no figure of the year it asks for is held. */
  readonly isOverdue: boolean;
  /** Said at planning and here: the baseline is at the target already. */
  readonly isTargetMetBefore: boolean;
  /** Years after the baseline of which anything is held, oldest first. */
  readonly entries: readonly LedgerEntry[];
  /** The newest entry that has a figure, or else the newest; null before any later year is held. */
  readonly latest: LedgerEntry | null;
  /** Whether figures share data or people from year to year, as a whole sentence; null where they do not. */
  readonly overlapSentence: string | null;
  readonly history: readonly LedgerHistory[];
}

export interface LedgerCounts {
  readonly measures: number;
  readonly towards: number;
  readonly away: number;
  readonly notMoved: number;
  /** Too few, hidden, without a range, another definition, not held in the newest year. */
  readonly cannotSay: number;
  /** No later year is held yet. */
  readonly notYet: number;
  readonly overdue: number;
}

/** Every measure of the plan, measured again: overdue tests first. */
export interface LedgerReport {
  /** The last year looked at; null for the newest held. */
  readonly year: number | null;
  readonly version: Version;
  readonly lines: readonly LedgerLine[];
  readonly counts: LedgerCounts;
  readonly headline: string;
  readonly notes: readonly string[];
}
