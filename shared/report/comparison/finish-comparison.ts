import { comparisonChance, comparisonHeadline } from '../../narrative/comparison/comparison-words';
import type { ComparisonReport } from '../types/comparison-report.types';

/** Counts and first sentences of a comparison, from its rows. */
export const finishComparison = (
  parts: Omit<ComparisonReport, 'compared' | 'headline' | 'chance'>,
): ComparisonReport => {
  const compared = parts.rows.filter(({ difference }) => difference !== null).length;
  return {
    ...parts,
    compared,
    headline: comparisonHeadline(
      parts.with.kind,
      parts.rows.map(({ verdict }) => verdict),
    ),
    chance: comparisonChance(compared),
  };
};
