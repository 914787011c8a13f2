import type { Comparison } from '../../report/types/comparison.types';
import type { Proportion } from '../../statistics/types';
import { formatCount, formatPeople, formatPercent, formatRatio } from '../format';
import { likelihoodWords } from '../likelihood-words';
import { upperWords } from '../range-sentence';
import { findingClause, noCauseSentence } from '../tags';

interface Names {
  readonly first: string;
  readonly second: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const rate = ({ count, of }: Proportion): string =>
  `${formatCount(count)} of ${formatCount(of)} (${formatPercent(of === 0 ? null : (count / of) * 100)})`;

const rangeWords = ({ lower, upper }: Comparison['ratio']): string =>
  `between ${formatRatio(lower)} and ${upperWords(upper ?? Infinity, formatRatio)}`;

const shortWords = (facts: Omit<Comparison, 'sentence'>, names: Names): string => {
  if (facts.shortfall === null || facts.shortfallGroup === null) return '';
  const short = names[facts.shortfallGroup];
  const people = formatPeople(facts.shortfall);
  return ` At the same rate there would be ${people} more in ${short}.`;
};

/** The quick comparison in words. */
export const comparisonSentence = (
  facts: Omit<Comparison, 'sentence'>,
  groups: { readonly first: Proportion; readonly second: Proportion },
  names: Names,
): string => {
  if (facts.finding === 'too_few')
    return 'Too few to say. With fewer than ten in a group one person would move the rate too far to mean anything.';
  const rates = `${capital(names.first)}: ${rate(groups.first)}; ${names.second}: ${rate(groups.second)}.`;
  if (facts.finding === 'not_calculable')
    return `${rates} Not calculable: the rate of ${names.second} is zero, and nothing can be divided by zero.`;
  const times = likelihoodWords(facts.ratio.value ?? 0, {
    some: (ratio) => `${capital(names.first)} was ${ratio} times as likely`,
    none: `None in ${names.first}, so the ratio is 0`,
  });
  const range = `${times}; the true figure could lie ${rangeWords(facts.ratio)}, so this is ${findingClause[facts.finding]}.`;
  return `${rates} ${range}${shortWords(facts, names)} ${noCauseSentence}`;
};
