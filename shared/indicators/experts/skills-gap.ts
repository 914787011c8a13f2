import { rate } from '../../statistics/rate';
import { areLowNumbers, isTooFew } from '../group-figure';
import { noEstimate, shownEstimate } from '../shown-estimate';

/** People with a specialist skill from overseas whose role does not use it, with the range of the share. Percentages are 0 to 100. */
export interface SkillsGap {
  /** People whose role does not use their skill. */
  readonly count: number | null;
  /** People with a skill of whom the register says whether it is used. */
  readonly of: number | null;
  readonly percent: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string | null;
  readonly hasLowNumbers: boolean;
  readonly isHidden: boolean;
}

/**
 * The skills-recognised gap. People of whom the register does not say whether the skill is used are left out of the share. No share is given of
 * fewer than ten people.
 * @example skillsGap({ used: 50, notUsed: 56 }) // 52.8 % (43.4 to 62.1) of 106
 */
export const skillsGap = ({ used, notUsed }: { readonly used: number; readonly notUsed: number }): SkillsGap => {
  const of = used + notUsed;
  const { value: percent, ...range } = isTooFew([of]) ? noEstimate : shownEstimate(rate({ count: notUsed, of }), 100);
  return {
    count: notUsed,
    of,
    percent,
    ...range,
    hasLowNumbers: areLowNumbers([of]),
    isHidden: false,
  };
};

export const hiddenSkillsGap: SkillsGap = {
  count: null,
  of: null,
  percent: null,
  lower: null,
  upper: null,
  method: null,
  hasLowNumbers: false,
  isHidden: true,
};
