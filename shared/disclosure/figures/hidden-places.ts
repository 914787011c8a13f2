import { places } from '../../indicators/training/training-counts';
import type { Place } from '../../indicators/training/training-counts';
import type { FigurePlace } from '../../indicators/training/training-figures';
import type { DisclosedFigure } from './disclose-training';
import { isSmall } from './policy';
import { hiddenParts } from './whole-parts';

/** One count of a group at a place, or at all places together. */
export type ValueOf = (pmq: FigurePlace) => number;

/** Places where the whole is somebody. Where it is nobody, everybody can see that: such a place protects nothing. */
export const heldPlaces = (wholes: readonly DisclosedFigure[]): readonly Place[] =>
  places.filter((pmq) => {
    const own = wholes.filter((figure) => figure.pmq === pmq);
    return own.length === 0 || own.some(({ of }) => of !== 0);
  });

/**
 * Where counts that divide shown ones further may be shown: nowhere unless their totals may be, and at a place only where what they divide is shown. A
 * place where that is hidden counts as small, so that they say nothing about it. So does one with a count below zero, which no division gives.
 * @param values - every count of a group that a reader gets or can work out
 * @param wholes - the figures of the group that are shown already and that are divided
 * @param beneath - places that are hidden in any case
 */
export const hiddenPlaces = (
  values: readonly ValueOf[],
  wholes: readonly DisclosedFigure[],
  threshold: number,
  beneath: ReadonlySet<FigurePlace> = new Set(),
): ReadonlySet<FigurePlace> => {
  const at = (pmq: FigurePlace): readonly DisclosedFigure[] => wholes.filter((figure) => figure.pmq === pmq);
  const isClosed = (pmq: FigurePlace): boolean =>
    beneath.has(pmq) ||
    at(pmq).some((figure) => figure.isHidden || figure.of === null) ||
    values.some((value) => value(pmq) < 0);
  const held = heldPlaces(wholes);
  if (isClosed('all') || values.some((value) => isSmall(value('all'), threshold))) return new Set(['all', ...held]);
  const size = (pmq: FigurePlace): number => Math.max(0, ...values.map((value) => value(pmq)));
  return hiddenParts(held, values, size, threshold, new Set(held.filter(isClosed)));
};
