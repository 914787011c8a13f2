import { tidyNumber } from '../../read-number';
import type { NumberReading } from '../../read-number';
import type { CalculatedKind } from '../calculated-rows';

/** Differences up to this size are rounding. Source: domain notes on the annual return, 2025. */
export const smallestDifference = 0.005;

type NumberFound = Extract<NumberReading, { kind: 'number' }>;

/** A stated figure in the unit of the recomputed one, with the size from which a difference is worth reporting. */
export interface StatedFigure {
  readonly value: number;
  readonly tolerance: number;
}

const decimals = (value: number): number => String(tidyNumber(value)).split('.')[1]?.length ?? 0;

/** Half a unit of the last decimal shown: a percentage given as 76.9 says no more than 76.85 to 76.95. */
const rounding = (value: number): number => 0.5 * 10 ** -decimals(value);

const asPercent = (value: number): StatedFigure => ({
  value,
  tolerance: Math.max(smallestDifference, rounding(value)),
});

const fromFraction = (fraction: number): StatedFigure => ({
  value: tidyNumber(fraction * 100),
  tolerance: smallestDifference * 100,
});

/** Percent rows hold 0.769 with a format, or 76.9; without a format the reading that lies nearer the recomputed figure counts. */
const statedPercent = (found: NumberFound, recomputed: number): StatedFigure => {
  if (found.isPercent) return found.isText ? asPercent(tidyNumber(found.value * 100)) : fromFraction(found.value);
  const isNearer = Math.abs(found.value * 100 - recomputed) < Math.abs(found.value - recomputed);
  return Math.abs(found.value) <= 1 && isNearer ? fromFraction(found.value) : asPercent(found.value);
};

/** A likelihood cannot pass 1, so a larger number is a percentage. */
const statedLikelihood = (found: NumberFound): StatedFigure =>
  found.value > 1
    ? { value: found.value / 100, tolerance: smallestDifference }
    : { value: found.value, tolerance: smallestDifference };

export const readStated = (found: NumberFound, kind: CalculatedKind, recomputed: number): StatedFigure => {
  if (kind === 'likelihood') return statedLikelihood(found);
  return kind === 'ratio' ? { value: found.value, tolerance: smallestDifference } : statedPercent(found, recomputed);
};

/** True where the two differ by more than the tolerance; binary noise is not a difference. */
export const differs = (stated: StatedFigure, recomputed: number): boolean =>
  Math.abs(stated.value - recomputed) > stated.tolerance + 1e-9;
