import type { ReturnDifference } from '../../import-types';
import type { Figure } from '../figures/figure';
import { recomputeItem } from './recompute';
import { smallestDifference } from './stated-figure';
import type { YearFigures } from './year-figures';

/**
 * Counts that the standard workbook calculates ("Number of staff in workforce", "Non voting board members") and rows that
 * repeat an earlier one, against what the inputs give.
 */
export const compareItems = (
  figures: readonly Figure[],
  labels: ReadonlyMap<number, string>,
  figuresOf: (year: number) => YearFigures,
): readonly ReturnDifference[] =>
  figures.flatMap(({ outcome, item, year, group, place }) => {
    const recomputed = recomputeItem(item.id, figuresOf(year), group);
    if (outcome.kind !== 'value' || recomputed === null) return [];
    if (Math.abs(outcome.value - recomputed) <= smallestDifference) return [];
    return [
      { year, label: labels.get(place.row - 1)?.trim() ?? item.label, group, stated: outcome.value, recomputed, place },
    ];
  });
