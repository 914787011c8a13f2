import type { DisclosedProgression } from '../../disclosure/figures/disclose-progression';
import { disparityOf, disparitySteps, hiddenDisparity } from '../../indicators/progression/disparity';
import type { Disparity, DisparityStep } from '../../indicators/progression/disparity';
import { disparitySentence, disparityStepWords, productWords } from '../../narrative/progression/progression-words';
import { findingTag, hiddenTag } from '../../narrative/tags';
import { tierLabelsOf, tiers } from '../../reference/tiers';
import type { ProgressionView, Tier, TierLimits } from '../../reference/tiers';
import type { TierPair } from '../../statistics/disparity-ratio';
import { lineOf } from './progression-pipeline';
import type { DisparityReport, DisparityYear, TierReport } from '../types/progression-report.types';
import { changeBetween } from '../year-change';

const nobody = { count: 0, of: 0, percent: null, isHidden: false } as const;

/** A tier that no band of the file belongs to holds nobody. */
const tierReport = (
  year: DisclosedProgression,
  view: ProgressionView,
  { tier, label }: { readonly tier: Tier; readonly label: string },
): TierReport => {
  const line = lineOf(year, view, tier);
  return {
    tier,
    label,
    white: line?.white ?? nobody,
    bme: line?.bme ?? nobody,
    unknown: line?.unknown ?? nobody,
  };
};

const pairOf = (
  held: readonly TierReport[],
  group: 'white' | 'bme',
  { from, to }: { readonly from: Tier; readonly to: Tier },
): TierPair | null => {
  const countOf = (tier: Tier): number | null => held.find((one) => one.tier === tier)?.[group].count ?? null;
  const [first, second] = [countOf(from), countOf(to)];
  return first === null || second === null ? null : { from: first, to: second };
};

const ratioReport = (
  held: readonly TierReport[],
  way: (typeof disparitySteps)[number],
  limits: TierLimits,
): DisparityReport => {
  const words = disparityStepWords(limits)[way.step];
  const white = pairOf(held, 'white', way);
  const bme = pairOf(held, 'bme', way);
  const isHidden = white === null || bme === null;
  const disparity: Disparity = isHidden ? hiddenDisparity : disparityOf(white, bme);
  return {
    ...disparity,
    step: way.step,
    label: words.label,
    isHidden,
    tag: isHidden ? hiddenTag : findingTag[disparity.finding],
    sentence: disparitySentence(words, disparity, isHidden),
    change: null,
  };
};

const valueOf = (ratios: readonly DisparityReport[], step: DisparityStep): number | null =>
  ratios.find((ratio) => ratio.step === step)?.value ?? null;

/** The check that the first two ratios multiply to the third. */
const productOf = (ratios: readonly DisparityReport[]): string | null => {
  const first = valueOf(ratios, 'lowerToMiddle');
  const second = valueOf(ratios, 'middleToUpper');
  const whole = valueOf(ratios, 'lowerToUpper');
  return first === null || second === null || whole === null ? null : productWords(first, second, whole);
};

const yearOf = (view: ProgressionView, year: DisclosedProgression, limits: TierLimits): DisparityYear => {
  const labels = tierLabelsOf(limits);
  const held = tiers.map((tier) => tierReport(year, view, { tier, label: labels[tier] }));
  const ratios = disparitySteps.map((way) => ratioReport(held, way, limits));
  return { year: year.year, tiers: held, ratios, product: productOf(ratios) };
};

const withChange = (one: DisparityYear, before: DisparityYear): DisparityYear => ({
  ...one,
  ratios: one.ratios.map((ratio) => {
    const earlier = before.ratios.find(({ step }) => step === ratio.step);
    if (earlier === undefined) return ratio;
    const compared = (year: number, shown: DisparityReport) => ({
      ...shown,
      year,
      measure: 'relative_likelihood' as const,
    });
    return { ...ratio, change: changeBetween(compared(one.year, ratio), compared(before.year, earlier), null) };
  }),
});

/** The race disparity ratios of a part of the workforce, year by year, each against the year held before it. */
export const disparityYears = (
  view: ProgressionView,
  years: readonly DisclosedProgression[],
  limits: TierLimits,
): readonly DisparityYear[] => {
  const all = years
    .filter(({ lines }) => lines.some((line) => line.view === view))
    .map((year) => yearOf(view, year, limits));
  return all.map((one, index) => {
    const before = all[index - 1];
    return before === undefined ? one : withChange(one, before);
  });
};
