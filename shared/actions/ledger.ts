import type { MeasureRef } from '../measures/measure-ref';
import type { MeasuredFigure } from '../measures/measured-figure';
import { betterWay, isAtTarget } from '../measures/direction';
import {
  ledgerHeadline,
  ledgerNotes,
  ledgerSentence,
  overlapSentence,
  pastEqualSentence,
  targetSentence,
  verdictTags,
} from '../narrative/actions/ledger-words';
import { measureTitle } from '../narrative/actions/measure-title';
import type { Settings, Version } from '../reference/settings';
import type { Action } from './action';
import { definitionChange } from './definition-change';
import { judgeMeasure, reachedBy } from './judge-measure';
import { ledgerVerdicts } from './ledger.types';
import type { LedgerCounts, LedgerEntry, LedgerHistory, LedgerLine, LedgerReport, LedgerVerdict } from './ledger.types';

export interface LedgerInput {
  /** As the version may show them. */
  readonly actions: readonly Action[];
  /** Ids of actions whose baseline can no longer be looked up. */
  readonly notHeld: readonly string[];
  /** Years of which anything is held, oldest first. */
  readonly years: readonly number[];
  /** Live figures of the version. */
  readonly measure: (ref: MeasureRef, year: number) => MeasuredFigure | null;
  readonly history: (action: Action) => readonly LedgerHistory[];
  readonly settings: Settings;
  readonly version: Version;
  /** The last year looked at; null for all. */
  readonly until: number | null;
  /** ISO date: nothing here reads a clock. */
  readonly today: string;
}

const isNew = (figure: MeasuredFigure | null): MeasuredFigure | null => (figure?.holdsYear === true ? figure : null);

const entryOf = (
  { baseline, targetValue }: Action,
  year: number,
  later: MeasuredFigure | null,
  settings: Settings,
): LedgerEntry => {
  const changed = later === null || later.isHidden ? null : definitionChange(later, baseline, settings);
  const judged = judgeMeasure(later, baseline);
  const verdict: LedgerVerdict = changed === null ? judged.verdict : 'definition_changed';
  const isPastEqual = verdict === 'reversed' && targetValue !== null;
  const reached = isPastEqual ? { isReached: false, isSupported: false } : reachedBy(later, baseline, targetValue);
  return {
    year,
    figure: later,
    difference: changed === null ? judged.difference : null,
    verdict,
    tag: verdictTags[verdict],
    sentence: ledgerSentence(year, later, baseline, judged, changed),
    reached,
    targetSentence: isPastEqual ? pastEqualSentence : targetSentence(later, targetValue, reached),
  };
};

/** The reporting year a test asks for: the last snapshot of 31 March on or before its date, and at least the year after the baseline. */
const testYear = ({ testDate, baseline }: Action): number => {
  const year = Number(testDate.slice(0, 4));
  return Math.max(testDate.slice(5) >= '03-31' ? year : year - 1, baseline.year + 1);
};

const isOverdue = (action: Action, entries: readonly LedgerEntry[], today: string): boolean =>
  action.status !== 'blue' &&
  action.testDate !== '' &&
  action.testDate < today &&
  !entries.some(({ figure, year }) => figure !== null && year >= testYear(action));

const isMetBefore = ({ baseline, targetValue }: Action): boolean =>
  baseline.value !== null && targetValue !== null && isAtTarget(baseline.value, targetValue, betterWay(baseline));

const lineOf = (input: LedgerInput, action: Action): LedgerLine => {
  const { baseline, id, reference, issue, change, owner, status, testDate, targetValue } = action;
  const later = input.years.filter((year) => year > baseline.year && (input.until === null || year <= input.until));
  const entries = later.map((year) => entryOf(action, year, isNew(input.measure(baseline.ref, year)), input.settings));
  return {
    action: { id, reference, issue, change, owner, status, testDate, targetValue, baseline },
    title: measureTitle(baseline.ref),
    isBaselineHeld: !input.notHeld.includes(id),
    isOverdue: isOverdue(action, entries, input.today),
    isTargetMetBefore: isMetBefore(action),
    entries,
    latest: [...entries].reverse().find(({ figure }) => figure !== null) ?? entries.at(-1) ?? null,
    overlapSentence: overlapSentence(baseline.ref),
    history: input.history(action),
  };
};

const order: readonly (LedgerVerdict | null)[] = [...ledgerVerdicts, null];

/** Made once: made anew for each comparison it is most of the work of 2,000 lines. */
const byReference = new Intl.Collator('en-GB', { numeric: true });

/** Overdue tests first, the longest overdue before the others; then those that moved, did not, and of which it cannot be said. */
const compareLines = (a: LedgerLine, b: LedgerLine): number => {
  if (a.isOverdue !== b.isOverdue) return a.isOverdue ? -1 : 1;
  if (a.isOverdue && a.action.testDate !== b.action.testDate) return a.action.testDate < b.action.testDate ? -1 : 1;
  const at = ({ latest }: LedgerLine): number => order.indexOf(latest?.verdict ?? null);
  return at(a) - at(b) || byReference.compare(a.action.reference, b.action.reference);
};

const countsOf = (lines: readonly LedgerLine[]): LedgerCounts => {
  const count = (...verdicts: readonly LedgerVerdict[]): number =>
    lines.filter(({ latest }) => latest !== null && verdicts.includes(latest.verdict)).length;
  return {
    measures: lines.length,
    towards: count('towards'),
    away: count('away', 'reversed'),
    notMoved: count('not_moved'),
    cannotSay: count('too_few', 'no_range', 'hidden', 'definition_changed', 'not_held'),
    notYet: lines.filter(({ latest }) => latest === null).length,
    overdue: lines.filter((line) => line.isOverdue).length,
  };
};

/**
 * Every measure of the plan, measured again in every year after its baseline. All figures come from the reports of one version, after
 * disclosure.
 */
export const buildLedger = (input: LedgerInput): LedgerReport => {
  const lines = input.actions.map((action) => lineOf(input, action)).sort(compareLines);
  const counts = countsOf(lines);
  return {
    year: input.until,
    version: input.version,
    lines,
    counts,
    headline: ledgerHeadline(counts),
    notes: ledgerNotes,
  };
};
