import { hiddenShare, share } from './share';
import type { Share } from './share';

/** People with a specialist skill from overseas whose role does not use it, of those of whom the register says whether it does. */
export type SkillsGap = Share;

/**
 * The skills-recognised gap. People of whom the register does not say whether the skill is used are left out of the share. No share is given of
 * fewer than ten people.
 * @example skillsGap({ used: 50, notUsed: 56 }) // 52.8 % (43.4 to 62.1) of 106
 */
export const skillsGap = ({ used, notUsed }: { readonly used: number; readonly notUsed: number }): SkillsGap =>
  share(notUsed, used + notUsed);

export const hiddenSkillsGap: SkillsGap = hiddenShare;
