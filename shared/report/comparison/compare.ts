import { comparisonSentence } from '../../narrative/comparison/comparison-sentence';
import type { Finding } from '../../indicators/figure';
import { findingOf } from '../../indicators/finding';
import { areLowNumbers, isTooFew } from '../../indicators/group-figure';
import { fisherExact } from '../../statistics/fisher';
import { newcombeGap } from '../../statistics/newcombe';
import { relativeLikelihood } from '../../statistics/relative-likelihood';
import { shortfall } from '../../statistics/shortfall';
import type { Estimate, Proportion } from '../../statistics/types';
import type { ComparedEstimate, Comparison } from '../types/comparison.types';

const shown = (estimate: Estimate): ComparedEstimate => ({
  value: estimate.value,
  lower: estimate.lower,
  upper: estimate.upper,
  method: estimate.method,
});

const shortOf = (first: Proportion, second: Proportion): Pick<Comparison, 'shortfall' | 'shortfallGroup'> => {
  const inSecond = shortfall({ group: second, reference: first })?.exact ?? 0;
  if (inSecond > 0) return { shortfall: inSecond, shortfallGroup: 'second' };
  const inFirst = shortfall({ group: first, reference: second })?.exact ?? 0;
  return inFirst > 0 ? { shortfall: inFirst, shortfallGroup: 'first' } : { shortfall: null, shortfallGroup: null };
};

const testOf = (first: Proportion, second: Proportion): Pick<Comparison, 'fisher' | 'midP'> => {
  const isWhole = [first.count, first.of, second.count, second.of].every(Number.isInteger);
  if (!isWhole || first.of + second.of === 0) return { fisher: null, midP: null };
  const { twoSided, midP } = fisherExact(first, second);
  return { fisher: twoSided, midP };
};

/**
 * Two proportions compared: the quick comparison page and `batch compare`. The first group stands above the line.
 * With fewer than ten people in a group the finding is "too few to say": the numbers stand in the object for whoever checks the
 * methods, and the page shows the sentence and the exact test instead of a ratio.
 *
 * @throws RangeError when the counts are impossible (negative, or more events than people)
 * @example compareProportions({ count: 56, of: 70 }, { count: 48, of: 80 }) // ratio 1.333333 (1.076626, 1.651249)
 */
export const compareProportions = (
  first: Proportion,
  second: Proportion,
  names: { readonly first: string; readonly second: string } = { first: 'the first group', second: 'the second group' },
): Comparison => {
  const ratio = relativeLikelihood(first, second);
  const gap = newcombeGap(first, second);
  const bases = [first.of, second.of];
  const isFew = isTooFew(bases);
  const finding: Finding = isFew ? 'too_few' : findingOf(ratio, 1);
  const facts = {
    ratio: shown(ratio),
    gap: shown(gap),
    ...testOf(first, second),
    finding,
    hasLowNumbers: areLowNumbers(bases),
    ...shortOf(first, second),
  };
  return { ...facts, sentence: comparisonSentence(facts, { first, second }, names) };
};
