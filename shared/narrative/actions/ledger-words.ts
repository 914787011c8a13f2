import type { Judged } from '../../actions/judge-measure';
import type { LedgerCounts, LedgerVerdict, TargetReached } from '../../actions/ledger.types';
import type { MeasuredFigure } from '../../measures/measured-figure';
import { isTrainingRef } from '../../measures/measure-ref';
import type { MeasureRef } from '../../measures/measure-ref';
import { countInWords, formatCount } from '../format';
import { lackWords } from '../comparison/lack-words';
import { amountWords, figureWithRange, formatUnit } from './measure-words';

export const verdictTags: Readonly<Record<LedgerVerdict, string>> = {
  towards: 'Moved towards the target',
  reversed: 'Went past equal',
  away: 'Moved away',
  not_moved: 'Not moved',
  too_few: 'Too few to say',
  no_range: 'No range to judge by',
  hidden: 'Hidden',
  definition_changed: 'Definition changed',
  not_held: 'Not held',
};

const clauses = {
  towards: 'it moved towards the target by more than chance would explain',
  away: 'it moved away from the target by more than chance would explain',
  reversed: 'it went past equal, and now points the other way by more than chance would explain',
  not_moved: 'chance alone could explain the difference: it has not moved, as far as these numbers can tell',
} as const;

const differenceWords = ({ unit, year }: MeasuredFigure, { difference }: Judged, from: number): string => {
  if (difference === null) return '';
  const { value, lower, upper } = difference;
  const write = (amount: number): string => formatUnit(unit === 'percent' ? 'points' : unit, amount);
  return unit === 'ratio'
    ? `The ratio of ${String(year)} is ${write(value)} times that of ${String(from)}, and could be between ${write(lower)} and ${write(upper)} times`
    : `The difference is ${write(value)} percentage points, and could be between ${write(lower)} and ${write(upper)}`;
};

const both = (later: MeasuredFigure, baseline: MeasuredFigure): string =>
  `${figureWithRange(baseline)} in ${String(baseline.year)}, ${figureWithRange(later)} in ${String(later.year)}.`;

/** Why there is no verdict, as a clause. */
const whyNot = (year: number, baseline: MeasuredFigure, { lack }: Judged): string => {
  const names = { first: String(year), second: String(baseline.year) };
  if (baseline.unit === 'people' && lack?.reason !== 'hidden' && lack?.reason !== 'not_held')
    return 'it is a count of everybody, and has no range';
  return lack === null ? 'the numbers do not allow it' : lackWords(lack, names);
};

/**
 * What became of a measure in a year, with both figures and their ranges.
 * @param changed - why the definitions differ, as a clause; null where they do not
 * @example "1.43 (1.28 to 1.59) in 2025, 1.10 (0.95 to 1.27) in 2026. The ratio of 2026 is 0.77 times that of 2025, and could be between 0.64 and
 * 0.93 times: it moved towards the target by more than chance would explain."
 */
export const ledgerSentence = (
  year: number,
  later: MeasuredFigure | null,
  baseline: MeasuredFigure,
  judged: Judged,
  changed: string | null,
): string => {
  if (later === null || judged.verdict === 'not_held') return `No figure of it is held for ${String(year)}.`;
  const figures = both(later, baseline);
  if (changed !== null) return `${figures} The two cannot be compared: ${changed}.`;
  const { verdict } = judged;
  if (verdict === 'towards' || verdict === 'away' || verdict === 'reversed' || verdict === 'not_moved')
    return `${figures} ${differenceWords(later, judged, baseline.year)}: ${clauses[verdict]}.`;
  const lead = later.isHidden && baseline.isHidden ? '' : `${figures} `;
  return `${lead}Whether it moved cannot be said: ${whyNot(year, baseline, judged)}.`;
};

/** Whether the target is reached; null without a target or a figure. */
export const targetSentence = (
  later: MeasuredFigure | null,
  target: number | null,
  { isReached, isSupported }: TargetReached,
): string | null => {
  if (later === null || target === null || isReached === null) return null;
  const amount = amountWords(later.unit, target);
  if (!isReached) return `The target of ${amount} is not reached.`;
  if (isSupported === null)
    return `The figure is at the target of ${amount}; it has no range, so how sure that is cannot be said.`;
  return isSupported
    ? `The target of ${amount} is reached, and so is the whole range of the figure.`
    : `The figure is at the target of ${amount}, but its range goes beyond: it is not sure.`;
};

/** Said of the target where a figure went past equal. */
export const pastEqualSentence =
  'The figure lies beyond the target and beyond equal, which is not what the target asks for.';

const measures = (count: number): string => `${formatCount(count)} ${count === 1 ? 'measure' : 'measures'}`;

/** @example "3 of 7 measures moved towards their target, 1 moved away; of 2 it cannot be said. 1 test is overdue." */
export const ledgerHeadline = (counts: LedgerCounts): string => {
  const { measures: all, towards, away, notMoved, cannotSay, notYet, overdue } = counts;
  if (all === 0) return 'There is no action to measure yet.';
  const parts = [
    towards === 0
      ? 'No measure moved towards its target'
      : `${formatCount(towards)} of ${measures(all)} moved towards ${all === 1 ? 'its' : 'their'} target`,
    ...(away === 0 ? [] : [`${countInWords(away)} moved away or went past equal`]),
    ...(notMoved === 0 ? [] : [`${countInWords(notMoved)} did not move`]),
    ...(cannotSay === 0 ? [] : [`of ${countInWords(cannotSay)} it cannot be said`]),
    ...(notYet === 0 ? [] : [`${countInWords(notYet)} ${notYet === 1 ? 'has' : 'have'} no later year yet`]),
  ];
  const late = overdue === 0 ? '' : ` ${formatCount(overdue)} ${overdue === 1 ? 'test is' : 'tests are'} overdue.`;
  return `${parts.join(', ')}.${late}`;
};

/** Why two years of a figure are not apart; null where they are. */
export const overlapSentence = (ref: MeasureRef): string | null => {
  if (isTrainingRef(ref))
    return ref.window === 1
      ? null
      : `Each figure takes ${countInWords(ref.window)} years together, so the next year's shares ${countInWords(ref.window - 1)} of them: a change shows late, and is judged cautiously.`;
  const isOfJourneys = ref.kind === 'promotion' || ref.kind === 'promoted_by' || ref.kind === 'two_years';
  return isOfJourneys
    ? 'Each figure follows all joiners held, so the next year shares most of them: a change shows late, and is judged cautiously.'
    : null;
};

export const ledgerNotes: readonly string[] = [
  'A measure has moved only where the range of the difference from its baseline leaves out no change. “Not moved” is not evidence that nothing changed: it may be that the numbers are too few to see it.',
  'The difference is worked out as if the two years were of different people, which is cautious: many of the same staff are in both.',
  'A figure that moved does not show by itself that the action moved it. With many measures, about one in twenty would seem to move by chance alone.',
];

export const overdueWords = 'Test overdue';

export const noLaterYearSentence = 'No later year is held yet, so it cannot be measured again.';
