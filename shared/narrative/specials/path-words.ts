import type { RecruitmentStage } from '../../indicators/recruitment-stages';
import type { PathStep } from '../../report/specials/specials.types';
import { formatCount, formatRatio } from '../format';
import { againstWords, likelihoodWords } from '../likelihood-words';
import { rangeSentence } from '../range-sentence';

export const stageLabels: Readonly<Record<RecruitmentStage, string>> = {
  applied: 'Applied',
  shortlisted: 'Shortlisted',
  interviewed: 'Interviewed',
  offered: 'Offered a job',
  appointed: 'Appointed',
};

/** @example stepLabel('shortlisted', 'offered') // "Shortlisted to offered a job" */
export const stepLabel = (from: RecruitmentStage, to: RecruitmentStage): string =>
  `${stageLabels[from]} to ${stageLabels[to].toLowerCase()}`;

/**
 * The steps of a path as a product. Null where a step has no ratio, or there is only one.
 * @param whole - the ratio of the whole, worked out from the counts and not from the steps
 * @example productSentence([1.1326, 1.7515], 1.9838) // "1.13 × 1.75 = 1.98: the ratios of the steps multiply to the ratio of the whole path. …"
 */
export const productSentence = (steps: readonly (number | null)[], whole: number | null): string | null => {
  if (steps.length < 2 || whole === null || steps.some((step) => step === null)) return null;
  const product = `${steps.map((step) => formatRatio(step)).join(' × ')} = ${formatRatio(whole)}`;
  return `${product}: the ratios of the steps multiply to the ratio of the whole path, before they are rounded.`;
};

/** Said where the stages are those of a recruitment file and the figure is that of the return. */
export const pathFromExtractsNote =
  'The stages come from the recruitment file, because the annual return holds only the shortlisted and the appointed. Its numbers can differ a little from those of the return.';

const apartLead = 'Without international recruitment, by the recruitment file';

/**
 * Indicator 2 without international recruitment, said beside the figure of a return that holds all recruitment together.
 * @example "Without international recruitment, by the recruitment file: White shortlisted applicants were 1.22 times as likely to be appointed …"
 */
export const recruitmentApartSentence = ({ white, bme, value, lower, upper, finding, tag }: PathStep): string => {
  if (value === null || finding === null) return `${apartLead}: ${tag.toLowerCase()}.`;
  const counts = `White ${formatCount(white.count)} of ${formatCount(white.of)}, BME ${formatCount(bme.count)} of ${formatCount(bme.of)}`;
  const lead = likelihoodWords(value, {
    some: (times) =>
      `White shortlisted applicants were ${times} times as likely to be appointed as BME shortlisted applicants`,
    none: `none of the White shortlisted applicants were appointed${againstWords(bme, 'the BME shortlisted applicants')}`,
  });
  return [
    `${apartLead}: ${lead} (${counts}).`,
    rangeSentence({ lower, upper, finding, measure: 'relative_likelihood' }),
  ]
    .filter((part) => part !== '')
    .join(' ');
};
