import { betterWay, isAtTarget } from '../measures/direction';
import type { MeasuredFigure } from '../measures/measured-figure';
import { differenceBetween } from '../report/comparison/difference';
import type { ComparableFigure } from '../report/comparison/difference';
import { whyNotCompared } from '../report/comparison/why-not-compared';
import type { Lack, LackReason } from '../report/comparison/why-not-compared';
import type { LedgerDifference, LedgerVerdict, TargetReached } from './ledger.types';

export interface Judged {
  readonly verdict: LedgerVerdict;
  readonly difference: LedgerDifference | null;
  /** Which of the two figures does not allow a verdict; the first is the later one. */
  readonly lack: Lack | null;
}

const isAdverse = ({ value, parity, worse }: MeasuredFigure): boolean | null =>
  value === null || parity === null ? null : worse === 'higher' ? value > parity : value < parity;

const comparable = (figure: MeasuredFigure): ComparableFigure => ({
  measure: figure.unit === 'ratio' ? 'relative_likelihood' : 'percentage_point_gap',
  value: figure.value,
  lower: figure.lower,
  upper: figure.upper,
  finding: figure.finding ?? 'not_distinguishable',
  isAdverse: isAdverse(figure),
  isHidden: figure.isHidden,
});

const verdictOfLack: Readonly<Record<LackReason, LedgerVerdict>> = {
  not_held: 'not_held',
  hidden: 'hidden',
  too_few: 'too_few',
  not_calculable: 'no_range',
  no_interval: 'no_range',
  open_interval: 'no_range',
};

/** Past equal, by more than chance: nobody should call that an improvement. */
const isReversed = (later: MeasuredFigure, baseline: MeasuredFigure): boolean =>
  later.finding === 'unlikely_chance' &&
  isAdverse(later) !== null &&
  isAdverse(baseline) !== null &&
  isAdverse(later) !== isAdverse(baseline) &&
  baseline.value !== baseline.parity;

/**
 * Whether a measure has moved since its baseline: the interval of the difference decides, never the two values by eye. It treats the two as
 * independent, which makes the interval a little wide where many of the same people are in both.
 *
 * @param later - the same figure of a later year, as shown; null where it is not held
 * @example judgeMeasure(ratio 1.10 (0.95 to 1.27), ratio 1.43 (1.28 to 1.59)).verdict // 'towards': 0.77 times (0.64 to 0.92)
 */
export const judgeMeasure = (later: MeasuredFigure | null, baseline: MeasuredFigure): Judged => {
  const [first, second] = [later === null ? null : comparable(later), comparable(baseline)];
  const lack = whyNotCompared(first, second);
  if (lack !== null || later === null || first === null)
    return { verdict: lack === null ? 'not_held' : verdictOfLack[lack.reason], difference: null, lack };
  const { estimate } = differenceBetween(first, second);
  if (estimate === null) return { verdict: 'no_range', difference: null, lack: null };
  const { value, lower, upper } = estimate;
  const none = later.unit === 'ratio' ? 1 : 0;
  const difference = { value, lower, upper };
  if (lower <= none && upper >= none) return { verdict: 'not_moved', difference, lack: null };
  if (isReversed(later, baseline)) return { verdict: 'reversed', difference, lack: null };
  const isBetter = (value - none) * betterWay(baseline) > 0;
  return { verdict: isBetter ? 'towards' : 'away', difference, lack: null };
};

const unknown: TargetReached = { isReached: null, isSupported: null };

/**
 * Whether a later figure is at the target: the figure itself, and its whole range.
 * @example reachedBy(ratio 1.10 (0.95 to 1.27), ratio 1.43 …, 1.25) // reached, and not supported: the range goes up to 1.27
 */
export const reachedBy = (
  later: MeasuredFigure | null,
  baseline: MeasuredFigure,
  target: number | null,
): TargetReached => {
  if (later === null || later.value === null || target === null || baseline.value === null) return unknown;
  const way = betterWay(baseline);
  const isReached = isAtTarget(later.value, target, way);
  const nearEnd = way === -1 ? later.upper : later.lower;
  return { isReached, isSupported: nearEnd === null ? null : isAtTarget(nearEnd, target, way) };
};
