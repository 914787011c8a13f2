import { indicatorNumbers } from '../../../reference/indicators';
import type { IndicatorNumber } from '../../../reference/indicators';
import type { Benchmark } from '../../../reference/benchmarks';
import { cleanText, wordsOf } from '../clean-text';
import type { RawValue } from '../translation';

export type BenchmarkView = Benchmark['view'];

const byWords: readonly (readonly [RegExp, IndicatorNumber])[] = [
  [/\b(shortlist\w*|appoint\w*)\b/, 2],
  [/\bdisciplin\w*\b/, 3],
  [/\b(training|cpd)\b/, 4],
  [/\b(equal opportunit\w*|progression|promotion)\b/, 7],
  [/\bdiscriminat\w*\b/, 8],
  [/\bboards?\b/, 9],
  [/\b(vsm|very senior|8a|workforce)\b/, 1],
];

/**
 * The indicator that a cell names by number or by words; null where it names none, or where only "harassment" is said, which two ask about.
 * @example translateBenchmarkIndicator('WRES indicator 2') // 2
 */
export const translateBenchmarkIndicator = (raw: RawValue): IndicatorNumber | null => {
  const words = wordsOf(cleanText(raw));
  const numbered = /^(?:wres )?(?:indicator |metric |ind |i |no )?([1-9])(?:[a-c])?(?= |$)/.exec(words)?.[1];
  if (numbered !== undefined) return indicatorNumbers.find((each) => String(each) === numbered) ?? null;
  return byWords.find(([pattern]) => pattern.test(words))?.[1] ?? null;
};

const ofIndicator1 = (words: string): BenchmarkView | null => {
  if (/\b(vsm|very senior)\b/.test(words)) return 'vsm_bme_percent';
  if (/\b8a\b/.test(words)) return '8a-and-above';
  return /\bworkforce\b|\boverall\b/.test(words) ? 'workforce_bme_percent' : null;
};

const ofIndicator9 = (words: string): BenchmarkView | null => {
  if (/\bexecutive\b/.test(words) && !/\bnon executive\b/.test(words)) return 'executive';
  if (/\bvoting\b/.test(words) && !/\bnon voting\b/.test(words)) return 'voting';
  if (/\b(difference|gap|points?|less|minus)\b/.test(words)) return 'total';
  if (/\b(percent|percentage|share|proportion|representation)\b/.test(words)) return 'board_bme_percent';
  return /\b(total|whole|all)\b/.test(words) ? 'total' : null;
};

/**
 * Which figure of an indicator a row is about, from its own column and the words of the indicator. Null where that is open: for
 * indicators 1 and 9 a percentage and a difference are two things.
 */
export const translateBenchmarkView = (
  indicator: IndicatorNumber,
  view: RawValue,
  named: RawValue,
): BenchmarkView | null => {
  const words = `${wordsOf(cleanText(view))} ${wordsOf(cleanText(named))}`.trim();
  if (indicator === 1) return ofIndicator1(words);
  if (indicator === 9) return ofIndicator9(words);
  if (indicator === 2 && /\b(without|excluding|excl)\b.*\binternational\b/.test(words)) return 'without_international';
  const own = wordsOf(cleanText(view));
  return own === '' || /\b(all|overall|total|ratio|relative|likelihood|gap|difference|points?|bme|white)\b/.test(own)
    ? 'all'
    : null;
};
