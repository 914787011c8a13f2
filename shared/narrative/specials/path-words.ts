import type { RecruitmentStage } from '../../indicators/recruitment-stages';
import { formatRatio } from '../format';

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
