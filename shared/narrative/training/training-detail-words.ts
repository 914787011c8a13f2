import type { Stratified } from '../../indicators/training/compare-training';
import type { SidesComparison } from '../../indicators/compare-sides';
import type { TrainingMeasure } from '../../indicators/training/training-measures';
import { isHigherWorse } from '../../indicators/training/training-measures';
import type { ShownEstimate } from '../../indicators/shown-estimate';
import { ukGraduateExamPass } from '../../reference/training-benchmarks';
import { formatRatio } from '../format';

/** The odds ratio for those who want it; null where there is none. */
export const oddsSentence = (measure: TrainingMeasure, odds: ShownEstimate | null): string | null => {
  if (odds === null || odds.value === null) return null;
  const [above, below] = isHigherWorse(measure) ? ['BME', 'White'] : ['White', 'BME'];
  return `Odds ratio, ${above} to ${below} doctors: ${formatRatio(odds.value)} (${formatRatio(odds.lower)} to ${formatRatio(odds.upper)}). It lies further from 1 than the ratio above and is not how many times as likely something is.`;
};

type Story = 'worse' | 'better' | 'unclear';

const storyOf = (finding: SidesComparison['finding'], ratio: ShownEstimate): Story => {
  if (finding !== 'unlikely_chance' || ratio.value === null) return 'unclear';
  return ratio.value > 1 ? 'worse' : 'better';
};

const stories: Readonly<Record<Story, string>> = {
  worse: 'a gap that is worse for BME doctors and unlikely to be chance',
  better: 'a gap that is better for BME doctors and unlikely to be chance',
  unclear: 'no gap that can be told from chance',
};

/**
 * A sentence where all doctors together and doctors of the same place of qualification tell different stories; null where they tell the same, or one
 * of them says nothing.
 */
export const twoStoriesSentence = (
  comparison: SidesComparison | null,
  stratified: Stratified | null,
): string | null => {
  if (comparison === null || comparison.ratio.value === null) return null;
  if (stratified === null || stratified.ratio.value === null) return null;
  const crude = storyOf(comparison.finding, comparison.ratio);
  const within = storyOf(stratified.finding, stratified.ratio);
  if (crude === within) return null;
  return `The two tell different stories. All together there is ${stories[crude]}; among doctors who qualified in the same place there is ${stories[within]}. Where doctors qualified goes along with both, so look at the rows of each place before acting on either.`;
};

/** Published national pass rates to set beside a trust's own. */
export const nationalExamSentence = (): string =>
  `Published nationally for UK graduates, all examinations: ${ukGraduateExamPass
    .map(({ group, percent }) => `${group} ${String(percent)}%`)
    .join(
      ', ',
    )} passed. Source: national medical education reports as quoted in the notes of this product; their year is not given there.`;
