import type { GroupFigure } from '../../indicators/figure';
import type { Disparity, DisparityStep } from '../../indicators/progression/disparity';
import type { BandPath } from '../../indicators/progression/model-employer-path';
import { yearsLeftIn } from '../../indicators/progression/model-employer-path';
import { modelEmployer } from '../../reference/model-employer';
import type { ModelEmployerYears } from '../../reference/model-employer';
import { tierNamesOf } from '../../reference/tiers';
import type { TierLimits } from '../../reference/tiers';
import { formatCount, formatPercent, formatRatio } from '../format';
import { rangeSentence } from '../range-sentence';

export interface StepWords {
  readonly label: string;
  readonly above: string;
  readonly below: string;
}

const inWords = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const stepWords = (from: string, to: string): StepWords => ({
  label: `${from} to ${inWords(to)}`,
  above: inWords(to),
  below: inWords(from),
});

/** Each step up the ladder in words, as the tiers are set. */
export const disparityStepWords = (limits: TierLimits): Readonly<Record<DisparityStep, StepWords>> => {
  const { lower, middle, upper } = tierNamesOf(limits);
  return {
    lowerToMiddle: stepWords(lower, middle),
    middleToUpper: stepWords(middle, upper),
    lowerToUpper: stepWords(lower, upper),
  };
};

/** Said once above the ratios. */
export const disparityMeaning =
  'Above 1.00: White staff are better represented further up, against the tier below, than BME staff. It compares the staff in post on one day, not people who moved.';

const hiddenDisparityWords =
  'Hidden to protect people: a number it is worked out from is small, or would give a small one away.';

/** One ratio in words, with its range. `isHidden`: a count behind it may not be shown. */
export const disparitySentence = ({ above, below }: StepWords, disparity: Disparity, isHidden: boolean): string => {
  if (isHidden) return hiddenDisparityWords;
  if (disparity.value === null)
    return disparity.finding === 'too_few'
      ? `Too few to say: fewer than ten White or BME staff in ${below}.`
      : `Not calculable: there are no White or no BME staff in ${above} or in ${below}.`;
  const lead = `For each member of staff in ${below} there are ${formatRatio(disparity.value)} times as many in ${above} among White staff as among BME staff.`;
  return `${lead} ${rangeSentence({ ...disparity, measure: 'relative_likelihood' })}`.trim();
};

/** @example productWords(1.5, 1.6667, 2.5) // "1.50 × 1.67 = 2.50" */
export const productWords = (first: number, second: number, whole: number): string =>
  `${formatRatio(first)} × ${formatRatio(second)} = ${formatRatio(whole)}`;

export const productNote = 'Each is worked out from the counts, so the rounded numbers may not multiply exactly.';

/** The first thing said of a part of the workforce, of the ratio that says most; null where its bands are not held. */
export const progressionHeadline = (
  part: string,
  year: number,
  ratio: { readonly label: string; readonly sentence: string } | null,
): string =>
  ratio === null
    ? `No ${part.toLowerCase()} pay bands are held for ${String(year)}.`
    : `${part}, ${String(year)}: ${ratio.label.toLowerCase()}. ${ratio.sentence}`;

interface LadderEnd {
  readonly label: string;
  readonly bme: GroupFigure;
}

/** Where on the ladder the BME share is highest and lowest, of the bands that show one. */
export const pipelineSentence = (highest: LadderEnd | null, lowest: LadderEnd | null): string => {
  if (highest === null || lowest === null) return 'No band of this year shows a BME share.';
  const share = ({ label, bme }: LadderEnd): string => `${formatPercent(bme.percent)} in ${label.toLowerCase()}`;
  if (highest.label === lowest.label) return `The BME share is ${share(highest)}.`;
  return `Of the bands that show one, the BME share is highest, ${share(highest)}, and lowest, ${share(lowest)}.`;
};

const people = (count: number): string => `${formatCount(count)} ${count === 1 ? 'person' : 'people'}`;

/** One band of the Model Employer path in words; null where the path may not be shown. */
export const pathSentence = (path: BandPath | null, { to }: ModelEmployerYears = modelEmployer): string => {
  if (path === null || path.gap === null)
    return 'Hidden to protect people: a number is small, or would give a small one away.';
  if (path.gap === 0) return 'At the workforce share or above it.';
  if (path.aYear === null) return `${people(path.gap)} short, and no year is left before the end of ${String(to)}.`;
  return `${people(path.gap)} short: ${formatCount(path.aYear)} more a year.`;
};

/** Why a band that may be shown has no path worth the name: a share of nobody is not reached. Null where it has one. */
export const noPathSentence = (band: GroupFigure, workforce: GroupFigure): string | null => {
  if (band.of === 0) return 'Nobody is in this band.';
  return workforce.count === 0 ? 'No BME staff are known in the workforce, so there is no share to reach.' : null;
};

/** Whether the baseline is fixed, said wherever the path is. `share`: that of the year, or of the first year of the path. */
export const baselineSentence = (share: GroupFigure, path: ModelEmployerYears = modelEmployer): string => {
  const percent = share.percent === null ? '' : ` (${formatPercent(share.percent)})`;
  if (path.baseline === 'each_year')
    return `The baseline is not fixed: each target is this year’s BME share of the whole workforce${percent} × this year’s headcount of the band, rounded to whole people. It moves when they move.`;
  const from = String(path.from);
  return share.percent === null
    ? `The baseline is fixed at the BME share of the whole workforce in ${from}, and that share is not held or may not be shown, so there is no target. Import the figures of ${from}, or choose another baseline under Settings.`
    : `The baseline is fixed: each target is the BME share of the whole workforce in ${from}${percent} × this year’s headcount of the band, rounded to whole people.`;
};

/** How many years are left, or that none is. */
export const pathYearsSentence = (year: number, path: ModelEmployerYears = modelEmployer): string => {
  const left = yearsLeftIn(year, path);
  const { from, to } = path;
  if (year > to)
    return `The path ran from ${String(from)} to ${String(to)} and is over: a gap is what is left to close.`;
  if (left === 0)
    return `The path ran from ${String(from)} to ${String(to)} and ends this year: a gap is what is left to close.`;
  return `The path runs in equal steps from ${String(from)} to ${String(to)}: ${String(left)} ${left === 1 ? 'year is' : 'years are'} left. A gap is spread evenly over them and rounded up.`;
};

/** Whether the straight line from the first year can be drawn. */
export const pathLineSentence = (
  isStartHeld: boolean,
  year: number,
  { from, to }: ModelEmployerYears = modelEmployer,
): string => {
  if (year > to) return '';
  return isStartHeld
    ? `“On the line” is where a straight line from ${String(from)} to this target in ${String(to)} stands this year.`
    : `Bands of ${String(from)} are not held, so where the straight line stands this year cannot be said.`;
};

/** Under tables with a star. */
export const progressionHiddenSentence = (threshold: number): string =>
  `* Hidden: numbers from 1 to ${String(threshold - 1)}, and whatever would give them away, over bands, tiers and parts of the workforce together.`;
