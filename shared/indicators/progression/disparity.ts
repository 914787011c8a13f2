import { disparityRatio } from '../../statistics/disparity-ratio';
import type { TierPair } from '../../statistics/disparity-ratio';
import type { Tier } from '../../reference/tiers';
import type { Finding } from '../figure';
import { findingOf } from '../finding';
import { areLowNumbers, fewestForARate, isTooFew } from '../group-figure';
import { noEstimate, shownEstimate } from '../shown-estimate';
import type { ShownEstimate } from '../shown-estimate';

/** The three steps up the ladder; the first two multiply to the third. */
export const disparitySteps = [
  { step: 'lowerToMiddle', from: 'lower', to: 'middle' },
  { step: 'middleToUpper', from: 'middle', to: 'upper' },
  { step: 'lowerToUpper', from: 'lower', to: 'upper' },
] as const satisfies readonly { readonly step: string; readonly from: Tier; readonly to: Tier }[];
export type DisparityStep = (typeof disparitySteps)[number]['step'];

/** A race disparity ratio; above 1 is worse for BME staff. */
export interface Disparity extends ShownEstimate {
  readonly finding: Finding;
  readonly isAdverse: boolean | null;
  readonly hasLowNumbers: boolean;
}

/** A ratio of which a count may not be shown: even its finding would say something about the count. */
export const hiddenDisparity: Disparity = {
  ...noEstimate,
  finding: 'too_few',
  isAdverse: null,
  hasLowNumbers: false,
};

/**
 * One step as it is shown. Fewer than ten White or BME people in the tier the step starts from: too few to say. All four counts decide how
 * sure it is, so any of them under 30 carries the tag "low numbers".
 * @throws RangeError when a headcount is negative or not finite
 * @example disparityOf({ from: 2000, to: 500 }, { from: 900, to: 90 }).value // 2.5
 */
export const disparityOf = (white: TierPair, bme: TierPair): Disparity => {
  const estimate = disparityRatio(white, bme);
  const bases = [white.from, bme.from];
  if (isTooFew(bases) && bases.every((base) => base > 0)) return hiddenDisparity;
  const counts = [white.from, white.to, bme.from, bme.to].map((count) => Math.max(count, fewestForARate));
  return {
    ...shownEstimate(estimate),
    finding: findingOf(estimate, 1),
    isAdverse: estimate.value === null ? null : estimate.value > 1,
    hasLowNumbers: estimate.value !== null && areLowNumbers(counts),
  };
};
