import type { LikeForLike, PromotionComparison } from '../../indicators/journeys/compare-journeys';
import type { PromotionStep } from '../../report/types/journeys-report.types';
import { formatPercent, formatRatio } from '../format';
import { likelihoodWords } from '../likelihood-words';
import { upperWords } from '../range-sentence';
import { findingClause, noCauseSentence } from '../tags';
import { yearsWords } from './journey-labels';

const rangeOf = ({ percent, lower, upper }: PromotionStep): string =>
  `${formatPercent(percent)} (could be ${formatPercent(lower)} to ${formatPercent(upper)})`;

export const ratioRange = (ratio: { readonly lower: number | null; readonly upper: number | null }): string =>
  `${formatRatio(ratio.lower)} to ${upperWords(ratio.upper ?? Infinity, formatRatio)}`;

/** Both shares at the last time that both curves show; null where there is none. */
export const promotionLead = (
  uk: readonly PromotionStep[],
  international: readonly PromotionStep[],
  comparison: PromotionComparison | null,
): string | null => {
  const at = (steps: readonly PromotionStep[]): PromotionStep | undefined =>
    steps.find(({ time }) => time === comparison?.lastTime);
  const [home, abroad] = [at(uk), at(international)];
  if (home === undefined || abroad === undefined) return null;
  return `After ${yearsWords(home.time)}, ${rangeOf(abroad)} of internationally educated joiners had moved to a higher band, and ${rangeOf(home)} of UK-educated joiners.`;
};

/** The yearly ratio in words. */
export const promotionRatioSentence = (comparison: PromotionComparison | null): string => {
  if (comparison === null) return 'Nothing to compare: in one of the groups nobody can be followed.';
  const { ratio, finding } = comparison;
  if (finding === 'too_few') return 'Too few to say: fewer than ten joiners are followed in one of the groups.';
  if (ratio.value === null || finding === 'not_calculable')
    return 'No ratio: in one of the groups nobody moved to a higher band.';
  const lead = likelihoodWords(ratio.value, {
    some: (times) =>
      `In any one year a UK-educated joiner was ${times} times as likely to move up as an internationally educated one (${ratioRange(ratio)})`,
    none: `None of the UK-educated joiners moved up, and some of the internationally educated did: a ratio of 0 (${ratioRange(ratio)})`,
  });
  return `${lead}, so this is ${findingClause[finding]}. ${noCauseSentence}`;
};

const storyOf = ({ isDifferent }: LikeForLike): string =>
  isDifferent
    ? 'The two tell different stories: part of the figure above comes from the bands and years people joined in.'
    : 'The two tell the same story.';

/** Like compared with like, beside the crude figure; null where the crude figure itself cannot be told. */
export const alikeSentence = (
  alike: LikeForLike | null,
  crude: { readonly ratio: { readonly value: number | null } } | null,
): string | null => {
  const lead = 'Compared within the same starting band and year of joining';
  if (crude === null || crude.ratio.value === null) return null;
  if (alike === null || alike.ratio.value === null) return `${lead}: too few bands and years have both groups to say.`;
  const clause =
    alike.finding === 'unlikely_chance' || alike.finding === 'not_distinguishable'
      ? `, ${findingClause[alike.finding]}`
      : '';
  return `${lead}, the ratio is ${formatRatio(alike.ratio.value)} (${ratioRange(alike.ratio)})${clause}. ${storyOf(alike)}`;
};

const smallestP = 0.001;

/** For the reader who asks: the test of the two curves. */
export const logRankSentence = (comparison: PromotionComparison | null): string | null => {
  if (comparison === null || comparison.pValue === null) return null;
  const { pValue } = comparison;
  const words = pValue < smallestP ? 'below 0.001' : pValue.toFixed(3);
  return `Log-rank test of the two curves: p ${pValue < smallestP ? words : `= ${words}`}.`;
};
