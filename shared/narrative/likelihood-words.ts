import type { GroupFigure } from '../indicators/figure';
import { formatPercent, formatRatio } from './format';

interface LikelihoodWords {
  /** With the ratio as it is written: "BME staff were 1.53 times as likely …". */
  readonly some: (times: string) => string;
  /** Where it happened to nobody of the group that is divided: "0.00 times as likely" says nothing. */
  readonly none: string;
}

/**
 * A ratio of likelihoods in a sentence.
 * @example likelihoodWords(1.53, { some: (times) => `${times} times as likely`, none: 'None did' }) // "1.53 times as likely"
 * @example likelihoodWords(0, { some: (times) => `${times} times as likely`, none: 'None did' }) // "None did"
 * @example likelihoodWords(0.004, { some: (times) => `${times} times as likely`, none: 'None did' }) // "less than 0.01 times as likely"
 */
export const likelihoodWords = (ratio: number, { some, none }: LikelihoodWords): string => {
  if (ratio === 0) return none;
  return some(formatRatio(ratio) === '<0.01' ? 'less than 0.01' : formatRatio(ratio));
};

/** ", against 12.3% of White staff"; empty where the share may not be said. */
export const againstWords = ({ percent, isHidden }: Pick<GroupFigure, 'percent' | 'isHidden'>, of: string): string =>
  percent === null || isHidden ? '' : `, against ${formatPercent(percent)} of ${of}`;
