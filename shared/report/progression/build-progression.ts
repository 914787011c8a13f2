import { discloseProgression } from '../../disclosure/figures/disclose-progression';
import type { DisclosedProgression } from '../../disclosure/figures/disclose-progression';
import { policyOf } from '../../disclosure/figures/policy';
import type { YearCounts } from '../../indicators/counts';
import { progressionHeadline, progressionHiddenSentence } from '../../narrative/progression/progression-words';
import { thresholdSentence } from '../../narrative/version-words';
import { progressionViewLabels, progressionViews } from '../../reference/tiers';
import type { ProgressionView, TierLimits } from '../../reference/tiers';
import type { Settings, Version } from '../../reference/settings';
import { disparityYears } from './progression-disparity';
import { pathReport } from './progression-path';
import { pipelineOf, pipelineWords } from './progression-pipeline';
import type {
  DisparityReport,
  DisparityYear,
  ProgressionReport,
  ProgressionViewReport,
} from '../types/progression-report.types';

export interface ProgressionInput {
  readonly organisation: string;
  /** Every year in use, oldest first. */
  readonly counts: readonly YearCounts[];
  /** A year that is held, with or without pay bands. */
  readonly year: number;
  readonly version: Version;
  readonly settings: Settings;
}

/** The way from bottom to top says most; where it is hidden, the first step that is not. */
const headlineRatio = (disparity: readonly DisparityYear[], year: number): DisparityReport | null => {
  const ratios = [...(disparity.find((one) => one.year === year)?.ratios ?? [])].reverse();
  return ratios.find(({ value }) => value !== null) ?? ratios[0] ?? null;
};

const viewReport = (
  view: ProgressionView,
  years: readonly DisclosedProgression[],
  year: number,
  limits: TierLimits,
): ProgressionViewReport => {
  const label = progressionViewLabels[view];
  const pipeline = pipelineOf(view, years);
  const disparity = disparityYears(view, years, limits);
  return {
    view,
    label,
    headline: progressionHeadline(label, year, headlineRatio(disparity, year)),
    pipeline,
    disparity,
    pipelineSentence: pipelineWords(pipeline, year),
  };
};

const isAnyHidden = ({ lines }: DisclosedProgression): boolean =>
  lines.some(({ white, bme, unknown }) => white.isHidden || bme.isHidden || unknown.isHidden || bme.of === null);

/**
 * Counts by band and year → disclosure → pipeline, race disparity ratios and the Model Employer path: the one result object that screens and
 * batch show.
 */
export const buildProgression = (input: ProgressionInput): ProgressionReport => {
  const { organisation, counts, year, version, settings } = input;
  const policy = policyOf(version, settings);
  const years = counts.map((one) => discloseProgression(one, policy)).filter((one) => one !== null);
  const views = progressionViews.map((view) => viewReport(view, years, year, settings.tiers));
  return {
    organisation,
    year,
    version,
    threshold: policy.threshold,
    thresholdSentence: thresholdSentence(version, policy.threshold),
    years: years.map((one) => one.year),
    isHeld: years.some((one) => one.year === year),
    views,
    path: pathReport(years, year, settings.modelEmployer),
    hiddenSentence: years.some(isAnyHidden) ? progressionHiddenSentence(policy.threshold) : null,
  };
};
