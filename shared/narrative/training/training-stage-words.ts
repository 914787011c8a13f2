import type { TrainingStage } from '../../dataset/row-types/training-rows';
import type { ApplicationFunnel } from '../../indicators/training/application-funnel';
import { formatRatio } from '../format';
import { likelihoodWords } from '../likelihood-words';
import { upperWords } from '../range-sentence';
import { findingClause, findingTag, hiddenTag } from '../tags';
import type { FunnelRatio } from '../../indicators/training/application-funnel';
import { wordsOfMeasure } from './training-words';

export const stagesTitle = 'Stage by stage: where a gap arises';

const stagesUnit =
  'Applications are counted, not applicants: one person may make several. Each ratio is White to BME, of the applications at the stage before; above 1 is worse for BME applicants. An application that was withdrawn keeps the stages it had reached, and counts as not going on.';

/** What a ratio of a stage is, and whether longlisting is one of them. */
export const stagesNote = (isLonglistApart: boolean): string =>
  isLonglistApart ? stagesUnit : `${stagesUnit} Longlisting and shortlisting are one stage.`;

export const stageLabel = (stage: TrainingStage | 'applied', isLonglistApart = false): string =>
  stage === 'applied' ? 'Applied' : wordsOfMeasure(`application_${stage}`, isLonglistApart).title;

export const stageTag = (step: FunnelRatio): string => (step === null ? hiddenTag : findingTag[step.finding]);

/** The steps and the whole in words. */
export const funnelSentence = ({ steps, overall, product }: ApplicationFunnel): string => {
  if (overall === null) return 'From application to the last stage: hidden, because a number is.';
  const { ratio, finding } = overall;
  if (ratio.value === null)
    return finding === 'too_few'
      ? 'From application to the last stage: too few to say.'
      : 'From application to the last stage: cannot be worked out, because nobody of one group got there.';
  const clause = finding === 'unlikely_chance' || finding === 'not_distinguishable' ? findingClause[finding] : '';
  const range = `(${formatRatio(ratio.lower)} to ${upperWords(ratio.upper ?? Infinity, formatRatio)}), ${clause}.`;
  const lead = likelihoodWords(ratio.value, {
    some: (times) =>
      `From application to the last stage an application of a White doctor was ${times} times as likely to get there as one of a BME doctor ${range}`,
    none: `None of the applications of White doctors got to the last stage, and some of those of BME doctors did: a ratio of 0 ${range}`,
  });
  if (product === null || steps.length < 2) return lead;
  const written = steps.map((step) => formatRatio(step?.ratio.value ?? null)).join(' × ');
  return `${lead} The steps multiply to the whole: ${written} = ${formatRatio(product)}, worked out before rounding.`;
};
