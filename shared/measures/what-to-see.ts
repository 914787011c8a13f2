import { betterWay, isAtTarget } from './direction';
import type { MeasuredFigure } from './measured-figure';

/** What a figure can tell at its next test, if the numbers behind it are then as large as now. */
export interface WhatToSee {
  /** The value nearest to the baseline that could be told from it, on the better side. */
  readonly value: number;
  /** Whether equal itself could be told from the baseline; null for a share. */
  readonly canSeeEqual: boolean | null;
  /** About the target, where there is one. */
  readonly target: TargetFacts | null;
}

export interface TargetFacts {
  /** The baseline is there already. */
  readonly isMet: boolean;
  readonly canBeSeen: boolean;
  /** How many times as many people before and after it would take to tell the target from the baseline; null where it can be told, or never. */
  readonly timesAsMany: number | null;
}

const onScale = ({ unit }: Pick<MeasuredFigure, 'unit'>) =>
  unit === 'ratio' ? { to: Math.log, from: Math.exp } : { to: (x: number) => x, from: (x: number) => x };

/**
 * How far the next value must lie from this one, if its range is as wide: the square-and-add distance of two equal ranges, on the log scale for
 * ratios. It is the distance at which `ratioOfRatios` or `gapDifference` just excludes no change.
 */
const reachOf = ({ value, lower, upper }: { readonly value: number; readonly lower: number; readonly upper: number }) =>
  Math.hypot(value - lower, upper - value);

const targetFacts = (distance: number, reach: number, isMet: boolean): TargetFacts => {
  const canBeSeen = !isMet && distance > reach;
  return { isMet, canBeSeen, timesAsMany: isMet || canBeSeen || distance === 0 ? null : (reach / distance) ** 2 };
};

/**
 * What one would need to see at the test of an action. Null where the figure has no range, so that nothing can be told.
 *
 * Source: Zou and Donner, 2008 (recovery of variances), turned round; ranges narrow with the root of the numbers.
 *
 * @param target - in the unit of the figure; null while none is chosen
 * @example whatToSee(ratio 1.43 (1.28 to 1.59), 1.25).value // about 1.22
 */
export const whatToSee = (figure: MeasuredFigure, target: number | null): WhatToSee | null => {
  const { value, lower, upper, parity } = figure;
  if (value === null || lower === null || upper === null) return null;
  const { to, from } = onScale(figure);
  const [at, low, high] = [to(value), to(lower), to(upper)];
  if (![at, low, high].every(Number.isFinite)) return null;
  const way = betterWay(figure);
  const reach = reachOf({ value: at, lower: low, upper: high });
  const isReadable = target !== null && Number.isFinite(to(target));
  return {
    value: from(at + way * reach),
    canSeeEqual: parity === null ? null : Math.abs(to(parity) - at) > reach,
    target: isReadable ? targetFacts(Math.abs(to(target) - at), reach, isAtTarget(value, target, way)) : null,
  };
};
