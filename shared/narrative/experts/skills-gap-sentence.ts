import type { SkillsGap } from '../../indicators/experts/skills-gap';
import { formatCount, formatPercent } from '../format';
import { hiddenRule } from '../hidden-sentence';
import { noCauseSentence } from '../tags';

/**
 * The skills-recognised gap in words.
 * @example "56 of 106 colleagues with a specialist skill from overseas (52.8%) work in a role that does not use it. …"
 */
export const skillsGapSentence = (gap: SkillsGap, threshold: number): string => {
  if (gap.isHidden || gap.count === null || gap.of === null)
    return `Whether skills are used is hidden: ${hiddenRule(threshold)}, with whatever would give them away.`;
  if (gap.of === 0)
    return 'The register names nobody with a specialist skill of whom it is known whether the role uses it, so there is no share.';
  const lead = `${formatCount(gap.count)} of ${formatCount(gap.of)} colleagues with a specialist skill from overseas`;
  if (gap.percent === null || gap.lower === null || gap.upper === null)
    return `${lead} work in a role that does not use it. Too few to say what share that is.`;
  const range = `The true share could lie between ${formatPercent(gap.lower)} and ${formatPercent(gap.upper)}.`;
  return `${lead} (${formatPercent(gap.percent)}) work in a role that does not use it. ${range} ${noCauseSentence}`;
};
